import { byPlace } from '../../model/by-place.ts'
import { firstOfEach } from '../../model/first-of-each.ts'
import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import { itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { packFolder } from '../packs/pack-folder.ts'
import { blanks } from './blanks.ts'
import { deadSelectors } from './dead-selectors.ts'
import { deadTopics } from './dead-topics.ts'
import { type Bench, error, type LintFinding } from './lint-finding.ts'
import { loosePatterns } from './loose-patterns.ts'
import { overlaps } from './overlaps.ts'
import { sameExamples } from './same-examples.ts'
import { type TranslationCoverage, translations } from './translations.ts'
import { unusedBasis } from './unused-basis.ts'
import { writtenRules } from './written-rules.ts'

/** What the lint found, by place, with how far each translation goes. */
export interface LintResult {
  readonly findings: readonly LintFinding[]
  readonly translations: readonly TranslationCoverage[]
}

/** What can be wrong with a pack that reads well. `pack` is what became of the files, with all that was met on the way. */
export const lintPack = (
  files: readonly Source[],
  pack: { readonly value: Pack | undefined; readonly problems: readonly Problem[] },
  topics: readonly Topic[],
): LintResult => {
  const bench = benchOf(files, pack.value, topics)
  if (bench === undefined) return { findings: pack.problems.map(error), translations: [] }
  const translated = translations(bench)
  const own = [deadSelectors, deadTopics, overlaps, loosePatterns, sameExamples, blanks, unusedBasis]
  const findings = [...pack.problems.map(error), ...own.flatMap(lint => lint(bench)), ...translated.findings]
  return { findings: withoutEchoes(findings).toSorted(byPlace), translations: translated.coverage }
}

const benchOf = (files: readonly Source[], pack: Pack | undefined, topics: readonly Topic[]): Bench | undefined => {
  const own = packFolder(files)
  if (own === undefined) return undefined
  const { main } = own
  const parts = [...(own.changes ? [own.changes] : []), ...own.themes]
  const folder = main.source.path.slice(0, -main.name.length)
  const listed = itemsOf(nodeAt(main.root, 'themes')).flatMap(node => textOf(nodeAt(node, 'id')) ?? [])
  return {
    main,
    parts,
    locales: files.filter(({ path }) => path.startsWith(folder) && inLocales.test(path.slice(folder.length))),
    rules: writtenRules(parts, pack),
    themes: pack?.themes.map(({ id }) => id) ?? listed,
    topics,
    ...(pack && { pack }),
  }
}

const inLocales = /^locales\/[^/]+\.ya?ml$/

/** What the reader of the pack has said already is not said again by the lint. */
const withoutEchoes = (findings: readonly LintFinding[]): readonly LintFinding[] => firstOfEach(findings, key)

const key = ({ code, what, at }: LintFinding): string =>
  JSON.stringify([code, what, at.path, at.start?.line, at.start?.column])
