import { createRequire } from 'node:module'
import { type CheckKind, defineCheck } from '../model/check.ts'
import type { Fact } from '../model/fact.ts'
import { fail, type Judgement, pass, type Wanted } from '../model/judgement.ts'
import { gapOf, judgeAnswers } from './answers/judge-answers.ts'
import { nonEmpty } from './answers/non-empty.ts'
import { oneOfTopicOrTopics, type TopicParams, topicProperties, topicsOf } from './answers/topic-params.ts'

interface Params extends TopicParams {
  readonly each: readonly Named[]
}

/** A pattern with its meaning in plain words, for messages. */
interface Named {
  readonly name: string
  readonly pattern: string
}

/** Do the answers speak of each of several things? For things that have no topic of their own; patterns ignore case and run in linear time. */
export const matches: CheckKind = defineCheck<Params>({
  kind: 'matches',
  summary: 'The answers to the topics, taken together, speak of each thing that a pattern describes.',
  params: {
    type: 'object',
    properties: {
      ...topicProperties,
      each: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: {
            name: { type: 'string', minLength: 1, description: 'What is looked for, in plain words.' },
            pattern: { type: 'string', format: 'regex', minLength: 1, description: 'In RE2 syntax; case is ignored.' },
          },
          required: ['name', 'pattern'],
          additionalProperties: false,
        },
      },
    },
    required: ['each'],
    oneOf: oneOfTopicOrTopics,
    additionalProperties: false,
  },
  bind: params => {
    const topics = topicsOf(params)
    const sought = params.each.map(({ name, pattern }) => ({ name, test: onceCompiled(pattern) }))
    const wanted: Wanted = { is: 'mentions', topics, names: params.each.map(({ name }) => name) }
    return evidence =>
      judgeAnswers(evidence, { topics, accepts: ['answered'], wanted, judge: facts => judge(facts, sought, wanted) })
  },
})

interface Sought {
  readonly name: string
  readonly test: (text: string) => boolean
}

const judge = (facts: readonly [Fact, ...Fact[]], sought: readonly Sought[], wanted: Wanted): Judgement => {
  const lacks = sought.filter(({ test }) => !facts.some(({ text }) => test(text))).map(({ name }) => name)
  const by = nonEmpty(facts.filter(({ text }) => sought.some(({ test }) => test(text))))
  if (by && lacks.length === 0) return pass(...by)
  const [nearest] = by ?? facts
  return fail(gapOf(nearest, { is: 'unmentioned', names: lacks, text: nearest.text }, wanted))
}

/** The engine is loaded with the first text that a pattern meets: most runs need none. The schema has compiled the pattern before. */
const onceCompiled = (pattern: string): ((text: string) => boolean) => {
  let compiled: ReturnType<typeof compile> | undefined
  return text => {
    compiled ??= compile(pattern)
    return compiled.matcher(text.slice(0, Math.floor(effort / compiled.programSize()))).find()
  }
}

/** Steps of the engine for one pattern and one answer, a few seconds' worth: what is cut off lies hundreds of pages into one answer. */
const effort = 200_000_000

const load = createRequire(import.meta.url)

const compile = (pattern: string) => {
  // What `require` gives has no type of its own; the package's declarations say what it is.
  const { RE2JS } = load('re2js') as typeof import('re2js')
  return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
}
