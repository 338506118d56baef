import { findingLabel } from './labels.ts'
import type { Style } from './style.ts'
import { displayWidth, hanging } from './wrap.ts'

export const partIndent = 4

type Label = Parameters<typeof findingLabel>[0]

/** A labelled line of a finding, wrapped beside its label. */
export const part = (label: Label, text: string, style: Style): readonly string[] =>
  hanging(' '.repeat(partIndent) + findingLabel(label, style.say), text, style.columns, style.faint)

/** A labelled line that is kept in one piece. */
export const labelledLines = (label: Label, text: string, style: Style): readonly string[] => [
  style.faint(' '.repeat(partIndent) + findingLabel(label, style.say)) + text,
]

/** A path is kept on one line, however long, so that it can be clicked and copied. */
export const placeLine = (text: string, style: Style): readonly string[] => labelledLines('place', text, style)

/** A path with words about it: beside it where both fit, else below it. */
export const placeLineWith = (path: string, saidOf: (path: string) => string, style: Style): readonly string[] => {
  const text = saidOf(path)
  const indent = ' '.repeat(partIndent + displayWidth(findingLabel('place', style.say)))
  if (indent.length + displayWidth(text) <= style.columns) return placeLine(text, style)
  return [...placeLine(path, style), ...hanging(indent, saidOf('').trim(), style.columns)]
}
