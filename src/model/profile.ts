import type { Level, Rule, RuleId } from './rule.ts'

/** A named selection of a pack's rules, for one kind of use. */
export interface Profile {
  readonly id: string
  readonly title: string
  /** Whom it is for, and what it leaves out. */
  readonly meaning: string
  /** A rule belongs to the profile when one of these fits it; all rules do where none is given. */
  readonly select: readonly Selection[]
  readonly except: readonly RuleId[]
  /** What is true of every system this profile is meant for, by topic. */
  readonly declares: Readonly<Record<string, boolean>>
}

/** Fits a rule when everything that it names fits. */
export interface Selection {
  readonly levels?: readonly Level[]
  readonly themes?: readonly string[]
  readonly rules?: readonly RuleId[]
}

/** Whether a rule belongs to a profile: told by what the rule is now, so that rules added later fall into place. */
export const belongs = (rule: Pick<Rule, 'id' | 'theme' | 'level'>, { select, except }: Profile): boolean =>
  !except.includes(rule.id) && (select.length === 0 || select.some(selection => fits(rule, selection)))

const fits = ({ id, theme, level }: Pick<Rule, 'id' | 'theme' | 'level'>, selection: Selection): boolean =>
  (selection.levels?.includes(level) ?? true) &&
  (selection.themes?.includes(theme) ?? true) &&
  (selection.rules?.includes(id) ?? true)
