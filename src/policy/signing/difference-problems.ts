import type { JsonDifference } from '../../model/json-difference.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { shown } from './bundle-problems.ts'

const changed = 'what is there now is not what was signed, so the signed result says nothing of it'

/** A file, a pack or the words of the program are others than those that were signed. */
export const otherBytes = (what: string, signed: string, found: string, path: string): Problem => ({
  code: 'signed/other-bytes',
  what: `${what} has the SHA-256 ${found}, and ${signed} was signed`,
  why: changed,
  fix: 'take back the version that was signed, or check and sign anew',
  at: { path },
})

/** What was signed is not there to be looked at, and nothing is said of what nobody has seen. */
export const notThere = (what: string, signed: string, because: string, path: string): Problem => ({
  code: 'signed/not-there',
  what: `${what} cannot be compared: ${because}; it was signed with the SHA-256 ${signed}`,
  why: changed,
  fix: 'run it in the folder in which the check ran, or name that folder with --project',
  at: { path },
})

/** The first place at which a result is not the one that was signed. */
export const otherResult = (at: Place, finding: string, { pointer, one, other }: JsonDifference): Problem => ({
  code: 'signed/other-result',
  what: `"${pointer}"${finding} is ${shown(other)}, and ${shown(one)} was signed`,
  why: changed,
  fix: 'ask for the file that was signed, or check and sign anew',
  at,
})

/** The same data in other bytes. */
export const rewrittenResult = (path: string, signed: string, found: string): Problem => ({
  code: 'signed/rewritten',
  what: `"${path}" says what was signed, in other bytes: its SHA-256 is ${found}, and ${signed} was signed`,
  why: 'space or the order of members was changed by a tool, and a digest that others hold fits no more',
  fix: 'keep the file as "waco check -o json=FILE" has written it',
  at: { path },
})

/** A file that was put into a pack after it was signed. */
export const unsignedFile = (name: string, path: string): Problem => ({
  code: 'signed/added',
  what: `"${name}" is in the pack, and was not there when it was signed`,
  why: changed,
  fix: 'take the file out, or have the pack signed anew by those who publish it',
  at: { path },
})
