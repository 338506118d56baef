import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { Fact } from '../model/fact.ts'
import { nameKeys, plainName } from '../model/plain-name.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectGap, Told } from '../model/subject-judgement.ts'
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
      return listed.unread ?? pass(against, place, ...others)
    }
  },
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
    case 'fields':
    case undefined:
      return undefined
  }
}

/** As words of its own where words have spaces between them; "context" does not speak of "text". */
const speaksOf = (text: string, word: string): boolean => {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return text.includes(word)
  const spaced = (one: string): string =>
    ` ${one
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()} `
  return spaced(text).includes(spaced(word))
}

const gapOf = ({ told, names }: Uncovered, place: Told, of: TopicId, by: Params['by']): SubjectGap => ({
  at: { in: place.in, span: place.fact.span },
  against: told,
  saw: { is: 'uncovered', names, text: place.fact.text },
  wanted: { is: 'coverage', of, by },
})
