import { type CheckKind, defineCheck, type JsonSchema } from '../model/check.ts'
import type { Fact, State } from '../model/fact.ts'
import { fail, type Gap, type Judgement, pass, type Wanted } from '../model/judgement.ts'
import type { TopicId } from '../model/topic.ts'
import type { Value } from '../model/value.ts'
import { compileSchema, type SchemaTest } from './answers/compile-schema.ts'
import { gapOf, judgeAnswers } from './answers/judge-answers.ts'
import { nonEmpty } from './answers/non-empty.ts'
import { acceptsProperty } from './answers/topic-params.ts'

interface Params {
  readonly topic: TopicId
  readonly schema: JsonSchema
  readonly description: string
  readonly accepts?: readonly State[]
}

/** Does a typed answer have the form it must have? */
export const value: CheckKind = defineCheck<Params>({
  kind: 'value',
  summary: 'The typed value of an answer fits a JSON Schema.',
  params: {
    type: 'object',
    properties: {
      topic: { $ref: '#/$defs/topic' },
      schema: { $ref: '#/$defs/value-schema' },
      description: { type: 'string', minLength: 1, description: 'What is wanted, in plain words.' },
      accepts: { ...acceptsProperty, description: 'States that count as an answer; without it only "answered" does.' },
    },
    required: ['topic', 'schema', 'description'],
    additionalProperties: false,
  },
  bind: ({ topic, schema, description, accepts = ['answered'] }) => {
    const wanted: Wanted = { is: 'value', topic, description }
    const test = compileSchema(schema)
    return evidence =>
      judgeAnswers(evidence, { topics: [topic], accepts, wanted, judge: facts => judge(facts, test, wanted) })
  },
})

const judge = (facts: readonly [Fact, ...Fact[]], test: SchemaTest, wanted: Wanted): Judgement => {
  const tested = facts.map(fact => ({ fact, faults: faultsOf(fact, test) }))
  const by = nonEmpty(tested.filter(({ faults }) => faults === 'none').map(({ fact }) => fact))
  if (by) return pass(...by)

  // An answer without a type beside one with a wrong value is the same answer in prose: one fault, told once.
  const gaps = nonEmpty(
    tested.flatMap(({ fact, faults }): readonly Gap[] =>
      typeof faults === 'string' ? [] : [gapOf(fact, { is: 'invalid', text: fact.text, because: faults }, wanted)],
    ),
  )
  return gaps ? fail(...gaps) : fail(gapOf(facts[0], { is: 'untyped', text: facts[0].text }, wanted))
}

/** A state other than `answered`, where the rule accepts it, needs no value: "not disclosed" has none. */
const faultsOf = ({ state, value }: Fact, test: SchemaTest): 'none' | 'untyped' | readonly string[] => {
  if (value === undefined) return state === 'answered' ? 'untyped' : 'none'
  return faultsIn(value, test)
}

const faultsIn = (value: Value, test: SchemaTest): 'none' | readonly string[] => {
  const faults = test(value)
  return faults.length === 0 ? 'none' : faults
}
