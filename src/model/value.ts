import type { Measure } from './measure.ts'

/** A date as precisely as it was written. */
export interface PartialDate {
  readonly raw: string
  /** `2024`, `2024-05` or `2024-05-17`. */
  readonly iso: string
}

/** A way to reach somebody. */
export interface Channel {
  readonly kind: 'email' | 'url' | 'phone'
  readonly value: string
  /** A reserved or automatic address (`example.org`, `noreply@…`) that reaches nobody. */
  readonly reachable: boolean
}

/** A license as written, and as SPDX where it can be. */
export interface License {
  readonly raw: string
  /** SPDX expression; absent when the text names no license we know. */
  readonly spdx?: string
  /** A license of its own (`other`, a vendor's license): it needs a name and a place where its text stands. */
  readonly custom: boolean
  readonly name?: string
  readonly link?: string
}

/** A language as written, and as a canonical BCP 47 tag where it is one. */
export interface Language {
  readonly raw: string
  readonly tag?: string
}

/** One measured result. */
export interface Result {
  readonly metric: string
  /** The number as written, unit included. */
  readonly raw: string
  readonly value?: number
  /** As written behind the number, or in brackets behind the metric: `%`, `ms`. */
  readonly unit?: string
  readonly dataset?: string
  /** The model that was measured, where several stand side by side. */
  readonly model?: string
  /** The group, language or slice it was measured on. */
  readonly slice?: string
}

/** A number with its unit. */
export interface Quantity {
  readonly raw: string
  /** The number, with a `k`, `M`, `B` or `T` behind it counted in. */
  readonly value: number
  /** As written; absent where only such a sign stands behind the number. */
  readonly unit?: string
  readonly measure: Measure
  /** The same in Wh, grams or hours, where the unit is a sign of the SI. */
  readonly amount?: number
}

/** A lasting identifier: as written, and in the one form in which it can be compared. */
export interface Identifier {
  readonly kind: 'doi' | 'arxiv' | 'orcid'
  readonly raw: string
  readonly value: string
}

/** A typed answer, as plain JSON: check kind `value` holds a JSON Schema against `Value` itself. */
export type Value =
  | { readonly type: 'license'; readonly licenses: readonly License[] }
  | { readonly type: 'languages'; readonly languages: readonly Language[] }
  | { readonly type: 'date'; readonly dates: readonly PartialDate[] }
  | { readonly type: 'version'; readonly version: string }
  | { readonly type: 'contact'; readonly channels: readonly Channel[] }
  | { readonly type: 'datasets'; readonly names: readonly string[] }
  | { readonly type: 'models'; readonly names: readonly string[] }
  | { readonly type: 'results'; readonly results: readonly Result[] }
  | { readonly type: 'quantities'; readonly quantities: readonly Quantity[] }
  | { readonly type: 'identifiers'; readonly identifiers: readonly Identifier[] }
  /** A block of fields as written: GB 45438's `AIGC`. */
  | { readonly type: 'fields'; readonly fields: Readonly<Record<string, string>> }
