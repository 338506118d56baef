import { type Fact, isBlank, type State, states } from '../model/fact.ts'
import type { IsoDate } from '../model/judgement.ts'
import type { PackInUse } from '../model/pack.ts'
import {
  type IdleRule,
  type NegativeSpace,
  selectorOrigins,
  type UnansweredTopic,
  type UnmetSelector,
} from '../model/report.ts'
import type { Rule, RuleId } from '../model/rule.ts'
import type { TopicId } from '../model/topic.ts'
import { type Alike, timesOf } from './alike.ts'
import { standingOf } from './standing.ts'

/** A selector with whether it met anything, which whoever applied it knows. */
export interface TriedSelector extends UnmetSelector {
  readonly met: boolean
}

/** What was asked of whom, and what was said. */
export interface Tried {
  readonly asOf: IsoDate
  readonly packs: readonly Pick<PackInUse, 'rules'>[]
  /** What every document says, and what side files say for them; of what is said alike, once is enough. */
  readonly spoken: readonly Pick<Fact, 'topic' | 'state'>[]
  readonly asked: (rule: Rule) => readonly TopicId[]
  readonly selectors: readonly TriedSelector[]
}

/** Everything that came to nothing, but for files: it is what a run is silent on, and decides nothing. */
export const unmetIn = (tried: Tried, findings: readonly Alike[]): Omit<NegativeSpace, 'files'> => {
  const found = new Map<RuleId, Alike[]>()
  for (const finding of findings) {
    const others = found.get(finding.rule)
    if (others === undefined) found.set(finding.rule, [finding])
    else others.push(finding)
  }
  const rules = tried.packs
    .flatMap(pack => pack.rules)
    .filter(rule => standingOf(rule, tried.asOf) === 'in-force')
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return {
    rules: rules.flatMap(rule => idle(rule, found.get(rule.id) ?? [])),
    selectors: unmetSelectors(tried.selectors),
    topics: unanswered(rules, found, tried),
  }
}

const idle = (rule: Rule, findings: readonly Alike[]): readonly IdleRule[] => {
  if (findings.length === 0) return [{ rule: rule.id, because: { is: 'no-document', kinds: rule.appliesTo } }]
  const switches = findings.flatMap(finding => finding.switchedBy ?? [])
  if (switches.length < findings.length) return []
  const topics = [...new Set(switches)].toSorted()
  return [{ rule: rule.id, because: { is: 'not-applicable', times: timesOf(findings), topics } }]
}

const unmetSelectors = (tried: readonly TriedSelector[]): readonly UnmetSelector[] =>
  selectorOrigins.flatMap(from => {
    const unmet = tried.filter(selector => selector.from === from && !selector.met).map(({ text }) => text)
    return [...new Set(unmet)].toSorted().map(text => ({ text, from }))
  })

/**
 * Only over rules that failed, and of which nothing was left open: of a rule that passes by one of several topics the others
 * are not wanting, and what somebody could not read may be the answer.
 */
const unanswered = (
  rules: readonly Rule[],
  found: ReadonlyMap<RuleId, readonly Alike[]>,
  { asked, spoken }: Tried,
): readonly UnansweredTopic[] => {
  const askedBy = new Map<TopicId, RuleId[]>()
  for (const rule of rules.filter(({ id }) => isWanting(found.get(id) ?? [])))
    for (const topic of asked(rule)) askedBy.set(topic, [...(askedBy.get(topic) ?? []), rule.id])
  const statesSaid = new Map<TopicId, Set<State>>()
  for (const { topic, state } of spoken) {
    const others = statesSaid.get(topic)
    if (others === undefined) statesSaid.set(topic, new Set([state]))
    else others.add(state)
  }
  return [...askedBy]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([topic, ids]) => {
      const said = statesSaid.get(topic) ?? new Set()
      if ([...said].some(state => !isBlank(state))) return []
      return [{ topic, rules: ids, states: states.filter(state => said.has(state)) }]
    })
}

const isWanting = (findings: readonly Alike[]): boolean =>
  findings.some(({ outcome }) => outcome === 'fail' || outcome === 'waived') &&
  findings.every(({ outcome }) => outcome !== 'not-judged' && outcome !== 'needs-review')
