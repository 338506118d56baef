import { textDigest } from '../../policy/text-digest.ts'
import { judgedBy } from '../caching/judged-by.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'
import type { ReadSide } from '../pipeline/read-sides.ts'

/** By what a thread judges: what a kept result rests on, the day, and what the files beside documents came to. */
export const judgedInThreadBy = (prepared: PreparedCheck, sides: readonly ReadSide[]): string => {
  const { asOf, today } = prepared.request
  const beside = sides.map(({ file: { path, sha256, unread } }) => [path, sha256, unread ?? null])
  return textDigest(JSON.stringify([judgedBy(prepared), asOf, today ?? null, beside]))
}
