/** Types of `figures.mjs` for the tests. */
export type Counts = Readonly<Record<string, number>>
export type Range = readonly [number, number]
export interface Shares {
  readonly right?: number
  readonly f1?: number
}

export declare const wilson: (part: number, n: number) => Range | undefined
export declare const bootstrap: (
  sheets: readonly Counts[],
  figure: (shares: Shares) => number | undefined,
) => Range | undefined
