import type { StatedAttestation } from '../../model/attestation.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Parsed } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { TextDigest } from '../../model/waiver.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { attestationsSchema } from './attestation-schema.ts'
import { type AnswerSetting, type PlaceOf, readEntries, type WordsOf } from './parse-waivers.ts'

const attestationWords: WordsOf = { from: 'date', words: ['answer', 'by', 'role'] }

/** The attestations in one file, as `parseWaivers`. */
export const parseAttestations = (source: Source, setting: AnswerSetting): Parsed<readonly StatedAttestation[]> =>
  readEntries(
    source,
    setting,
    { key: 'attestations', schema: attestationsSchema, words: attestationWords },
    attestationOf,
  )

/** It fits the schema, or there would be a problem: here the brands enter. */
const attestationOf = (entry: TreeNode, place: PlaceOf, { named }: AnswerSetting): StatedAttestation => {
  const text = (...keys: readonly string[]): string => textOf(nodeAt(entry, ...keys))?.trim() ?? ''
  return {
    rule: text('rule'),
    document: named(text('document')),
    question: text('question'),
    answer: text('answer'),
    holds: text('holds') === 'true',
    by: text('by'),
    role: text('role'),
    date: text('date') as IsoDate,
    expires: text('expires') as IsoDate,
    evidence: { link: text('evidence', 'link'), digest: text('evidence', 'digest') as TextDigest },
    text: text('text') as TextDigest,
    at: place(entry.span),
  }
}
