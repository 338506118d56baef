import type { PackedCommand } from '../../model/capsule.ts'
import type { IsoDate } from '../../model/judgement.ts'
import { refOf } from '../../model/pack.ts'
import { filesDigest } from '../../policy/locks/files-digest.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { toolVersion } from '../../shell/tool.ts'
import type { Found } from '../pipeline/files.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'

/** Everything that runs must share for their parts to be parts of one result. */
export interface RunKey {
  readonly tool: string
  readonly shards: number
  readonly asOf: IsoDate
  /** As `AnswerSetting.today`. */
  readonly today: IsoDate | null
  readonly options: string
  readonly packs: readonly string[]
  readonly words: string
  readonly settings: string | null
  /** The names of all files that are looked at, and the bytes of those that speak for others. */
  readonly files: string
}

export const runKey = (
  { request: { asOf, today }, held: { packs }, settings: { file }, words }: PreparedCheck,
  asked: PackedCommand,
  found: Found,
  sides: readonly ReadSide[],
  shards: number,
): RunKey => ({
  tool: toolVersion(),
  shards,
  asOf,
  today: today ?? null,
  options: textDigest(JSON.stringify(asked)),
  packs: packs.map(({ pack, profile }) => [refOf(pack), pack.digest, profile?.id ?? ''].join(' ').trim()),
  words: filesDigest(words),
  settings: file?.sha256 ?? null,
  files: textDigest(JSON.stringify([found, sides.map(({ file: side }) => [side.path, side.sha256])])),
})

/** In what two keys differ, as people call it. */
export const differences = (one: RunKey, other: RunKey): readonly string[] =>
  parts.filter(({ of }) => JSON.stringify(of(one)) !== JSON.stringify(of(other))).map(({ called }) => called)

const parts: readonly { readonly called: string; readonly of: (key: RunKey) => unknown }[] = [
  { called: 'another version of waco', of: ({ tool }) => tool },
  { called: 'another number of shards', of: ({ shards }) => shards },
  { called: 'another day', of: ({ asOf, today }) => [asOf, today] },
  { called: 'other options', of: ({ options }) => options },
  { called: 'other packs', of: ({ packs }) => packs },
  { called: 'other word lists', of: ({ words }) => words },
  { called: 'other settings', of: ({ settings }) => settings },
  { called: 'other files', of: ({ files }) => files },
]
