import type { Level, RuleId } from './rule.ts'
import type { Place } from './span.ts'

/** The level that a project gives a rule; `off`: it is judged and shown, and never counts. */
export type OwnLevel = Level | 'off'

/** A parameter of a rule's check that a project has changed: where it stands in the check, what the pack says, what holds. */
export interface ChangedParameter {
  /** A JSON pointer into the check: `/fresh/within`. */
  readonly pointer: string
  /** Absent where the pack leaves it out. */
  readonly pack?: unknown
  readonly ours: unknown
}

/** What a project has changed about a rule of a pack, for its own runs. */
export interface Adjustment {
  readonly rule: RuleId
  /** Where that is settled. */
  readonly at: Place
  readonly level?: { readonly pack: Level; readonly ours: OwnLevel }
  readonly parameters: readonly ChangedParameter[]
  /** Asks less than the pack, or cannot be shown to ask as much. */
  readonly weaker: boolean
  /** Always there where it is weaker. */
  readonly rationale?: string
}
