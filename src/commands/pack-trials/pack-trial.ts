import type { IsoDate, Judgement } from '../../model/judgement.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import {
  type Example,
  isDocumentRule,
  isSubjectRule,
  type Level,
  type Rule,
  type RuleId,
  type SubjectExample,
} from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import { mutations } from '../../mutations/index.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { type Attack, attackExample } from './attack.ts'
import { judgeExample } from './judge-example.ts'
import { judgeSetExample } from './judge-set-example.ts'
import { exampleDay } from './read-example.ts'

/** Everything `waco pack test` found out, as plain data. */
export interface PackTest {
  readonly pack: string
  readonly version: string
  readonly digest: string
  /** The day on which the examples were judged. */
  readonly day: IsoDate
  readonly examples: readonly ExampleTest[]
  readonly attacks?: PackAttacks
}

/** One example: what it says of itself, and what the rule says of it. */
export interface ExampleTest {
  readonly rule: RuleId
  readonly at: Place
  readonly expected: Example['outcome']
  readonly outcome: Judgement['outcome']
  /** Why it came out otherwise than expected. */
  readonly judgement?: Judgement
}

/** Every passing example under every mutation. */
export interface PackAttacks {
  readonly tally: Tally
  readonly mutations: readonly ({ readonly id: string; readonly summary: string } & Tally)[]
  readonly rules: readonly ({ readonly rule: RuleId; readonly level: Level } & Tally)[]
  readonly cases: readonly AttackCase[]
}

export interface AttackCase extends Attack {
  readonly rule: RuleId
  readonly level: Level
  readonly at: Place
}

export interface Tally {
  readonly killed: number
  readonly survived: number
  readonly notApplicable: number
  /** Killed among those that apply; absent when none does. */
  readonly killRate?: number
}

export const testExamples = (pack: Pack, vocabulary: Vocabulary): PackTest => {
  const judge = judgeExample(vocabulary)
  const judgeSet = judgeSetExample(vocabulary)
  const { id, version, digest } = pack
  return {
    pack: id,
    version,
    digest,
    day: exampleDay,
    examples: pack.rules.flatMap(rule =>
      isSubjectRule(rule)
        ? rule.examples.map(example => setTest(pack, rule, example, judgeSet(rule, example.documents).outcome))
        : rule.examples.map(example =>
            exampleTest(pack, rule, example, judge(rule, example.kind, example.text).judgement),
          ),
    ),
  }
}

/** Examples of several documents are not attacked: a mutation empties one text, and says nothing about others. */
export const attackPack = (pack: Pack, vocabulary: Vocabulary): PackAttacks => {
  const judge = judgeExample(vocabulary)
  const cases = pack.rules.filter(isDocumentRule).flatMap(rule =>
    rule.examples.flatMap(example =>
      example.outcome !== 'pass'
        ? []
        : attackExample(rule, example, judge, vocabulary).map(attack => ({
            rule: rule.id,
            level: rule.level,
            at: placeOf(pack, example),
            ...attack,
          })),
    ),
  )
  const tallyOf = (of: (one: AttackCase) => boolean): Tally => tally(cases.filter(of))
  return {
    tally: tally(cases),
    mutations: mutations.map(({ id, summary }) => ({ id, summary, ...tallyOf(({ mutation }) => mutation === id) })),
    rules: pack.rules.map(({ id, level }) => ({ rule: id, level, ...tallyOf(({ rule }) => rule === id) })),
    cases,
  }
}

const setTest = (pack: Pack, rule: Rule, example: SubjectExample, outcome: ExampleTest['outcome']): ExampleTest => ({
  rule: rule.id,
  at: placeOf(pack, example),
  expected: example.outcome,
  outcome,
})

const exampleTest = (pack: Pack, rule: Rule, example: Example, judgement: Judgement): ExampleTest => ({
  rule: rule.id,
  at: placeOf(pack, example),
  expected: example.outcome,
  outcome: judgement.outcome,
  ...(judgement.outcome === example.outcome ? {} : { judgement }),
})

/** An example of a rule that an overlay changes stands in the pack that is extended. */
const placeOf = (pack: Pack, { at }: Pick<Example, 'at'>): Place => at ?? { path: refOf(pack) }

const tally = (cases: readonly AttackCase[]): Tally => {
  const of = (wanted: AttackCase['result']): number => cases.filter(({ result }) => result === wanted).length
  const [killed, survived] = [of('killed'), of('survived')]
  const applied = killed + survived
  return {
    killed,
    survived,
    notApplicable: of('not-applicable'),
    ...(applied === 0 ? {} : { killRate: killed / applied }),
  }
}
