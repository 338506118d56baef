import { isAscii } from '../model/ascii.ts'
import { factsHolding } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import type { Mark } from '../model/fingerprint.ts'
import type { Judgement, Saw, Wanted } from '../model/judgement.ts'
import type { SubjectGap, SubjectJudgement } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { topicsOf } from './wanted-topics.ts'

/** What a judgement is about, in the order of the words: the same however the document is turned around. */
export const marksOf = (judgement: Judgement): readonly Mark[] => {
  switch (judgement.outcome) {
    case 'pass':
      return sorted(judgement.by.map(({ topic }) => topic))
    case 'fail':
      return sorted(
        judgement.gaps.flatMap(({ saw, wanted, on }) =>
          marksOfGap(saw, wanted, on.is === 'fact' ? sectionMark(on.fact) : switchTopic(on)),
        ),
      )
    case 'not-applicable':
      return [switchTopic(judgement.because)]
    case 'needs-review':
    case 'not-judged':
      return []
  }
}

/** As `marksOf`, of several documents. */
export const subjectMarksOf = (judgement: SubjectJudgement): readonly Mark[] => {
  switch (judgement.outcome) {
    case 'pass':
      return sorted(judgement.by.map(({ fact }) => fact.topic))
    case 'fail':
      return sorted(judgement.gaps.flatMap(gap => marksOfGap(gap.saw, gap.wanted, sectionAt(gap))))
    case 'not-applicable': {
      const { because } = judgement
      return [because.is === 'fact' ? because.told.fact.topic : switchTopic(because)]
    }
    case 'needs-review':
    case 'not-judged':
      return []
  }
}

/**
 * The topic asked about says it best: it stays when an answer is begun and is still none. Where a check asks about no topic,
 * the section does. Things that were named are told apart, so that one more of them does not pass for the old ones.
 */
export const marksOfGap = (saw: Saw, wanted: Wanted, section: Mark | undefined): readonly Mark[] => {
  if (saw.is === 'dead-link') return [`link:${plain(saw.href)}`]
  if (saw.is === 'no-document') return [`document:${saw.of}`]
  const topics = topicsOf(wanted)
  if (topics.length === 0) return section === undefined ? [] : [section]
  const mark = topics.join('|')
  const names = namesIn(saw).map(plain)
  return names.length === 0 ? [mark] : names.map(name => `${mark}:${name}`)
}

const namesIn = (saw: Saw): readonly string[] => ('names' in saw ? saw.names : [])

const switchTopic = (
  because:
    | { readonly is: 'fact'; readonly fact: Fact }
    | { readonly is: 'absence'; readonly missing: { readonly topic: TopicId } }
    | { readonly is: 'declared'; readonly topic: TopicId },
): Mark => {
  switch (because.is) {
    case 'fact':
      return because.fact.topic
    case 'absence':
      return because.missing.topic
    case 'declared':
      return because.topic
  }
}

export const factAt = ({ at: { in: evidence, span } }: SubjectGap): Fact | undefined => factsHolding(evidence)(span)[0]

const sectionAt = (gap: SubjectGap): Mark | undefined => {
  const fact = factAt(gap)
  return fact && sectionMark(fact)
}

const sectionMark = ({ where }: Fact): Mark => `#${stepsOf(where).join('/')}`

/** `Uses › 2.1 Direct use` and `owners.0.name` without what changes when something is put in before. */
export const stepsOf = (where: string): readonly string[] =>
  where
    .split(' › ')
    .flatMap(step => step.replace(itemNumber, '').replace(sectionNumber, '').split('.'))
    .map(plain)
    .filter(Boolean)

const itemNumber = /(?:^|\.)\d+(?=\.|$)/g
const sectionNumber = /^[\d.]+(?:\s*[-–:)]\s*|\s+)(?=\S)/

/** Letters and digits alone, joined by hyphens, and no more of them than are needed to know it again. */
const plain = (text: string): string => [...hyphened(text)].slice(0, longest).join('').replace(/^-|-$/g, '')

const hyphened = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')

const longest = 60

/** By code units, so that no locale has a say; each once. */
const sorted = (marks: readonly Mark[]): readonly Mark[] => [...new Set(marks)].toSorted()
