import type { Problem } from '../../model/problem.ts'

/** Half of a pair of surrogates, or nested deeper than anything we write. */
export const notCanonical = (path: string): Problem => ({
  code: 'bundle/no-canonical-form',
  what: `"${path}" holds something that canonical JSON has no form for`,
  why: 'two programs could read it in two ways, so it was not put into a form that others rely on',
  fix: 'look for half a character, such as a lone "\\ud800", in the texts that were checked',
  at: { path },
})

export const packNotSignable = (path: string): Problem => ({
  code: 'bundle/pack-not-yours',
  what: `the pack "${path}" is no folder of this project`,
  why: 'a signature stands beside the files of a pack, and what was installed is not written to',
  fix: 'name the folder of a pack; those that come with waco are known by their digests: waco pack digest',
  at: { path },
})
