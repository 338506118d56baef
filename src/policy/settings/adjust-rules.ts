import type { Adjustment, ChangedParameter } from '../../model/adjustment.ts'
import type { CheckText, JsonSchema } from '../../model/check.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { isSubjectRule, type Level, levels, type Rule } from '../../model/rule.ts'
import type { CheckKinds } from '../check-kinds.ts'
import { asksAtLeast } from '../demands.ts'
import { bindChecks } from '../packs/bind-checks.ts'
import { withParameters } from '../packs/with-parameters.ts'
import { noRationale, notAsked, nothingChanged, unknownRule } from './rule-setting-problems.ts'
import type { RuleSetting } from './settings.ts'

/** The packs of a run with the rules as the project wants them, and what was changed, by rule. */
export interface AdjustedPacks {
  readonly packs: readonly PackInUse[]
  readonly adjusted: readonly Adjustment[]
  /** What keeps the settings from being used; with any, nothing may be judged. */
  readonly problems: readonly Problem[]
  /** What decides nothing, and is worth knowing. */
  readonly notices: readonly Problem[]
}

/** What the settings are held against. */
export interface AdjustContext {
  readonly kinds: CheckKinds
  /** The schema of packs; made when a parameter is held against it. */
  readonly schema: () => JsonSchema
  /** The packs are those that the settings name; another pack on the command line may well lack their rules. */
  readonly ownPacks: boolean
}

/** Lays what the settings say of rules over the packs. A rule is picked by a profile as the pack has it, whatever is said of it here. */
export const adjustRules = (
  packs: readonly PackInUse[],
  settings: readonly RuleSetting[],
  context: AdjustContext,
): AdjustedPacks => {
  const asked = new Map(packs.flatMap(({ rules }) => rules.map(rule => [String(rule.id), rule] as const)))
  const results = settings.map(setting => {
    const rule = asked.get(setting.text)
    return rule === undefined ? strayed(setting, packs, context) : adjust(rule, setting, context)
  })
  const made = results.flatMap(({ made: one }) => (one === undefined ? [] : [one]))
  const changed = new Map(made.map(({ rule }) => [rule.id, rule]))
  return {
    packs: packs.map(pack => ({ ...pack, rules: pack.rules.map(rule => changed.get(rule.id) ?? rule) })),
    adjusted: made.map(({ adjustment }) => adjustment).toSorted((a, b) => (a.rule < b.rule ? -1 : 1)),
    problems: results.flatMap(({ problems = [] }) => problems),
    notices: results.flatMap(({ notices = [] }) => notices),
  }
}

interface Result {
  readonly made?: { readonly rule: Rule; readonly adjustment: Adjustment }
  readonly problems?: readonly Problem[]
  readonly notices?: readonly Problem[]
}

/** About a rule that this run does not ask. */
const strayed = ({ text, at }: RuleSetting, packs: readonly PackInUse[], { ownPacks }: AdjustContext): Result => {
  const known = packs.flatMap(({ pack }) => pack.rules.map(({ id }) => String(id)))
  const refs = packs.map(({ pack }) => refOf(pack))
  if (!known.includes(text) && ownPacks) return { problems: [unknownRule(at, text, refs, known)] }
  const profile = packs.find(pack => pack.profile)?.profile?.id
  return { notices: [notAsked(at, text, refs, known.includes(text) ? profile : undefined)] }
}

const adjust = (rule: Rule, setting: RuleSetting, context: AdjustContext): Result => {
  const { value: check, changes, problems } = withParameters(rule, setting.parameters, context)
  if (problems.length > 0) return { problems }
  const { level = rule.level, at, rationale } = setting
  const weaker = rank(level) > rank(rule.level) || !asksAtLeast(check, rule.checkText)
  if (level === rule.level && changes.length === 0) return { notices: [nothingChanged(at, rule)] }
  if (weaker && rationale === undefined) return { problems: [noRationale(at, rule, level, changes)] }
  const adjustment: Adjustment = {
    rule: rule.id,
    at,
    ...(level !== rule.level && { level: { pack: rule.level, ours: level } }),
    parameters: changes,
    weaker,
    ...(rationale !== undefined && { rationale }),
  }
  return { made: { rule: adjusted(rule, level, check, changes, context), adjustment } }
}

/** Strongest first. */
const rank = (level: Level | 'off'): number => (level === 'off' ? levels.length : levels.indexOf(level))

const adjusted = (
  rule: Rule,
  level: Level | 'off',
  check: CheckText,
  changes: readonly ChangedParameter[],
  { kinds }: AdjustContext,
): Rule => {
  const own = level === 'off' ? { off: true as const } : { level }
  if (changes.length === 0) return { ...rule, ...own }
  const bind = bindChecks(kinds)
  return isSubjectRule(rule)
    ? { ...rule, ...own, checkText: check, check: bind.subject(check) }
    : { ...rule, ...own, checkText: check, check: bind.document(check) }
}
