import type { Span } from '../model/span.ts'
import { labelsOf } from '../syntax/labels.ts'
import type { Inline, Paragraph } from '../syntax/markdown-tree.ts'
import { textCut } from '../syntax/text-cut.ts'

/** A label of a form with the running text up to the next one. */
export interface FormLabel {
  readonly name: string
  readonly nameSpan: Span
  readonly value: readonly Inline[]
}

/** The labels of a paragraph that consists of labels of a form, however long their names are and however they run on. */
export const formLabels = (paragraph: Paragraph, isItem: (name: string) => boolean): readonly FormLabel[] => {
  const labels = labelsOf(paragraph)
  const marked = labels.length > 0 && labels.every(({ name }) => isItem(name))
  const found: readonly FormLabel[] = marked
    ? labels.map(({ name, nameSpan, value }) => ({ name, nameSpan, value: value.inlines }))
    : runOn(paragraph.inlines, isItem)
  return found.flatMap(label => {
    const further = runOn(label.value, isItem)
    const [first] = further
    if (first === undefined) return [label]
    return [{ ...label, value: before(label.value, first.nameSpan.start) }, ...further]
  })
}

/** Converters lose line ends: "… N/A Model family: Wren Release date: …". A name at the start of a line may be one word, others not. */
const runOn = (inlines: readonly Inline[], isItem: (name: string) => boolean): readonly FormLabel[] => {
  const labels: { name: string; nameSpan: Span; value: Inline[] }[] = []
  inlines.forEach((inline, index) => {
    if (inline.kind !== 'text') {
      labels.at(-1)?.value.push(inline)
      return
    }
    let from = 0
    const opens = index === 0 || inlines[index - 1]?.kind === 'break'
    for (const { index: colon } of inline.text.matchAll(/[:：]/gu)) {
      const start = startOfName(inline.text.slice(from, colon), opens && from === 0, isItem)
      if (start === undefined) continue
      labels.at(-1)?.value.push(...cut(inline, from, from + start))
      const name = textCut(inline, from + start, colon)
      labels.push({ name: name.text, nameSpan: name.span, value: [] })
      from = colon + 1
    }
    labels.at(-1)?.value.push(...cut(inline, from, inline.text.length))
  })
  return labels
}

const startOfName = (text: string, opens: boolean, isItem: (name: string) => boolean): number | undefined => {
  const starts = [...text.matchAll(/\S+/gu)].map(({ index }) => index).slice(-longestName)
  const last = starts.length - (opens && starts.length === 1 ? 0 : 1)
  return starts.slice(0, last).find(start => /^\p{L}/u.test(text.slice(start)) && isItem(text.slice(start)))
}

/** In words; the longest name of a form that is no question has sixty. */
const longestName = 60

const cut = (inline: Extract<Inline, { kind: 'text' }>, from: number, to: number): readonly Inline[] =>
  inline.text.slice(from, to).trim() === '' ? [] : [textCut(inline, from, to)]

const before = (inlines: readonly Inline[], end: number): readonly Inline[] =>
  inlines.flatMap((inline): readonly Inline[] => {
    if (inline.span.end <= end) return [inline]
    if (inline.span.start >= end || inline.kind !== 'text') return []
    return cut(inline, 0, end - inline.span.start)
  })
