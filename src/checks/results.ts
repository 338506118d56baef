import { type CheckKind, defineCheck } from '../model/check.ts'
import type { Fact } from '../model/fact.ts'
import { fail, type Judgement, pass, type Wanted } from '../model/judgement.ts'
import type { TopicId } from '../model/topic.ts'
import type { Result } from '../model/value.ts'
import { gapOf, judgeAnswers } from './answers/judge-answers.ts'
import { nonEmpty } from './answers/non-empty.ts'

const parts = ['metric', 'value', 'unit', 'dataset', 'slice'] as const
type Part = (typeof parts)[number]

interface Params {
  readonly topic?: TopicId
  readonly 'at-least'?: number
  readonly needs?: readonly Part[]
}

/** Where a rule names no topic. The brand enters here: it is the one topic id that stands in a check. */
const usualTopic = 'evaluation-results' as TopicId

/** Are measured results there, each with the parts that make it one? */
export const results: CheckKind = defineCheck<Params>({
  kind: 'results',
  summary: 'Measured results are given, each with the parts asked for: metric, value, unit, data set, slice.',
  params: {
    type: 'object',
    properties: {
      topic: { $ref: '#/$defs/topic', default: usualTopic },
      'at-least': { type: 'integer', minimum: 1, default: 1 },
      needs: { type: 'array', items: { type: 'string', enum: parts }, minItems: 1, uniqueItems: true },
    },
    additionalProperties: false,
  },
  bind: ({ topic = usualTopic, 'at-least': atLeast = 1, needs = [] }) => {
    const wanted: Wanted = { is: 'results', topic, needs, atLeast }
    return evidence =>
      judgeAnswers(evidence, {
        topics: [topic],
        accepts: ['answered'],
        wanted,
        judge: facts => judge(facts, needs, atLeast, wanted),
      })
  },
})

interface Measured {
  readonly fact: Fact
  readonly lacks: readonly Part[]
}

const judge = (
  facts: readonly [Fact, ...Fact[]],
  needs: readonly Part[],
  atLeast: number,
  wanted: Wanted,
): Judgement => {
  const measured = nonEmpty(
    facts.flatMap(fact => resultsOf(fact).map(result => ({ fact, lacks: lacking(result, needs) }))),
  )
  if (!measured) return fail(gapOf(facts[0], { is: 'untyped', text: facts[0].text }, wanted))

  const whole = measured.filter(({ lacks }) => lacks.length === 0)
  const by = nonEmpty([...new Set(whole.map(({ fact }) => fact))])
  if (by && whole.length >= atLeast) return pass(...by)

  const { fact, lacks } = nearest(measured)
  return fail(gapOf(fact, { is: 'thin-results', results: measured.length, lacks }, wanted))
}

const resultsOf = (fact: Fact): readonly Result[] => (fact.value?.type === 'results' ? fact.value.results : [])

const lacking = (result: Result, needs: readonly Part[]): readonly Part[] =>
  needs.filter(part => result[part] === undefined || result[part] === '')

/** The result with least to add that still lacks something; a whole one when there are only too few. */
const nearest = (measured: readonly [Measured, ...Measured[]]): Measured => {
  const thin = nonEmpty(measured.filter(({ lacks }) => lacks.length > 0)) ?? measured
  return thin.reduce((best, next) => (next.lacks.length < best.lacks.length ? next : best))
}
