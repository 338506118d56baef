/** Types of `released.mjs` for the tests. */
export interface Released {
  readonly released: string
  readonly digest: string
  readonly files: Readonly<Record<string, string>>
}

export declare const decidingFiles: (folder: string) => Readonly<Record<string, string>>
export declare const releaseFaults: (
  released: Readonly<Record<string, Released>>,
  standards: string,
) => readonly string[]
export declare const releasedText: (released: Readonly<Record<string, Released>>) => string
