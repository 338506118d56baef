import { createHash } from 'node:crypto'
import type { CheckKind } from '../model/check.ts'
import type { Pack } from '../model/pack.ts'
import type { Parsed, Problem } from '../model/problem.ts'
import type { Rule } from '../model/rule.ts'
import type { Source } from '../model/source.ts'
import type { Place } from '../model/span.ts'
import type { TopicId } from '../model/topic.ts'
import { itemsOf, nodeAt, plain, textOf } from '../syntax/tree-walk.ts'
import { type PackFile, readPackFile } from './pack-file.ts'
import {
  newerFormat,
  noPackFile,
  noThemeFile,
  repeatedRule,
  repeatedTheme,
  themeMismatch,
  themeNotListed,
} from './pack-problems.ts'
import { packFormat, packSchema } from './pack-schema.ts'
import type { PackText } from './pack-text.ts'
import { readRules } from './read-rules.ts'
import { violationProblem } from './violation-problem.ts'
import { violations } from './violations.ts'

/**
 * The pack in one folder, from the texts of its `pack.yaml` and theme files; files in folders below (`locales/`) are
 * left to others. With any problem there is no pack: half a pack would let rules go missing unnoticed.
 */
export const parsePack = (
  files: readonly Source[],
  kinds: readonly CheckKind[],
  topics: readonly TopicId[],
): Parsed<Pack | undefined> => {
  const main = mainFile(files)
  if (!main) return { value: undefined, problems: [noPackFile({ path: files[0]?.path ?? 'pack.yaml' })] }
  const tooNew = newerFormatOf(main)
  if (tooNew) return { value: undefined, problems: [tooNew] }

  const schema = packSchema(kinds, topics)
  const folder = main.source.path.slice(0, -main.name.length)
  const themeFiles = themeFilesIn(folder, files)
  const departures = main.root ? violations(main.root, schema, 'pack') : []
  const listed = listedThemes(main)
  const shared = { schema, kinds, ...idPrefix(main), ...basisKeys(main) }
  const parts = themeFiles.map(file =>
    readRules(file, { ...shared, theme: listed?.find(theme => theme.file === file.name)?.id ?? '' }),
  )
  const problems = [
    ...main.problems,
    ...departures.map(departure => violationProblem(departure, main.place(departure.at))),
    ...(listed ? themeProblems(listed, themeFiles) : []),
    ...themeFiles.flatMap(file => file.problems),
    ...parts.flatMap(part => part.problems),
    ...repeatedRules(themeFiles),
  ].sort(byPlace)
  if (problems.length > 0 || !main.root) return { value: undefined, problems }

  // It fits `#/$defs/pack`, or there would be a problem.
  const text = plain(main.root) as PackText
  const rules = parts.flatMap(part => part.value).sort((a, b) => (a.id < b.id ? -1 : 1))
  return { value: packOf(text, rules, digestOf([main, ...themeFiles])), problems: [] }
}

const mainFile = (files: readonly Source[]): PackFile | undefined => {
  const [source] = files
    .filter(({ path }) => path === 'pack.yaml' || path.endsWith('/pack.yaml'))
    .sort((a, b) => a.path.length - b.path.length)
  return source && readPackFile(source, 'pack.yaml')
}

const themeFilesIn = (folder: string, files: readonly Source[]): readonly PackFile[] =>
  files
    .filter(({ path }) => path.startsWith(folder) && /^[^/]+\.ya?ml$/.test(path.slice(folder.length)))
    .map(source => ({ source, name: source.path.slice(folder.length) }))
    .filter(({ name }) => name !== 'pack.yaml')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ source, name }) => readPackFile(source, name))

/** Told alone: what else is wrong with such a file, only a newer program can say. */
const newerFormatOf = (main: PackFile): Problem | undefined => {
  const node = nodeAt(main.root, 'format')
  if (node?.kind !== 'scalar' || typeof node.value !== 'number' || node.value <= packFormat) return undefined
  return newerFormat(main.place(node.span), node.value, packFormat)
}

interface ListedTheme {
  readonly id: string
  readonly file: string
  readonly at: Place
}

/** Absent, like what the next two look for, when `pack.yaml` is too broken to tell: what would follow from that is not told. */
const listedThemes = (main: PackFile): readonly ListedTheme[] | undefined => {
  const themes = nodeAt(main.root, 'themes')
  if (themes?.kind !== 'sequence') return undefined
  return themes.items.flatMap(node => {
    const [id, file] = [textOf(nodeAt(node, 'id')), textOf(nodeAt(node, 'file'))]
    return id === undefined || file === undefined
      ? []
      : [{ id, file, at: main.place((nodeAt(node, 'file') ?? node).span) }]
  })
}

/** Every id begins with nothing, where the pack's own id is not known. */
const idPrefix = (main: PackFile): { readonly prefix: string } => {
  const id = textOf(nodeAt(main.root, 'id'))
  return { prefix: id === undefined ? '' : `${id.toUpperCase()}-` }
}

const basisKeys = (main: PackFile): { readonly basisKeys?: readonly string[] } => {
  const basis = nodeAt(main.root, 'basis')
  return basis?.kind === 'mapping' ? { basisKeys: basis.entries.map(({ key }) => key) } : {}
}

const themeProblems = (listed: readonly ListedTheme[], themeFiles: readonly PackFile[]): readonly Problem[] => [
  ...listed.flatMap((theme, index) => {
    const repeated = listed.slice(0, index).find(({ id, file }) => id === theme.id || file === theme.file)
    return repeated ? [repeatedTheme(theme.at, repeated.id === theme.id ? theme.id : theme.file)] : []
  }),
  ...listed
    .filter(({ file }) => !themeFiles.some(({ name }) => name === file))
    .map(({ at, file }) => noThemeFile(at, file)),
  ...themeFiles.flatMap(file => {
    const own = listed.find(theme => theme.file === file.name)
    if (!own) return [themeNotListed({ path: file.source.path }, file.name)]
    const node = nodeAt(file.root, 'theme')
    const says = textOf(node)
    return node && says !== undefined && says !== own.id ? [themeMismatch(file.place(node.span), says, own.id)] : []
  }),
]

/** Over all files, and over rules that have other problems too. */
const repeatedRules = (themeFiles: readonly PackFile[]): readonly Problem[] => {
  const ids = themeFiles.flatMap(file =>
    itemsOf(nodeAt(file.root, 'rules')).flatMap(rule => {
      const node = nodeAt(rule, 'id')
      const id = textOf(node)
      return node && id !== undefined ? [{ id, at: file.place(node.span) }] : []
    }),
  )
  return ids.flatMap(({ id, at }, index) => {
    const first = ids.slice(0, index).find(earlier => earlier.id === id)
    return first ? [repeatedRule(at, id, first.at)] : []
  })
}

const packOf = (text: PackText, rules: readonly Rule[], digest: string): Pack => ({
  id: text.id,
  version: text.version,
  title: text.title.trim(),
  authority: text.authority,
  asOf: text['as-of'],
  standing: text.standing.trim(),
  basis: Object.entries(text.basis).map(([key, basis]) => ({ key, ...basis })),
  themes: text.themes.map(({ id, title }) => ({ id, title })),
  rules,
  digest,
})

/** Over names and bytes of the files that decide an outcome; translations beside them do not. Hashing is pure: no part of the world. */
const digestOf = (files: readonly PackFile[]): string => {
  const lines = files.map(({ name, source }) => `${name}\n${source.sha256}\n`).sort()
  return createHash('sha256').update(lines.join('')).digest('hex')
}

const byPlace = ({ at: a }: Problem, { at: b }: Problem): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0)
}
