import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'

export const unknownPacksAction = (word: string): Problem => ({
  code: 'usage/unknown-packs-action',
  what: `"waco packs" has no action "${word}"`,
  why: 'it could not be known what is to be done, so nothing was done',
  fix: suggestion(word, ['upgrade']),
  at: commandLine,
})

export const upgradeNeedsPack = (count: number): Problem => ({
  code: 'usage/upgrade-needs-pack',
  what: `"packs upgrade" was given ${count === 0 ? 'no pack' : 'several packs'}`,
  why: 'one pack is upgraded at a time, so that it can be seen what comes of it',
  fix: 'write "waco packs upgrade ID@VERSION"; "waco packs" lists what there is',
  at: commandLine,
})

export const optionOfUpgrade = (option: string): Problem => ({
  code: 'usage/option-of-upgrade',
  what: `"--${option}" was given to "waco packs", which only lists what there is`,
  why: 'it would be passed over in silence, so nothing was done',
  fix: 'leave it out, or write "waco packs upgrade ID@VERSION"',
  at: commandLine,
})

/** Known ids with other versions, or other ids. */
export const noSuchVersion = (wanted: string, known: readonly string[]): Problem => ({
  code: 'usage/no-such-version',
  what: `there is no pack "${wanted}" to upgrade to`,
  why: 'only packs that come with this program have versions to choose from; another version of waco may have it',
  fix: suggestion(wanted, known),
  at: commandLine,
})

export const notInUse = (id: string, used: readonly string[]): Problem => ({
  code: 'usage/pack-not-in-use',
  what: `the project does not judge by the pack "${id}" itself`,
  why: `it uses ${used.join(', ')}, so there is nothing to upgrade; a pack that extends another names the version in its own pack.yaml`,
  fix: 'name a pack that the settings list under "packs", or add it there',
  at: commandLine,
})
