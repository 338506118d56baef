import type { Circumstances } from './circumstances.ts'
import type { Evidence } from './evidence.ts'
import type { Judgement } from './judgement.ts'

/** A rule's question with its parameters bound: nothing about them is left that could be wrong. */
export type Check = (evidence: Evidence, circumstances: Circumstances) => Judgement

/** A JSON Schema as data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** A check as a pack writes it: one key, the kind, with its parameters. */
export type CheckText = { readonly [kind: string]: unknown }

/** Binds a check that stands inside another (`all`, `any`, `not`, `when`). */
export type Bind = (text: CheckText) => Check

/** A question with parameters. */
export interface CheckKind {
  readonly kind: string
  readonly summary: string
  /** JSON Schema of the parameters; may refer to the `#/$defs/` `check`, `topic`, `information`, `state` and `value-schema`. */
  readonly params: JsonSchema
  readonly bind: (params: unknown, bind: Bind) => Check
}

interface CheckSpec<Params> extends Omit<CheckKind, 'bind'> {
  readonly bind: (params: Params, bind: Bind) => Check
}

/** The one cast of parameters: `parse-pack` holds them against `params` before it calls `bind`. */
export const defineCheck = <Params>(spec: CheckSpec<Params>): CheckKind => ({
  ...spec,
  bind: (valid, bind) => spec.bind(valid as Params, bind),
})
