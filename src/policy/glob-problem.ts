import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/span.ts'

const unused = 'settings that are understood only in part could judge by other rules than meant, so nothing was judged'

/** Why a text is no pattern of paths below the folder of the settings. */
export const globProblem = (pattern: string, at: Place): Problem => {
  const slashed = pattern.replaceAll('\\', '/')
  if (slashed.startsWith('!')) return denial(pattern, at)
  if (/^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)/i.test(slashed)) return leadsOut(pattern, at)
  return backslashes(pattern, slashed, at)
}

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
