import { type CheckKind, defineCheck } from '../model/check.ts'
import { type Fact, type FindWay, findWays, type Information, type State } from '../model/fact.ts'
import { fail, type Gap, type Judgement, pass, type Wanted } from '../model/judgement.ts'
import { gapOf, judgeAnswers } from './answers/judge-answers.ts'
import { nonEmpty } from './answers/non-empty.ts'
import {
  acceptsProperty,
  oneOfTopicOrTopics,
  type TopicParams,
  topicProperties,
  topicsOf,
} from './answers/topic-params.ts'

interface Params extends TopicParams {
  readonly accepts?: readonly State[]
  readonly shows?: readonly Information[]
  readonly 'shows-any'?: readonly Information[]
  readonly by?: readonly FindWay[]
}

const informationList = { type: 'array', items: { $ref: '#/$defs/information' }, minItems: 1, uniqueItems: true }

/** Does the document answer a topic in words of its own, and does the answer show what it must? */
export const answered: CheckKind = defineCheck<Params>({
  kind: 'answered',
  summary: 'The topic is answered, and the answer shows the information asked for.',
  params: {
    type: 'object',
    properties: {
      ...topicProperties,
      accepts: { ...acceptsProperty, description: 'States that count as an answer; without it only "answered" does.' },
      shows: {
        ...informationList,
        description: 'Information the answers must show, all of it, one answer or several together.',
      },
      by: {
        type: 'array',
        items: { type: 'string', enum: findWays },
        minItems: 1,
        uniqueItems: true,
        description:
          'Ways in which the answer must be found, one of them: metadata, say, where machines are to read it.',
      },
      'shows-any': { ...informationList, description: 'Information of which the answers must show at least one kind.' },
    },
    oneOf: oneOfTopicOrTopics,
    additionalProperties: false,
  },
  bind: params => {
    const topics = topicsOf(params)
    const { accepts = ['answered'], shows = [], 'shows-any': showsAny, by } = params
    const wanted: Wanted = { is: 'answer', topics, accepts, shows, ...(showsAny && { showsAny }), ...(by && { by }) }
    return evidence =>
      judgeAnswers(evidence, {
        topics,
        accepts,
        wanted,
        judge: facts => {
          const found = by ? nonEmpty(facts.filter(fact => by.includes(fact.by))) : facts
          return found ? judge(found, shows, showsAny ?? [], wanted) : fail(elsewhere(facts[0], wanted))
        },
      })
  },
})

const elsewhere = (fact: Fact, wanted: Wanted): Gap =>
  gapOf(fact, { is: 'found-elsewhere', by: fact.by, text: fact.text }, wanted)

const judge = (
  facts: readonly [Fact, ...Fact[]],
  shows: readonly Information[],
  showsAny: readonly Information[],
  wanted: Wanted,
): Judgement => {
  const asked = [...new Set([...shows, ...showsAny])]
  if (asked.length === 0) return pass(...facts)

  const shown = asked.filter(kind => facts.some(fact => tells(fact, kind)))
  const lacks = [
    ...shows.filter(kind => !shown.includes(kind)),
    ...(showsAny.some(kind => shown.includes(kind)) ? [] : showsAny),
  ]
  const by = nonEmpty(facts.filter(fact => asked.some(kind => tells(fact, kind))))
  if (by && lacks.length === 0) return pass(...by)

  const spared = facts.some(({ state }) => state === 'answered')
    ? undefined
    : nonEmpty(facts.filter(fact => isSpared(fact, asked)))
  if (spared) return pass(...spared)

  const best = fullest(facts, asked)
  return fail(gapOf(best, { is: 'lacking', shows: shown, lacks: [...new Set(lacks)], text: best.text }, wanted))
}

const tells = (fact: Fact, kind: Information): boolean => fact.state === 'answered' && fact.shows.includes(kind)

/**
 * "None" or "not disclosed", where the rule accepts it, names no party and no quantity: it is held to nothing but its
 * reason and its day, and to those only where the rule asks for them. So "None." can answer a rule, and cannot where a
 * why is due, or up to when there was none; nor does it speak for an answer that stands beside it.
 */
const isSpared = (fact: Fact, asked: readonly Information[]): boolean =>
  owed.every(kind => !asked.includes(kind) || fact.shows.includes(kind))

const owed: readonly Information[] = ['reason', 'date']

/** The fact that shows most of what was asked, the first of equals: the nearest place to add the rest. */
const fullest = (facts: readonly [Fact, ...Fact[]], asked: readonly Information[]): Fact => {
  const count = (fact: Fact): number => asked.filter(kind => fact.shows.includes(kind)).length
  return facts.reduce((best, fact) => (count(fact) > count(best) ? fact : best))
}
