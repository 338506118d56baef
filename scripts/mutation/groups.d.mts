/** Types of `groups.mjs` for the test that holds it against the folders. */
export interface Group {
  readonly name: string
  readonly least: number
  readonly files: readonly string[]
  readonly but?: readonly string[]
  readonly tests: readonly string[]
  readonly anew?: boolean
}

export declare const groups: readonly Group[]
export declare const filesOf: (group: Group, sources: readonly string[]) => readonly string[]
export declare const isTried: (path: string) => boolean
