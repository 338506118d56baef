import type { ErrorObject } from 'ajv'

/** What a schema is compiled to. */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}

/**
 * The schemas of values in packs that come with the tool, as the build has compiled them, each by its own text: a schema that
 * was changed by one letter is another. There are none in the source; `scripts/compile.mjs` writes this module anew in `dist/`.
 */
export const keptTests = (): ReadonlyMap<string, Validate> => new Map()
