import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { Fact } from '../model/fact.ts'
import { nameKeys, plainName, speaksOf } from '../model/plain-name.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectGap, SubjectJudgement, Told } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import type { Value } from '../model/value.ts'
import { fail, notApplicable, pass } from './answers/judgements.ts'
import { tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topic: TopicId
  readonly by: readonly [TopicId, ...TopicId[]]
  /** What may be listed, each with the words for it. */
  readonly items?: Readonly<Record<string, readonly [string, ...string[]]>>
}

/** Does what is listed under one topic come up again under another, in whichever document? */
export const covers: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'covers',
  summary: 'Everything listed under one topic is spoken of in the answers to others, in whichever document they stand.',
  params: {
    type: 'object',
    properties: {
      topic: { $ref: '#/$defs/topic' },
      by: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true },
      items: {
        type: 'object',
        minProperties: 1,
        description: 'What may be listed, each with the words for it; without it, what the answers list.',
        additionalProperties: {
          type: 'array',
          items: { type: 'string', minLength: 1 },
          minItems: 1,
          uniqueItems: true,
        },
      },
    },
    required: ['topic', 'by'],
    additionalProperties: false,
  },
  bind: ({ topic, by, items }) => {
    return ({ own }) => {
      const listed = tellersOf(own, [topic])
      const covering = tellersOf(own, by)
      const [against] = toldBy(listed.tellers)
      const [place, ...others] = toldBy(covering.tellers)
      if (against === undefined) return listed.unread ?? notApplicable(listed.silence)
      if (place === undefined) return covering.unread ?? notApplicable(covering.silence)
      const said = [place, ...others].map(({ fact }) => fact.text)
      const missing = toldBy(listed.tellers).flatMap(told => uncovered(told, said, items))
      const gaps = nonEmpty(missing.map(one => gapOf(one, place, topic, by)))
      if (gaps) return covering.unread ?? fail(...gaps)
      if (listed.unread) return listed.unread
      const unknown =
        items !== undefined && toldBy(listed.tellers).every(({ fact }) => waysListed(fact, items).length === 0)
      return unknown ? askWhich(against, Object.keys(items)) : pass(against, place, ...others)
    }
  },
})

/** Words that fit none of the items leave nothing to compare: a person is asked, and nothing passes. */
const askWhich = ({ in: evidence, fact }: Told, items: readonly string[]): SubjectJudgement => ({
  outcome: 'needs-review',
  question: `which of ${items.join(', ')} does "${fact.where}" list? none was recognised, so nothing could be compared`,
  at: { in: evidence, span: fact.span },
  about: [fact.topic],
})

interface Uncovered {
  readonly told: Told
  readonly names: readonly string[]
}

const uncovered = (told: Told, said: readonly string[], items: Params['items']): readonly Uncovered[] => {
  const ways = items ? waysListed(told.fact, items) : itemsIn(told.fact).map(name => [name, nameKeys(name)] as const)
  const names = ways.filter(([, words]) => !words.some(word => said.some(text => speaksOf(text, word))))
  return names.length === 0 ? [] : [{ told, names: names.map(([name]) => name) }]
}

type Way = readonly [name: string, words: readonly string[]]

const waysListed = ({ text }: Fact, items: NonNullable<Params['items']>): readonly Way[] =>
  Object.entries(items).filter(([, words]) => words.some(word => speaksOf(text, word)))

const itemsIn = ({ value, text }: Fact): readonly string[] =>
  typed(value) ??
  text
    .split(/[,;、，；،/|]+/)
    .map(item => item.trim())
    .filter(item => plainName(item) !== '')

const typed = (value: Value | undefined): readonly string[] | undefined => {
  switch (value?.type) {
    case 'datasets':
    case 'models':
      return value.names
    case 'languages':
      return value.languages.map(({ raw }) => raw)
    case 'license':
    case 'date':
    case 'version':
    case 'contact':
    case 'results':
    case 'quantities':
    case 'identifiers':
    case 'fields':
    case undefined:
      return undefined
  }
}

const gapOf = ({ told, names }: Uncovered, place: Told, of: TopicId, by: Params['by']): SubjectGap => ({
  at: { in: place.in, span: place.fact.span },
  against: told,
  saw: { is: 'uncovered', names, text: place.fact.text },
  wanted: { is: 'coverage', of, by },
})
