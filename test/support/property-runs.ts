/**
 * How a property is tried. Every test run tries the same texts, `usual` of them, so that a gate closes for a change and
 * never by chance. `npm run properties` tries others, and `WACO_PROPERTIES` times as many: what it finds becomes a case.
 */
export const tried = (usual: number): { readonly numRuns: number; readonly seed?: number } =>
  times === undefined ? { numRuns: usual, seed: 20261116 } : { numRuns: Math.ceil(usual * Number(times)) }

const times = process.env.WACO_PROPERTIES
