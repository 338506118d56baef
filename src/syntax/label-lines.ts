import { append } from './append.ts'
import { splitAtColon } from './label-names.ts'
import type { Line } from './markdown/inline-lines.ts'
import type { Inline } from './markdown/markdown-tree.ts'
import { textCut } from './text-cut.ts'
import { visibleText } from './visible.ts'

/** `**Version:** 1.0 | **Date:** May 2025`: a line of several labels is cut where each begins, and what parts them is dropped. */
export const labelLines = (line: Line): readonly Line[] => {
  const pieces = piecesOf(line.inlines)
  const [first] = pieces
  if (first === undefined || pieces.length < 2) return [line]
  const isParted = pieces.slice(1).every(({ sign }) => bars.test(sign))
  const allLabels = isParted && [isNamed, begins].some(is => pieces.every(({ inlines }) => is(inlines)))
  if (!allLabels && !isMarked(first.inlines)) return [line]
  const lines: { before: readonly Inline[]; inlines: Inline[] }[] = []
  for (const { inlines, parting } of pieces) {
    const last = lines.at(-1)
    if (last === undefined) lines.push({ before: line.before, inlines })
    else if (allLabels || isMarked(inlines)) lines.push({ before: [], inlines })
    else append(last.inlines, [...parting, ...inlines])
  }
  return lines
}

/** A part of a line, with the sign that stands before it. */
interface Piece {
  readonly sign: string
  readonly parting: readonly Inline[]
  readonly inlines: Inline[]
}

/** Signs that part labels of any form. */
const bars = /[|｜·•∙⋅‧]/u

/** The others part only labels that are bold. */
const signs = /\s*[|｜]\s*|\s+[·•∙⋅‧—–/]\s+|[,;，；、]\s*/gu

/** `**Version:** 1.0 **Date:** May 2025`: a colon in bold needs no sign before it. */
const endsInColon = /[:：]\s*$/

const piecesOf = (inlines: readonly Inline[]): readonly Piece[] => {
  const pieces: Piece[] = [{ sign: '', parting: [], inlines: [] }]
  inlines.forEach((inline, at) => {
    if (inline.kind !== 'text') {
      if (at > 0 && inline.kind === 'strong' && endsInColon.test(inline.text) && pieces.at(-1)?.inlines.length !== 0)
        pieces.push({ sign: '', parting: [], inlines: [] })
      pieces.at(-1)?.inlines.push(inline)
      return
    }
    let from = 0
    const isBeforeBold = inlines[at + 1]?.kind === 'strong'
    for (const { 0: sign, index } of inline.text.matchAll(signs)) {
      const end = index + sign.length
      if (!bars.test(sign) && !(isBeforeBold && end === inline.text.length)) continue
      if (index > from) pieces.at(-1)?.inlines.push(textCut(inline, from, index))
      pieces.push({ sign, parting: [textCut(inline, index, end)], inlines: [] })
      from = end
    }
    if (from < inline.text.length) pieces.at(-1)?.inlines.push(from === 0 ? inline : textCut(inline, from))
  })
  return pieces
}

const isNamed = (inlines: readonly Inline[]): boolean => splitAtColon(inlines) !== undefined

const begins = (inlines: readonly Inline[]): boolean =>
  inlines.find(inline => inline.kind !== 'text' || inline.text.trim() !== '')?.kind === 'strong'

/** The whole name is bold, and a colon ends it. */
const isMarked = (inlines: readonly Inline[]): boolean => {
  const split = begins(inlines) ? splitAtColon(inlines) : undefined
  return split !== undefined && visibleText(split.name.filter(({ kind }) => kind !== 'strong')) === ''
}
