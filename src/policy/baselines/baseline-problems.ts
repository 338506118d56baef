import type { ReasonToDrop } from '../../model/baseline.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { givenType } from '../type-words.ts'

const unsure = 'a list that is understood only in part could let new failures pass, so nothing was judged'
const mends =
  'take the file back from version control; or mend it by hand and let "waco baseline update --accept-edits" write it anew'

/** Whatever was met: here it is trouble with the baseline. */
export const corruptBaseline = (met: Problem): Problem => ({
  ...met,
  code: met.code.replace(/^[a-z]+\//, 'baseline/'),
  why: unsure,
  fix: `${met.fix.replace(/, or take the file out of the pack$/, '')}; or ${mends}`,
})

/** Whatever kept the file from being read. */
export const baselineUnread = (met: Problem): Problem => ({
  ...met,
  why: 'which failures are known can then not be told, so nothing was judged',
  fix: `${met.fix}; or use --no-baseline`,
})

export const twoVersions = (at: Place): Problem => ({
  code: 'baseline/merge-conflict',
  what: 'two versions of the list stand in it, as a merge has left them',
  why: unsure,
  fix: 'keep the entries of both and take out the lines with <<<<<<<, ======= and >>>>>>>; then let "waco baseline update --accept-edits" write it anew: it drops what is not needed',
  at,
})

/** The file holds something else than a list by its keys. */
export const noMapping = (at: Place, given: string): Problem => ({
  code: 'baseline/wrong-type',
  what: `the file is ${givenType(given)} and should be a mapping`,
  why: unsure,
  fix: 'write "packs:", "documents:", "entries:" and "digest:"',
  at,
})

export const digestMismatch = (at: Place): Problem => ({
  code: 'baseline/digest',
  what: 'the digest at the end does not fit what stands above it',
  why: 'somebody has changed the list by hand, or a merge has; a failure could be on it that nobody gave a reason for, so nothing was judged',
  fix: `look at what was changed; then ${mends}`,
  at,
})

export const doesNotFitFingerprint = (at: Place, key: string, says: string, made: string): Problem => ({
  code: 'baseline/misfit',
  what: `"${key}" is "${says}", and the fingerprint beside it says "${made}"`,
  why: unsure,
  fix: `make the two the same; or ${mends}`,
  at,
})

export const listedTwice = (at: Place, rule: string, document: string): Problem => ({
  code: 'baseline/listed-twice',
  what: `${rule} on "${document}" stands in the list twice`,
  why: 'a rule has one finding on a document, so nobody could say which of the two entries holds',
  fix: 'keep the one whose fingerprint is in the last report; then let "waco baseline update --accept-edits" write the file anew',
  at,
})

export const unlistedDocument = (at: Place, document: string): Problem => ({
  code: 'baseline/unlisted-document',
  what: `"${document}" has an entry and is not among the "documents" of the list`,
  why: 'it could not be known again when it is renamed, and a list that does not hang together was not written by "waco baseline"',
  fix: mends,
  at,
})

const failsRun = 'what is on the list would fail unseen when it comes back, so with --strict the run fails'
const wouldFail = 'what is on the list would fail unseen when it comes back; with --strict the run would fail'

/** What an entry is there for no more, where no failure needs it, or not all of it. */
export const unusedEntry = (at: Place, fingerprint: string, because: ReasonToDrop, strict: boolean): Problem => ({
  code: 'baseline/unused-entry',
  what: `the baseline lists ${fingerprint}, ${unusedText(because)}`,
  why: strict ? failsRun : wouldFail,
  fix: 'take it out with "waco baseline prune"',
  at,
  ...(!strict && { notice: true }),
})

/** An entry that the settings have left behind: where they did, and by what. */
export const leftByPacks = (
  at: Place,
  fingerprint: string,
  settled: Place,
  used: readonly string[],
  left: readonly string[],
  strict: boolean,
): Problem => ({
  ...unusedEntry(at, fingerprint, 'pack-unused', strict),
  code: 'baseline/pack-unused',
  why: `the packs that ${settled.path} line ${lineOf(settled)} names (${used.join(', ')}) do not have the rule; the list was made with ${left.join(', ')} as well; ${strict ? failsRun : wouldFail}`,
  fix: 'take it out with "waco baseline prune"; or name its pack in the settings again',
})

export const leftByProfile = (
  at: Place,
  fingerprint: string,
  settled: Place,
  profile: string,
  strict: boolean,
): Problem => ({
  ...unusedEntry(at, fingerprint, 'not-in-profile', strict),
  code: 'baseline/not-in-profile',
  why: `${settled.path} line ${lineOf(settled)} names the profile "${profile}", which leaves the rule out; ${strict ? failsRun : wouldFail}`,
  fix: 'take it out with "waco baseline prune"; or name a profile that asks the rule in the settings',
})

const lineOf = ({ start }: Place): number => start?.line ?? 1

export const moreUnused = (at: Place, more: number, strict: boolean): Problem => ({
  code: 'baseline/more-unused',
  what: `${more} more entries of the baseline are not needed`,
  why: 'they are not all named here, so that they hide nothing else',
  fix: '"waco baseline prune" names them and takes them out',
  at,
  ...(!strict && { notice: true }),
})

export const unusedText = (because: ReasonToDrop): string => {
  switch (because) {
    case 'mended':
      return 'which does not fail any more'
    case 'gone':
      return 'whose document is not there any more'
    case 'rule-gone':
      return 'whose rule is in no pack of this run'
    case 'pack-unused':
      return 'whose pack the settings do not name any more'
    case 'not-in-profile':
      return 'whose rule the profile of the settings leaves out'
    case 'does-not-apply':
      return 'whose rule is not asked of that document any more'
    case 'not-in-force':
      return 'whose rule does not count any more'
    case 'waived':
      return 'which a waiver answers for'
    case 'elsewhere':
      return 'which fails in another way now'
    case 'stronger':
      return 'whose rule weighs more by now'
    case 'in-part':
      return 'of which a part is mended'
  }
}
