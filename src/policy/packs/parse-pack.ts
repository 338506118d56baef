import { createHash } from 'node:crypto'
import { byPlace } from '../../model/by-place.ts'
import { once } from '../../model/once.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Rule } from '../../model/rule.ts'
import type { Source } from '../../model/source.ts'
import type { Place } from '../../model/span.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, plain, textOf } from '../../syntax/tree-walk.ts'
import type { CheckKinds } from '../check-kinds.ts'
import { violationProblem } from '../violation-problem.ts'
import { limitProblems, limitsIn } from '../waiver-limits.ts'
import { basesOver, type FindBase, noBase, readBase, wantedBase } from './base.ts'
import { basisOfBase, officialElsewhere } from './composition-problems.ts'
import { type ListedTheme, listedThemes, themeProblems } from './listed-themes.ts'
import { departuresOf, type PackFile } from './pack-file.ts'
import { type PackFolder, packFolder } from './pack-folder.ts'
import { newerFormat, noPackFile, repeatedRule } from './pack-problems.ts'
import { type PackTopic, packFormat, packSchema } from './pack-schema.ts'
import type { PackText } from './pack-text.ts'
import { readChanges, strayChanges } from './read-changes.ts'
import { profileProblems, profilesOf } from './read-profiles.ts'
import { knownRules, type RuleContext, readRules } from './read-rules.ts'

/** What a pack is read in the light of. */
export interface PackSetting {
  /** Finds the pack that it extends. */
  readonly findBase: FindBase
  /** It comes with this program; any other cannot be known to be official. */
  readonly comesAlong: boolean
}

/**
 * The pack in one folder, from the texts of its `pack.yaml`, `changes.yaml` and theme files, with what it inherits. With
 * any problem there is no pack: half a pack would let rules go missing unnoticed.
 */
export const parsePack = (
  files: readonly Source[],
  kinds: CheckKinds,
  topics: readonly PackTopic[],
  setting: PackSetting = { findBase: noBase, comesAlong: false },
): Parsed<Pack | undefined> => {
  const folder = packFolder(files)
  if (!folder) return { value: undefined, problems: [noPackFile({ path: files[0]?.path ?? 'pack.yaml' })] }
  const tooNew = newerFormatOf(folder.main)
  if (tooNew) return { value: undefined, problems: [tooNew] }

  const { main, changes, themes } = folder
  const { value: base, problems: baseProblems } = readBase(main, setting.findBase)
  const schema = once(() => packSchema(kinds, topics))
  const listed = listedThemes(main)
  const context = { schema, kinds, ...ownName(main), ...basisKeys(main, base), ...(base && { base }) }
  const inherited = readChanges(changes, context)
  const own = themes.map(file => readRules(file, listed?.find(theme => theme.file === file.name)?.id ?? '', context))
  const rules = [...inherited.value, ...own.flatMap(part => part.value)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const problems = [
    ...baseProblems,
    ...mainProblems(main, context, setting),
    ...strayChanges(changes, wantedBase(main) !== undefined),
    ...inherited.problems,
    ...(listed || wantedBase(main) !== undefined ? themeProblems(listed ?? [], themes) : []),
    ...[...(changes ? [changes] : []), ...themes].flatMap(file => file.problems),
    ...own.flatMap(part => part.problems),
    ...repeatedRules(themes),
    ...selectionProblems(folder, listed, context),
  ].sort(byPlace)
  if (problems.length > 0 || !main.root) return { value: undefined, problems }

  // It fits `#/$defs/pack`, or there would be a problem.
  const text = plain(main.root) as PackText
  const pack = packOf(text, rules, folder, base)
  const translations = folder.locales.map(file => ({ file, of: pack }))
  return { value: { ...pack, translations: [...(base?.translations ?? []), ...translations] }, problems: [] }
}

/** Told alone: what else is wrong with such a file, only a newer program can say. */
const newerFormatOf = (main: PackFile): Problem | undefined => {
  const node = nodeAt(main.root, 'format')
  if (node?.kind !== 'scalar' || typeof node.value !== 'number' || node.value <= packFormat) return undefined
  return newerFormat(main.place(node.span), node.value, packFormat)
}

/** Every id begins with nothing, where the pack's own id is not known. */
const ownName = (main: PackFile): { readonly pack: string; readonly prefix: string } => {
  const [id, version] = [textOf(nodeAt(main.root, 'id')), textOf(nodeAt(main.root, 'version'))]
  return { pack: `${id ?? ''}@${version ?? ''}`, prefix: id === undefined ? '' : `${id.toUpperCase()}-` }
}

/** Absent when `pack.yaml` is too broken to tell, or the base is not there: what would follow from that is not told. */
const basisKeys = (main: PackFile, base: Pack | undefined): { readonly basisKeys?: readonly string[] } => {
  const basis = nodeAt(main.root, 'basis')
  const inherits = wantedBase(main) !== undefined
  const readable = basis === undefined ? inherits : basis.kind === 'mapping'
  if (!readable || (inherits && !base)) return {}
  return { basisKeys: [...entriesOf(basis).map(({ key }) => key), ...(base?.basis ?? []).map(({ key }) => key)] }
}

const mainProblems = (
  main: PackFile,
  { schema, base, kinds }: RuleContext,
  setting: PackSetting,
): readonly Problem[] => {
  const form = wantedBase(main) === undefined ? 'pack' : 'extending-pack'
  const departures = departuresOf(main, schema, form)
  const authority = nodeAt(main.root, 'authority')
  return [
    ...main.problems,
    ...departures.map(departure => violationProblem(departure, main.place(departure.at), kinds)),
    ...(authority && textOf(authority) === 'official' && !setting.comesAlong
      ? [officialElsewhere(main.place(authority.span))]
      : []),
    ...entriesOf(nodeAt(main.root, 'basis')).flatMap(({ key, keySpan }) =>
      base?.basis.some(text => text.key === key) ? [basisOfBase(main.place(keySpan), key, refOf(base))] : [],
    ),
  ]
}

/** What profiles select, or nobody may waive, and is not there; not asked where it could not be known. */
const selectionProblems = (
  { main, themes }: PackFolder,
  listed: readonly ListedTheme[] | undefined,
  { base }: RuleContext,
): readonly Problem[] => {
  const known = wantedBase(main) === undefined ? listed !== undefined : base !== undefined
  if (!known) return []
  const inherited = base ?? { themes: [], rules: [] }
  const rules = [...inherited.rules.map(({ id }) => String(id)), ...idsIn(themes).map(({ id }) => id)]
  return [
    ...profileProblems(
      main,
      [...inherited.themes, ...(listed ?? [])].map(({ id }) => id),
      rules,
    ),
    ...limitProblems(main, rules),
  ]
}

/** Over all files, and over rules that have other problems too. */
const repeatedRules = (themeFiles: readonly PackFile[]): readonly Problem[] => {
  const firsts = new Map<string, () => Place>()
  return idsIn(themeFiles).flatMap(({ id, at }) => {
    const first = firsts.get(id)
    if (first) return [repeatedRule(at(), id, first())]
    firsts.set(id, at)
    return []
  })
}

const idsIn = (themeFiles: readonly PackFile[]): readonly { readonly id: string; readonly at: () => Place }[] =>
  themeFiles.flatMap(file => {
    const placeOf = (node: TreeNode | undefined) => file.place(node?.span ?? { start: 0, end: 0 })
    return (
      knownRules(file)?.map(({ id }, index) => ({ id, at: () => placeOf(nodeAt(file.root, 'rules', index, 'id')) })) ??
      itemsOf(nodeAt(file.root, 'rules')).flatMap(rule => {
        const node = nodeAt(rule, 'id')
        const id = textOf(node)
        return node && id !== undefined ? [{ id, at: () => placeOf(node) }] : []
      })
    )
  })

const packOf = (
  text: PackText,
  rules: readonly Rule[],
  folder: PackFolder,
  base: Pack | undefined,
): Omit<Pack, 'translations'> => {
  const standing = text.standing?.trim() ?? base?.standing
  const own = Object.entries(text.basis ?? {}).map(([key, basis]) => ({ key, ...basis }))
  const themes = [...(base?.themes ?? []), ...(text.themes ?? []).map(({ id, title }) => ({ id, title }))]
  return {
    id: text.id,
    version: text.version,
    title: text.title.trim(),
    authority: text.authority,
    asOf: text['as-of'],
    ...(standing !== undefined && { standing }),
    bases: basesOver(base),
    basis: [...(base?.basis ?? []), ...own],
    themes: [...new Map(themes.map(theme => [theme.id, theme])).values()],
    profiles: profilesOf(text.profiles ?? {}, base?.profiles ?? []),
    rules,
    waivers: [...(base?.waivers ?? []), ...limitsIn(text)],
    digest: digestOf(folder, base),
    files: Object.fromEntries(decidingFiles(folder).map(({ name, source }) => [name, source.sha256])),
  }
}

/** Over names and bytes of the files that decide an outcome; translations beside them do not. Hashing is pure: no part of the world. */
const digestOf = (folder: PackFolder, base: Pack | undefined): string => {
  const lines = decidingFiles(folder)
    .map(({ name, source }) => `${name}\n${source.sha256}\n`)
    .sort()
  const below = base ? `extends\n${base.digest}\n` : ''
  return createHash('sha256')
    .update(lines.join('') + below)
    .digest('hex')
}

const decidingFiles = ({ main, changes, themes }: PackFolder): readonly PackFile[] => [
  main,
  ...(changes ? [changes] : []),
  ...themes,
]
