import type { JsonDifference } from '../../model/json-difference.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { shown } from '../signing/bundle-problems.ts'

const unopened = 'a capsule is used whole or not at all, so nothing was judged'
const again = 'take it again from whoever packed it, or pack it anew with "waco capsule"'

export const noCapsule = (path: string): Problem => ({
  code: 'capsule/none',
  what: `"${path}" is no capsule of a form that this program knows`,
  why: unopened,
  fix: 'name a file that "waco capsule" has written; a later form needs a later program',
  at: { path },
})

export const offForm = (at: Place, where: string, fault: string): Problem => ({
  code: 'capsule/off-form',
  what: `"${where}" ${fault}`,
  why: unopened,
  fix: again,
  at,
})

export const changedCapsule = (path: string): Problem => ({
  code: 'capsule/changed',
  what: `"${path}" is not as it was packed: its bytes or its digest do not fit`,
  why: unopened,
  fix: again,
  at: { path },
})

export const changedFile = (path: string, name: string, says: string, is: string): Problem => ({
  code: 'capsule/changed-file',
  what: `"${name}" in "${path}" has the SHA-256 ${is}, and the capsule says ${says}`,
  why: unopened,
  fix: again,
  at: { path },
})

export const badName = (path: string, name: string): Problem => ({
  code: 'capsule/bad-name',
  what: `"${name}" in "${path}" is a name that leads out of the capsule, or no plain name`,
  why: unopened,
  fix: 'files are named from the folder of the check, with forward slashes, and climb no higher than its folders say',
  at: { path },
})

export const twice = (path: string, name: string): Problem => ({
  code: 'capsule/twice',
  what: `"${name}" is twice in "${path}"`,
  why: unopened,
  fix: again,
  at: { path },
})

export const notPackable = (name: string): Problem => ({
  code: 'capsule/not-packable',
  what: `"${name}" cannot be named inside a capsule`,
  why: 'in a capsule names are meant from the folder of the check, so that it can be replayed on any machine; nothing was written',
  fix: 'name files and packs from this folder, without the way from the root of the disk',
  at: { path: name },
})

export const noCanonicalForm = (): Problem => ({
  code: 'capsule/no-canonical-form',
  what: 'the result holds something that canonical JSON has no form for',
  why: 'two programs could read it in two ways, so nothing was written',
  fix: 'look for half a character, such as a lone "\\ud800", in the texts that were checked',
  at: { path: '.' },
})

/** The check that was run does not come to the result that was named. */
export const otherOutcome = (at: Place, finding: string, { pointer, one, other }: JsonDifference): Problem => ({
  code: 'capsule/other-result',
  what: `"${pointer}"${finding} is ${shown(one)} in the result, and ${shown(other)} in a check now`,
  why: 'a capsule that does not come to its own result proves nothing, so none was written',
  fix: 'give the paths and options of the check that made the result, in the same folder, or leave out --result',
  at,
})

/** What the replay came to is not what the capsule says. */
export const notReproduced = (path: string, finding: string, { pointer, one, other }: JsonDifference): Problem => ({
  code: 'capsule/not-reproduced',
  what: `"${pointer}"${finding} is ${shown(one)} in the capsule, and ${shown(other)} when judged again`,
  why: 'the result does not follow from what the capsule holds, by this program',
  fix: 'replay it with the very version that packed it; if it differs there too, do not rely on the result',
  at: { path },
})

/** The same data, written otherwise: nothing was left to differ but the order. */
export const otherBytes = (path: string, says: string, is: string): Problem => ({
  code: 'capsule/other-bytes',
  what: `the result in "${path}" comes to the same data and other bytes: SHA-256 ${is}, where the capsule says ${says}`,
  why: 'a result is reproduced byte for byte or not at all',
  fix: 'replay it with the very version that packed it',
  at: { path },
})

export const notJudgedAgain = (path: string): Problem => ({
  code: 'capsule/not-judged',
  what: `what "${path}" holds cannot be judged by this program; the reasons stand above`,
  why: 'the result could not be reproduced, and is neither right nor wrong for that',
  fix: 'replay it with the very version that packed it',
  at: { path },
})

/** A notice: it explains a difference, and excuses none. */
export const otherTool = (path: string, one: string, other: string): Problem => ({
  code: 'capsule/other-tool',
  what: `"${path}" was packed by waco ${one}, and this is waco ${other}`,
  why: 'another version may read or judge otherwise',
  fix: 'install that version to see whether it comes to its result there',
  at: { path },
  notice: true,
})
