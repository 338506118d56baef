import { commandLine } from '../../model/command-line.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../did-you-mean.ts'

export const noSuchProfile = (wanted: string, pack: Pack): Problem => {
  const known = pack.profiles.map(({ id }) => id)
  return {
    code: 'usage/unknown-profile',
    what: `${refOf(pack)} has no profile "${wanted}"`,
    why: 'which of its rules are meant cannot be known, so nothing was judged',
    fix: known.length === 0 ? 'leave "--profile" out: the pack has no profiles' : suggestion(wanted, known),
    at: commandLine,
  }
}

export const twoVersions = (id: string, a: readonly [Pack, string], b: readonly [Pack, string]): Problem => ({
  code: 'usage/two-versions',
  what: `two versions of the pack "${id}" were asked for: ${versionIn(id, a)} and ${versionIn(id, b)}`,
  why: 'the same rule would be judged in two ways, so nothing was judged',
  fix: 'ask for one of them, or give packs that extend the same version',
  at: commandLine,
})

/** `waco@2025.07`, or `2025.07 under ruritania@1.0`. */
const versionIn = (id: string, [pack, version]: readonly [Pack, string]): string =>
  pack.id === id ? refOf(pack) : `${id}@${version}, which ${refOf(pack)} extends`

export const packUnderOneName = (ref: string): Problem => ({
  code: 'usage/one-name-two-packs',
  what: `two packs that differ both say that they are ${ref}`,
  why: 'a report could not say which of them it means, so nothing was judged',
  fix: 'ask for one of them, or give the other an id or a version of its own',
  at: commandLine,
})

export const disputedRule = (rule: string, a: string, b: string): Problem => ({
  code: 'usage/disputed-rule',
  what: `${a} and ${b} both change the rule ${rule}, and neither builds on the other`,
  why: 'it would have to be judged in two ways, so nothing was judged',
  fix: 'judge with one of them at a time',
  at: commandLine,
})
