import type { Fact } from '../../model/fact.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { DocumentRule, Example } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { mutations } from '../../mutations/index.ts'
import type { Fairness, Mutation, Target } from '../../mutations/paper/mutation.ts'
import { type Paper, paperOf } from '../../mutations/paper/paper.ts'
import { topicsOfSwitches } from '../../mutations/paper/switches.ts'
import type { Trial, Try } from './judge-example.ts'

/** What became of one example under one mutation. */
export interface Attack {
  readonly mutation: string
  readonly result: 'killed' | 'survived' | 'not-applicable'
  /** What the rule said to the mutated text; absent where there is none. */
  readonly outcome?: Judgement['outcome']
  /** Why the mutation does not apply, or does no harm. */
  readonly because?: string
  /** What a pass rests on, when it should not have passed. */
  readonly by?: readonly Pick<Fact, 'topic' | 'state' | 'reason' | 'where' | 'text'>[]
  /** The text that passed. */
  readonly text?: string
}

/** A passing example, attacked in every way there is. */
export const attackExample = (
  rule: DocumentRule,
  example: Example,
  judge: Try,
  fairness: Fairness,
): readonly Attack[] => {
  const trial = judge(rule, example.kind, example.text)
  if (trial.judgement.outcome !== 'pass') return []
  const target: Target = {
    kind: example.kind,
    statement: rule.statement,
    remedy: rule.remedy,
    paper: withoutSwitches(paperOf(example.text, columnsIn(trial.judgement.by)), rule, trial, trial.judgement.by),
  }
  return mutations.map(mutation => attack(mutation, target, text => judge(rule, example.kind, text), fairness))
}

const attack = (mutation: Mutation, target: Target, judge: (text: string) => Trial, fairness: Fairness): Attack => {
  const { id } = mutation
  const text = mutation.mutate(target)
  if (typeof text !== 'string') return { mutation: id, result: 'not-applicable', because: text.because }
  if (text === target.paper.text)
    return { mutation: id, result: 'not-applicable', because: 'it leaves the example as it is' }
  const { judgement } = judge(text)
  const { outcome } = judgement
  if (outcome !== 'pass') return { mutation: id, result: 'killed', outcome }
  const because = mutation.excuse?.(judgement.by, fairness)
  if (because !== undefined) return { mutation: id, result: 'not-applicable', outcome, because }
  const by = judgement.by.map(({ topic, state, reason, where, text: said }) => ({
    topic,
    state,
    reason,
    where,
    text: said,
  }))
  return { mutation: id, result: 'survived', outcome, by, text }
}

/** Last in the path of a fact from a cell stands the head of its column, or of its row. */
const columnsIn = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set(facts.filter(({ by }) => by === 'cell').flatMap(({ where }) => where.split(' › ').at(-1) ?? []))

/** What makes a conditional rule due stays as it is, or the rule would only be switched off. */
const withoutSwitches = (paper: Paper, rule: DocumentRule, { evidence }: Trial, by: readonly Fact[]): Paper => {
  const topics = topicsOfSwitches(rule.checkText)
  const switches = evidence.facts.filter(({ topic }) => topics.has(topic))
  const keeps = (span: Span): boolean =>
    switches.some(fact => overlap(fact.span, span)) && !by.some(fact => overlap(fact.span, span))
  return { ...paper, slots: paper.slots.filter(({ span }) => !keeps(span)) }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
