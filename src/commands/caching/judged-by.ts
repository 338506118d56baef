import { refOf } from '../../model/pack.ts'
import type { Source } from '../../model/source.ts'
import { filesDigest } from '../../policy/locks/files-digest.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { engineHere, toolDigest } from '../../shell/tool.ts'
import type { Origin } from '../pipeline/meet-file.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'

/**
 * One digest of all by which a run judges every file, but for the day: program, engine, words, packs with their
 * translations, settings, limits, what is declared, language. Whoever lets judging depend on something else adds it here.
 */
export const judgedBy = ({
  request: { search },
  held: { packs },
  settings: { file, limits },
  declared,
  language,
  words,
}: Pick<PreparedCheck, 'request' | 'held' | 'settings' | 'declared' | 'language' | 'words'>): string =>
  textDigest(
    JSON.stringify([
      [toolDigest(), engineHere()],
      filesDigest(words),
      packs.map(({ pack, profile }) => [
        refOf(pack),
        pack.digest,
        pack.translations.map(({ file: { path, sha256 } }) => [path, sha256]),
        profile?.id ?? null,
      ]),
      file === undefined ? null : [file.path, file.sha256],
      Object.entries(search.limits ?? limits),
      [...declared.values()],
      language,
    ]),
  )

/** The key of one file: what `judgedBy` has, its bytes, how it is looked at, and the files that speak for it. */
export const fileKey = (
  by: string,
  { path, sha256, bytes }: Pick<Source, 'path' | 'sha256' | 'bytes'>,
  { named, template }: Origin,
  beside: readonly ReadSide[],
): string =>
  textDigest(
    JSON.stringify([
      by,
      [path, named, template],
      [sha256, bytes],
      beside.map(({ file }) => [file.path, file.sha256, file.unread ?? null]),
    ]),
  )
