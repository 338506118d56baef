/** Whether a file is looked into when a folder is searched: by extension, a README without one, or a bill of materials. */
export const nameQualifies = (name: string): boolean => {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return name.toLowerCase() === 'readme'
  return extensions.has(name.slice(dot).toLowerCase()) || billOtherwise.test(name)
}

/** Whether a name promises a document, so that failing to read it leaves the run incomplete. */
export const namePromises = (path: string): boolean => promising.test(path.slice(path.lastIndexOf('/') + 1))

/**
 * Whether a file that cannot be read leaves the run incomplete: Markdown of any name may be a card, and nobody knows of this one. Other
 * files are data far more often than documents, so only their names can promise one.
 */
export const mayPromise = (path: string): boolean => namePromises(path) || /\.(?:md|markdown)$/i.test(path)

/** Whether a file is kept for copying: a folder it lies in, below the folders that were asked for by name, is one of templates. */
export const isTemplate = (path: string, asked: readonly string[]): boolean => {
  const roots = asked
    .map(root => `${root.replace(/^\.\//, '').replace(/\/+$/, '')}/`)
    .filter(root => path.startsWith(root))
  const below = path.slice(Math.max(0, ...roots.map(root => root.length)))
  return below
    .split('/')
    .slice(0, -1)
    .some(name => templateFolder.test(name))
}

const templateFolder = /^[._]?templates?$|[-_. ]templates?$|^cookiecutter|^\{\{/i

const extensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.yaml', '.yml', '.json', '.jsonld'])

/** `bom.xml`, `desk.cdx.textproto`: other files with these extensions are looked into when they begin like a document. */
const billOtherwise = /(?:^|[-_.])(?:[a-z]{0,2}bom|cdx)\.(?:xml|textproto|txtpb|pbtxt)$/i

const promising =
  /^readme(\.|$)|card.*\.(md|markdown)$|^(?:model|data|dataset|system)[-_ ]?card\.(?:json|ya?ml)$|data.?sheet|disclosure|transparency|(?:^|[-_.])(?:ai|ml)[-_]?s?bom[-_.]|croissant.*\.json(ld)?$|^datapackage\.json$|^dataset-metadata\.json$/i
