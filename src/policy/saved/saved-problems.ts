import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'

const unused = 'a verdict is passed on only where it can be vouched for, so nothing was written'
const anew = 'write it anew with "waco check -o json=FILE"'

export const noResult = (at: Place): Problem => ({
  code: 'result/none',
  what: `"${at.path}" is no result of waco`,
  why: unused,
  fix: 'name a file that "waco check -o json=FILE" has written',
  at,
})

export const notJson = (at: Place, because: string): Problem => ({
  code: 'result/not-json',
  what: `"${at.path}" is not JSON: ${because}`,
  why: unused,
  fix: `see that the file is whole and holds nothing else; ${anew}`,
  at,
})

export const otherVersion = (at: Place, version: unknown): Problem => ({
  code: 'result/other-version',
  what: `"${at.path}" is a result in the form ${JSON.stringify(version) ?? 'without a number'}, and this program knows form 1`,
  why: `read by guess, a newer form could lose what failed; ${unused}`,
  fix: 'use the version of waco that wrote the file, or a newer one',
  at,
})

export const offForm = (at: Place, where: string, fault: string): Problem => ({
  code: 'result/off-form',
  what: `"${where}" ${fault}`,
  why: `the file is not as the schema of results says; ${unused}`,
  fix: anew,
  at,
})

/** What the findings come to is the result; what a file says of itself beside them must agree. */
export const doesNotAddUp = (at: Place, where: string, says: string, makes: string): Problem => ({
  code: 'result/does-not-add-up',
  what: `"${where}" says ${says}, and the findings make it ${makes}`,
  why: `the file was changed after it was written, so its verdict is worth nothing; ${unused}`,
  fix: anew,
  at,
})

/** Whatever kept the file from being read: here it is trouble with a result. */
export const unreadableResult = (met: Problem): Problem => ({ ...met, why: unused })
