import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'

export const noUntil = (): Problem => ({
  code: 'usage/no-until',
  what: '"waco forecast" was not told how far to look',
  why: 'what comes depends on the day up to which it is asked for',
  fix: 'give the last day to look at: --until 2027-08-02',
  at: commandLine,
})

export const notAnUntil = (text: string): Problem => ({
  code: 'usage/not-an-until',
  what: `"--until ${text}" is not a day`,
  why: 'what comes is told up to a day that exists',
  fix: 'write it as YYYY-MM-DD, such as --until 2027-08-02',
  at: commandLine,
})

export const untilBefore = (until: string, asOf: string): Problem => ({
  code: 'usage/until-before',
  what: `"--until ${until}" is not after ${asOf}, from which the forecast begins`,
  why: 'nothing lies between the two',
  fix: 'give a later day, or begin earlier with --as-of',
  at: commandLine,
})

export const untilTooFar = (until: string, asOf: string): Problem => ({
  code: 'usage/until-too-far',
  what: `"--until ${until}" is more than ten years after ${asOf}`,
  why: 'every day up to then is judged, and nobody knows the rules of that time',
  fix: 'give a day that is nearer',
  at: commandLine,
})
