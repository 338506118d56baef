import type { Span } from '../../model/span.ts'
import { labelsOf } from '../../syntax/labels.ts'
import type { Inline, Paragraph } from '../../syntax/markdown/markdown-tree.ts'
import { textCut } from '../../syntax/text-cut.ts'

/** What a form calls its items. */
export interface ItemNames {
  readonly isItem: (name: string) => boolean
  /** May a name begin with this word? */
  readonly begins: (word: string) => boolean
}

/** A label of a form with the running text up to the next one. */
export interface FormLabel {
  readonly name: string
  readonly nameSpan: Span
  readonly value: readonly Inline[]
}

/** The labels of a paragraph that consists of labels of a form, however long their names are and however they run on. */
export const formLabels = (paragraph: Paragraph, names: ItemNames): readonly FormLabel[] => {
  const labels = labelsOf(paragraph)
  const marked = labels.length > 0 && labels.every(({ name }) => names.isItem(name))
  const found: readonly FormLabel[] = marked
    ? labels.map(({ name, nameSpan, value }) => ({ name, nameSpan, value: value.inlines }))
    : runOn(paragraph.inlines, names)
  return found.flatMap(label => {
    const further = runOn(label.value, names)
    const [first] = further
    if (first === undefined) return [label]
    return [{ ...label, value: before(label.value, first.nameSpan.start) }, ...further]
  })
}

/** Converters lose line ends: "… N/A Model family: Wren Release date: …". A name at the start of a line may be one word, others not. */
const runOn = (inlines: readonly Inline[], names: ItemNames): readonly FormLabel[] => {
  const labels: { name: string; nameSpan: Span; value: Inline[] }[] = []
  inlines.forEach((inline, index) => {
    const opens = index === 0 || inlines[index - 1]?.kind === 'break'
    if (inline.kind !== 'text') {
      if (opens && inline.kind === 'strong' && names.isItem(inline.text))
        labels.push({ name: inline.text, nameSpan: inline.span, value: [] })
      else labels.at(-1)?.value.push(inline)
      return
    }
    let from = 0
    for (const { index: colon } of [...inline.text.matchAll(/[:：]/gu)].slice(0, mostLabels)) {
      const start = startOfName(inline.text.slice(from, colon), opens && from === 0, names)
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

const startOfName = (text: string, opens: boolean, names: ItemNames): number | undefined => {
  const from = Math.max(0, text.length - longestName)
  const words = [...text.slice(from).matchAll(/\S+/gu)]
  const last = words.length - (opens && words.length === 1 ? 0 : 1)
  return words
    .slice(0, last)
    .filter(([word]) => /^\p{L}/u.test(word) && names.begins(word))
    .map(({ index }) => from + index)
    .find(start => names.isItem(text.slice(start)))
}

/** In letters; the longest name of a form that is no question has four hundred. */
const longestName = 500

/** In one piece of text; what goes on after that is no run of labels. */
const mostLabels = 500

const cut = (inline: Extract<Inline, { kind: 'text' }>, from: number, to: number): readonly Inline[] =>
  inline.text.slice(from, to).trim() === '' ? [] : [textCut(inline, from, to)]

const before = (inlines: readonly Inline[], end: number): readonly Inline[] =>
  inlines.flatMap((inline): readonly Inline[] => {
    if (inline.span.end <= end) return [inline]
    if (inline.span.start >= end || inline.kind !== 'text') return []
    return cut(inline, 0, end - inline.span.start)
  })
