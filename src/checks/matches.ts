import { createRequire } from 'node:module'
import { type CheckKind, defineCheck } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { fail, type Judgement, notJudged, pass, type Wanted } from '../model/judgement.ts'
import type { Problem } from '../model/problem.ts'
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
    const sought = params.each.map(({ name, pattern }) => ({ name, ask: onceCompiled(pattern) }))
    const wanted: Wanted = { is: 'mentions', topics, names: params.each.map(({ name }) => name) }
    return evidence =>
      judgeAnswers(evidence, {
        topics,
        accepts: ['answered'],
        wanted,
        judge: facts => judge(facts, sought, wanted, evidence),
      })
  },
})

interface Sought {
  readonly name: string
  readonly ask: (text: string) => 'there' | 'not-there' | 'too-long'
}

const judge = (
  facts: readonly [Fact, ...Fact[]],
  sought: readonly Sought[],
  wanted: Wanted,
  evidence: Evidence,
): Judgement => {
  const asked = sought.map(({ name, ask }) => ({ name, told: facts.map(fact => ({ fact, is: ask(fact.text) })) }))
  const lacking = asked.filter(({ told }) => told.every(({ is }) => is !== 'there'))
  const by = nonEmpty(
    facts.filter(fact => asked.some(({ told }) => told.some(one => one.fact === fact && one.is === 'there'))),
  )
  if (by && lacking.length === 0) return pass(...by)
  const cut = lacking.flatMap(({ told }) => told).find(({ is }) => is === 'too-long')
  if (cut) return notJudged(tooLong(evidence, cut.fact), cut.fact.span)
  const [nearest] = by ?? facts
  const lacks = lacking.map(({ name }) => name)
  return fail(gapOf(nearest, { is: 'unmentioned', names: lacks, text: nearest.text }, wanted))
}

const tooLong = (evidence: Evidence, { where, text }: Fact): Problem => ({
  code: 'document/answer-too-long',
  what: `the answer at "${where}" is ${text.length} characters long, more than a pattern of this rule is looked for in`,
  why: 'what is looked for may stand in the part that was not read, so it is not called missing',
  fix: `put what belongs to "${where}" under headings of its own, then run the check again`,
  at: { path: evidence.document.path },
})

/** The engine is loaded with the first text that a pattern meets: most runs need none. The schema has compiled the pattern before. */
const onceCompiled = (pattern: string): Sought['ask'] => {
  let compiled: ReturnType<typeof compile> | undefined
  return text => {
    compiled ??= compile(pattern)
    const read = text.slice(0, Math.floor(effort / compiled.programSize()))
    if (compiled.matcher(read).find()) return 'there'
    return read.length < text.length ? 'too-long' : 'not-there'
  }
}

/** Steps of the engine for one pattern and one answer: a second's worth or two, and dozens of pages for the longest pattern allowed. */
const effort = 50_000_000

const load = createRequire(import.meta.url)

const compile = (pattern: string) => {
  // What `require` gives has no type of its own; the package's declarations say what it is.
  const { RE2JS } = load('re2js') as typeof import('re2js')
  return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE)
}
