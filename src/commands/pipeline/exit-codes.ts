/** What the process ends with; the same in every command. `--help` and the golden runs are made from this table. */
export const exitCodes = {
  fine: 0,
  failed: 1,
  usage: 2,
  incomplete: 3,
  mismatch: 4,
  bug: 70,
} as const

/** The table as people read it. */
export const exitCodeLines: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'nothing at or above --fail-on failed, and everything was judged'],
  ['1', 'a rule at or above --fail-on failed'],
  ['2', 'the command line, a setting or a pack is wrong; nothing was judged'],
  ['3', 'incomplete: no document found, or one could not be read; beats 1'],
  ['4', 'a digest, a signature or a result does not match'],
  ['70', 'a bug in waco'],
  ['128+n', 'ended by signal n'],
]
