import type { ChangedParameter, OwnLevel } from '../../model/adjustment.ts'
import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import { suggestion } from '../did-you-mean.ts'
import type { Violation } from '../violations.ts'
import type { ParameterSetting } from './settings.ts'
import { settingsViolation } from './settings-problems.ts'

const unused = 'settings that are understood only in part could judge by other rules than meant, so nothing was judged'

export const unknownRule = (at: Place, id: string, packs: readonly string[], known: readonly string[]): Problem => ({
  code: 'settings/unknown-rule',
  what: `no rule of ${packs.join(', ')} is called "${id}"`,
  why: unused,
  fix: suggestion(id, known),
  at,
})

/** Nothing is wrong with it: another profile or pack may ask the rule. */
export const notAsked = (at: Place, id: string, packs: readonly string[], profile: string | undefined): Problem => ({
  code: 'settings/rule-not-asked',
  what:
    profile === undefined
      ? `what is settled about ${id} decides nothing: ${packs.join(', ')} has no such rule`
      : `what is settled about ${id} decides nothing: the profile "${profile}" leaves the rule out`,
  why: 'a setting that nobody needs any more hides those that matter',
  fix: 'take it out, unless other runs of this project ask the rule',
  at,
  notice: true,
})

export const nothingChanged = (at: Place, { id, level, origin }: Rule): Problem => ({
  code: 'settings/rule-unchanged',
  what: `what is settled about ${id} is what ${origin.pack} says: ${level}`,
  why: 'a setting that nobody needs any more hides those that matter',
  fix: 'take it out',
  at,
  notice: true,
})

export const noRationale = (
  at: Place,
  { id, level }: Rule,
  ours: OwnLevel,
  changes: readonly ChangedParameter[],
): Problem => ({
  code: 'settings/no-rationale',
  what:
    changes.length === 0
      ? `${id} is ${level} in the pack and ${ours} here, without a rationale`
      : `${id} is given ${changes.map(({ pointer }) => pointer).join(', ')} here, which cannot be shown to ask as much as the pack, without a rationale`,
  why: 'whoever reads the report has to see why less is asked than the pack asks; nothing was judged',
  fix: 'add "rationale:" with the reason, or ask as much as the pack',
  at,
})

export const noParameter = (
  at: Place,
  name: string,
  { id }: Rule,
  known: readonly string[],
  pointers: readonly string[],
): Problem => ({
  code: 'settings/unknown-parameter',
  what: `the check of ${id} has no parameter "${name}" that can be set`,
  why: unused,
  fix: pointers.length === 0 ? 'take it out: the rule has none' : suggestion(name, known),
  at,
})

export const ambiguousParameter = (at: Place, name: string, { id }: Rule, pointers: readonly string[]): Problem => ({
  code: 'settings/ambiguous-parameter',
  what: `the check of ${id} has several parameters called "${name}"`,
  why: 'it cannot be told which of them is meant, so nothing was judged',
  fix: `use one of: ${pointers.join(', ')}`,
  at,
})

export const notASingleValue = (at: Place, name: string): Problem => ({
  code: 'settings/not-a-value',
  what: `"${name}" is given a mapping`,
  why: 'a parameter is a value or a list of values; what a rule asks, and how its checks are put together, is up to the pack',
  fix: 'write a value; for another rule, write a pack that extends this one: "waco pack new"',
  at,
})

/** What the check's own schema says against a value. */
export const parameterViolation = (
  violation: Violation,
  { text, valueAt }: ParameterSetting,
  { id }: Rule,
): Problem => {
  const told = settingsViolation(violation, valueAt)
  return { ...told, code: 'settings/bad-parameter', what: `${told.what} ("${text}" of ${id})` }
}
