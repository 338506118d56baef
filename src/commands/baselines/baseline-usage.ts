import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { baselineActions } from './actions.ts'

export const unknownBaselineAction = (name: string): Problem => ({
  code: 'usage/unknown-baseline-action',
  what: `"waco baseline" has no action "${name}"`,
  why: 'it could not be known what is to be done, so nothing was done',
  fix: suggestion(
    name,
    baselineActions.map(action => action.name),
  ),
  at: commandLine,
})

export const optionWithoutUse = (option: string, action: string): Problem => ({
  code: 'usage/option-without-use',
  what: `"--${option}" was given to "baseline ${action}", which has no use for it`,
  why: 'it would be passed over in silence, so nothing was done',
  fix: 'leave it out',
  at: commandLine,
})

export const reasonSaysNothing = (said: string): Problem => ({
  code: 'usage/no-reason',
  what: `"${said}" says nothing about why`,
  why: 'a failure that nobody gives a reason for is forgotten, so nothing was listed',
  fix: 'say why it may go on failing, and until when you mean to mend it: --reason "…"',
  at: commandLine,
})

export const reasonWithout = (): Problem => ({
  code: 'usage/no-reason',
  what: 'no reason was given for what is to be listed',
  why: 'a failure that nobody gives a reason for is forgotten, so nothing was listed',
  fix: 'say why it may go on failing, and until when you mean to mend it: --reason "…"',
  at: commandLine,
})

export const baselineThere = (path: string): Problem => ({
  code: 'usage/baseline-there',
  what: `there is a list of known failures already: "${path}"`,
  why: 'a new one would forget since when and why each of them is known, so nothing was written',
  fix: 'use "waco baseline update"; or remove the file to begin anew',
  at: { path },
})

export const noBaseline = (path: string): Problem => ({
  code: 'usage/no-baseline',
  what: `there is no list of known failures: "${path}" does not exist`,
  why: 'there is nothing to show or to change',
  fix: 'make one with "waco baseline create --reason …", or name another with --baseline',
  at: { path },
})
