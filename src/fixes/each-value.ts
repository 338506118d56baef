import type { LeftReason } from '../model/left-alone.ts'
import type { FixKind, TextEdit } from '../model/text-edit.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { ScalarNode } from '../syntax/tree.ts'
import type { Card, Seen } from './fix.ts'
import { metadataValues } from './metadata-values.ts'
import { rewritten } from './rewritten.ts'

/** What is to be written in place of a value, or why nothing is; nothing at all where it is as it should be. */
export type Verdict = { readonly to: string } | { readonly because: LeftReason } | undefined

/** Asks about each value of some keys by itself. */
export const eachValue = (
  kind: FixKind,
  card: Card,
  wanted: (row: MetadataRow) => boolean,
  verdictOn: (text: string) => Verdict,
): Seen => {
  const seen = metadataValues(card, wanted).map(value => ({
    value,
    verdict: value.text.trim() === '' ? undefined : verdictOn(value.text),
  }))
  const edits = seen.map(({ value, verdict }) => ({
    value,
    verdict,
    edits: verdict && 'to' in verdict ? rewritten(kind, card.draft.source.text, value, verdict.to) : [],
  }))
  return {
    edits: edits.flatMap((each): readonly TextEdit[] => each.edits),
    left: edits.flatMap(({ value, verdict, edits: made }) => {
      const because = reasonOf(value, verdict, made.length > 0)
      return because === undefined ? [] : [{ kind, at: value.span, text: value.text, because }]
    }),
  }
}

const reasonOf = ({ text }: ScalarNode, verdict: Verdict, made: boolean): LeftReason | undefined => {
  if (verdict === undefined || made) return undefined
  if ('because' in verdict) return verdict.because
  return verdict.to === text ? undefined : 'written-otherwise'
}
