/** Whether a file is looked into when a folder is searched: by extension, or a README without one. */
export const nameQualifies = (name: string): boolean => {
  const dot = name.lastIndexOf('.')
  return dot < 0 ? name.toLowerCase() === 'readme' : extensions.has(name.slice(dot).toLowerCase())
}

/** Whether a name promises a document, so that failing to read it leaves the run incomplete. */
export const namePromises = (path: string): boolean => promising.test(path.slice(path.lastIndexOf('/') + 1))

const extensions: ReadonlySet<string> = new Set(['.md', '.markdown', '.yaml', '.yml', '.json', '.jsonld'])

const promising = /^readme(\.|$)|card.*\.(md|markdown)$|data.?sheet|disclosure|transparency/i
