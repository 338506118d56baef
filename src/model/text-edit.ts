import type { Span } from './span.ts'

export const fixKinds = ['license-id', 'language-tag', 'iso-date', 'missing-key'] as const
/** A kind of mechanical edit; each is a file of `src/fixes/`. */
export type FixKind = (typeof fixKinds)[number]

/** A few characters in place of others; an empty span inserts. */
export interface TextEdit {
  readonly kind: FixKind
  readonly at: Span
  readonly text: string
}

/** Edits in the order of their places, without those that would change what another has changed. */
export const apart = (edits: readonly TextEdit[]): readonly TextEdit[] => {
  const kept: TextEdit[] = []
  for (const edit of edits.toSorted((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)) {
    const before = kept.at(-1)
    if (before === undefined || edit.at.start >= before.at.end) kept.push(edit)
  }
  return kept
}

/** The text with all edits made; every other character stays as it is. */
export const edited = (text: string, edits: readonly TextEdit[]): string => {
  const inOrder = apart(edits)
  const pieces = inOrder.map(({ at, text: put }, index) => text.slice(inOrder[index - 1]?.at.end ?? 0, at.start) + put)
  return pieces.join('') + text.slice(inOrder.at(-1)?.at.end ?? 0)
}
