import { globChoices, globWildness } from '../model/glob.ts'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/span.ts'

/** A pattern is tried in each of its forms on every file. */
const mostChoices = 1000
const mostSigns = 4

/** Whether trying a pattern may cost more than looking into the files. */
export const isCostly = (pattern: string): boolean =>
  globChoices(pattern) > mostChoices || globWildness(pattern) > mostSigns

const unused = 'settings that are understood only in part could judge by other rules than meant, so nothing was judged'

/** Why a text is no pattern of paths below the folder of the settings. */
export const globProblem = (pattern: string, at: Place): Problem => {
  if (globChoices(pattern) > mostChoices) return tooManyChoices(pattern, at)
  if (globWildness(pattern) > mostSigns) return tooManySigns(pattern, at)
  const slashed = pattern.replaceAll('\\', '/')
  if (slashed.startsWith('!')) return denial(pattern, at)
  if (/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(slashed)) return leadsOut(pattern, at)
  return backslashes(pattern, slashed, at)
}

const tooManyChoices = (pattern: string, at: Place): Problem => ({
  code: 'settings/too-many-choices',
  what: `"${pattern}" stands for ${globChoices(pattern)} patterns`,
  why: `each pair of braces multiplies them, and more than ${mostChoices} are not tried; nothing was judged`,
  fix: 'use "*" where any name is meant, or write several patterns',
  at,
})

const tooManySigns = (pattern: string, at: Place): Problem => ({
  code: 'settings/too-many-signs',
  what: `"${pattern}" has ${globWildness(pattern)} signs that stand for anything, in one name or as "**"`,
  why: `each is tried at every place of every path, and more than ${mostSigns} are not tried; nothing was judged`,
  fix: 'use fewer signs, or write several patterns',
  at,
})

const backslashes = (pattern: string, mended: string, at: Place): Problem => ({
  code: 'settings/backslash',
  what: `"${pattern}" has backslashes`,
  why: 'settings are read alike on every system, and there a path has forward slashes; nothing was judged',
  fix: `write "${mended}"`,
  at,
})

const leadsOut = (pattern: string, at: Place): Problem => ({
  code: 'settings/leads-out',
  what: `"${pattern}" leads out of the folder of the settings`,
  why: 'a project is judged by what lies in it, wherever it is kept; nothing was judged',
  fix: 'write a path from the folder of the settings, such as docs/**/*.md; or put the settings into a folder further up',
  at,
})

const denial = (pattern: string, at: Place): Problem => ({
  code: 'settings/denial',
  what: `"${pattern}" begins with "!"`,
  why: unused,
  fix: 'write what is to be left out under "exclude", without the "!"',
  at,
})
