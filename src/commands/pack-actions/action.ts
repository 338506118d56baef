import type { ActionSpec, Given, OptionSpec } from '../asking/command.ts'

/**
 * One action of `waco pack`: a file of this folder, listed in `actions.ts`. Like a command it is read for `--help` as
 * well, so it stays light: what `run` needs is imported inside it.
 */
export interface PackAction extends ActionSpec {
  readonly operands: { readonly least: number; readonly most: number }
  /** Without those that every action has. An option of the same name means the same in every action. */
  readonly options: readonly OptionSpec[]
  readonly examples: readonly string[]
  /** `given.operands` are those behind the action's name. */
  readonly run: (given: Given) => Promise<number>
}
