import type { ChangedParameter } from '../../model/adjustment.ts'
import type { CheckText, JsonSchema } from '../../model/check.ts'
import { isMapping } from '../../model/is-mapping.ts'
import type { Problem } from '../../model/problem.ts'
import { isSubjectRule, type Rule } from '../../model/rule.ts'
import { plain } from '../../syntax/tree-walk.ts'
import { canonical } from '../demands.ts'
import {
  ambiguousParameter,
  noParameter,
  notASingleValue,
  parameterViolation,
} from '../settings/rule-setting-problems.ts'
import type { ParameterSetting } from '../settings/settings.ts'
import { treeAt } from '../tree-at.ts'
import { violations } from '../violations.ts'
import { isOpen, isValue, parametersOf, stepsOf, valueAt, withValue } from './rule-parameters.ts'

/** A rule's check with parameters of the project in it, and what is another than before. */
export interface WithParameters {
  readonly value: CheckText
  readonly changes: readonly ChangedParameter[]
  readonly problems: readonly Problem[]
}

/** Each value by itself is held against the schema of the check, so that what is wrong is told where it was written. */
export const withParameters = (
  rule: Rule,
  parameters: readonly ParameterSetting[],
  { schema }: { readonly schema: () => JsonSchema },
): WithParameters => {
  let value = rule.checkText
  const changes: ChangedParameter[] = []
  const problems: Problem[] = []
  for (const parameter of parameters) {
    const placed = placeIn(rule, parameter)
    if ('code' in placed) {
      problems.push(placed)
      continue
    }
    const ours = plain(parameter.value)
    const pack = valueAt(rule.checkText, stepsOf(placed.pointer))
    // What stands at the pointer is no check: a check stays a mapping with one key.
    const fresh = withValue(value, stepsOf(placed.pointer), ours) as CheckText
    const tree = treeAt(fresh, parameter.value.span)
    const departures = violations(tree, schema(), isSubjectRule(rule) ? 'subject-check' : 'check')
    if (departures.length > 0) {
      problems.push(...departures.map(departure => parameterViolation(departure, parameter, rule)))
      continue
    }
    value = fresh
    if (canonical(pack) !== canonical(ours))
      changes.push({ pointer: placed.pointer, ...(pack !== undefined && { pack }), ours })
  }
  return { value, changes, problems }
}

/** By name where only one parameter of the check has it; by pointer otherwise, also to one that the pack leaves out. */
const placeIn = (rule: Rule, { text, at, value, valueAt: there }: ParameterSetting): Problem | { pointer: string } => {
  const all = parametersOf(rule.checkText)
  const pointers = all.map(({ pointer }) => pointer)
  if (!isValue(plain(value))) return notASingleValue(there, text)
  if (!text.startsWith('/')) {
    const named = all.filter(({ name }) => name === text)
    const [only, other] = named
    if (only === undefined) return noParameter(at, text, rule, [...new Set(all.map(({ name }) => name))], pointers)
    if (other !== undefined)
      return ambiguousParameter(
        at,
        text,
        rule,
        named.map(({ pointer }) => pointer),
      )
    return { pointer: only.pointer }
  }
  const steps = stepsOf(text)
  const parent = valueAt(rule.checkText, steps.slice(0, -1))
  const last = steps.at(-1) ?? ''
  const absent = steps.length > 1 && isMapping(parent) && !Object.hasOwn(parent, last) && isOpen(last)
  return pointers.includes(text) || absent ? { pointer: text } : noParameter(at, text, rule, pointers, pointers)
}
