import type {
  CensusCard,
  CensusDocument,
  CensusEnd,
  CensusGroup,
  CensusHead,
  CensusSummary,
} from '../../model/census.ts'
import { outcomes } from '../../model/finding.ts'
import { type Verdict, verdicts } from '../../model/report.ts'

/** A census in the making: needs no more memory for many cards than for few. */
export interface Counting {
  readonly add: (card: CensusCard) => void
  readonly summary: (end: Pick<CensusEnd, 'problems'>) => CensusSummary
}

/** Counts cards as they come, from nothing but their lines: who reads the lines again comes to the same. */
export const countCards = (head: CensusHead): Counting => {
  const rules = new Map(head.rules.map(rule => [rule.id, { ...rule, outcomes: zeros(outcomes) }]))
  const themes = groups()
  const [kinds, formats, languages] = [groups(), groups(), groups()]
  const problems = new Map<string, number>()
  const seen = { cards: 0, judged: 0, duplicates: 0, documents: 0 }
  const byVerdict = zeros<Verdict>(verdicts)
  const addDocument = (document: CensusDocument, language: string): void => {
    seen.documents += 1
    const met = [kinds.of(document.kind), formats.of(document.format), languages.of(language)]
    for (const group of met) group.documents += 1
    const asked = new Set<string>()
    for (const [rule, outcome] of Object.entries(document.outcomes)) {
      const known = rules.get(rule)
      if (known === undefined) continue
      known.outcomes[outcome] += 1
      if (outcome !== 'pass' && outcome !== 'fail') continue
      for (const group of [...met, themes.of(known.theme)]) group[outcome] += 1
      asked.add(known.theme)
    }
    for (const theme of asked) themes.of(theme).documents += 1
  }
  return {
    add: card => {
      seen.cards += 1
      if (card.duplicate) seen.duplicates += 1
      byVerdict[card.verdict] += 1
      if (card.documents.length > 0) seen.judged += 1
      for (const code of card.problems) problems.set(code, (problems.get(code) ?? 0) + 1)
      for (const document of card.documents) addDocument(document, card.language ?? 'und')
    },
    summary: end => ({
      head,
      ...seen,
      notJudged: seen.cards - seen.judged,
      verdicts: byVerdict,
      problems: [...problems]
        .map(([code, cards]) => ({ code, cards }))
        .sort((a, b) => b.cards - a.cards || byName(a.code, b.code)),
      rules: [...rules.values()],
      themes: head.themes.flatMap(({ id }) => themes.all().filter(({ name }) => name === id)),
      kinds: kinds.all(),
      formats: formats.all(),
      languages: languages.all(),
      cut: end.problems,
    }),
  }
}

type Counted = { -readonly [Key in keyof CensusGroup]: CensusGroup[Key] }

interface Groups {
  readonly of: (name: string) => Counted
  /** The largest first. */
  readonly all: () => readonly CensusGroup[]
}

const groups = (): Groups => {
  const known = new Map<string, Counted>()
  return {
    of: name => {
      const group = known.get(name) ?? { name, documents: 0, pass: 0, fail: 0 }
      known.set(name, group)
      return group
    },
    all: () => [...known.values()].sort((a, b) => b.documents - a.documents || byName(a.name, b.name)),
  }
}

const zeros = <Name extends string>(names: readonly Name[]): Record<Name, number> =>
  // `fromEntries` forgets which keys it was given; they are exactly `names`.
  Object.fromEntries(names.map(name => [name, 0])) as Record<Name, number>

/** No two of a list have one name. */
const byName = (a: string, b: string): number => (a < b ? -1 : 1)
