/** What the process ends with; the same in every command. `--help` and the golden runs are made from this table. */
export const exitCodes = {
  fine: 0,
  failed: 1,
  usage: 2,
  incomplete: 3,
  mismatch: 4,
  unverifiable: 5,
  bug: 70,
} as const

/** The table as people read it, in the README as well. A rule gates when it is a `must`, or at or above `--fail-on`. */
export const exitCodeLines: readonly (readonly [code: string, meaning: string])[] = [
  [
    '0',
    'nothing at or above --fail-on failed that no baseline lists, and every rule that gates was judged; verify, pack verify, replay: all is as it was signed or packed, whatever the verdict in it; check --shard: the part was written',
  ],
  [
    '1',
    'a rule at or above --fail-on failed, and no baseline lists it (diff: newly); with --strict also: a waiver, an attestation or an entry of the baseline holds for nothing; pack lint, pack test: faults in the pack; fix --dry-run: edits to make',
  ],
  [
    '2',
    'the command line, a setting, a waiver, an attestation, a pack, a baseline or a saved result is wrong; nothing was judged',
  ],
  ['3', 'incomplete: no document was found, or one or a rule that gates was not judged; beats 1'],
  ['4', 'verify, pack verify, replay: a signature, a digest or a result is not what it should be'],
  [
    '5',
    'verify, pack verify: it cannot be told whether a signature holds: another kind of key or signature, or a key that was not given',
  ],
  ['70', 'a bug of ours; the message says how to report it'],
  ['128+n', 'ended by signal n'],
]
