import { perThing } from '../model/once.ts'
import type { Span } from '../model/span.ts'
import { append } from './append.ts'
import { labelLines } from './label-lines.ts'
import { isLabelName, nameSpanOf, splitAtColon } from './label-names.ts'
import { type Line, linesOf } from './markdown/inline-lines.ts'
import { markdownLimits } from './markdown/markdown-limits.ts'
import { cover } from './markdown/markdown-reading.ts'
import type { Cell, Inline, ListItem, Paragraph } from './markdown/markdown-tree.ts'
import { textCut, trimmedInlines } from './text-cut.ts'
import { foldText, visibleText } from './visible.ts'

/** A run-in label with its value: `**Developed by:** X`, `Developed by: X`. */
export interface Label {
  /** Without the colon. */
  readonly name: string
  readonly nameSpan: Span
  readonly value: LabelValue
  readonly span: Span
  /** There was no colon: `**License** MIT`, or the value on the next line. */
  readonly loose?: true
}

/** What stands after a label up to the next one; may be empty. */
export interface LabelValue {
  readonly span: Span
  readonly inlines: readonly Inline[]
  readonly text: string
}

/** The labels at the line starts of a block, in order; of a list item, those of the paragraph it begins with. Several steps of reading ask for them. */
export const labelsOf: (block: Paragraph | ListItem | Cell) => readonly Label[] = perThing(block => {
  const lines = linesOf(inlinesOf(block)).flatMap(labelLines)
  const labels: OpenLabel[] = []
  lines.forEach((line, index) => {
    const next = lines.slice(index + 1, index + 1 + mostEmptyLines).find(({ inlines }) => visibleText(inlines) !== '')
    const label = goesOn(line, lines[index - 1]) ? undefined : labelAt(line, next)
    if (label !== undefined) labels.push(label)
    else append(labels.at(-1)?.value ?? [], [...line.before, ...line.inlines])
  })
  return labels.map(closed)
})

/** `**License**<br><br>`: lines without a word between a label and its value. */
const mostEmptyLines = 4

const inlinesOf = (block: Paragraph | ListItem | Cell): readonly Inline[] => {
  if ('inlines' in block) return block.inlines
  const [first] = block.blocks
  return first?.kind === 'paragraph' ? first.inlines : []
}

interface OpenLabel {
  readonly name: string
  readonly nameSpan: Span
  readonly value: Inline[]
  readonly loose: boolean
  /** Where an empty value stands. */
  readonly end: number
}

/** "… may make biased⏎predictions:": a line of running text that was broken before its last words, which label nothing. */
const goesOn = (line: Line, before: Line | undefined): boolean => {
  if (before === undefined || !lastWords.test(visibleText(line.inlines))) return false
  return splitAtColon(before.inlines) === undefined && isBrokenOff(visibleText(before.inlines))
}

const lastWords = /^\p{Ll}[^:：]*[:：]$/u
/** Four words or more, and none of the signs that end a line which was meant to end. */
const isBrokenOff = (text: string): boolean =>
  /[\p{L}\p{N},]$/u.test(text) && text.slice(-fourWords).split(/\s+/).length >= 4
const fourWords = 200

const labelAt = (line: Line, next: Line | undefined): OpenLabel | undefined => {
  const split = splitAtColon(line.inlines)
  if (split === undefined) return brokenBoldAt(line) ?? looseLabelAt(line, next)
  const nameSpan = nameSpanOf(split.name)
  if (nameSpan === undefined) return undefined
  return { name: split.text, nameSpan, value: [...split.value], loose: false, end: split.end }
}

/** `** Number of parameters [to be recorded]`: two stars that were never closed, a name, and a bracket to be filled in. */
const brokenBoldAt = ({ inlines }: Line): OpenLabel | undefined => {
  const [first, ...rest] = inlines
  if (first?.kind !== 'text' || !/\]\s*$/.test(visibleText(inlines))) return undefined
  const [whole, stars = '', text = ''] = brokenBold.exec(first.text) ?? []
  if (whole === undefined) return undefined
  const name = textCut(first, stars.length, stars.length + text.length)
  return {
    name: text,
    nameSpan: name.span,
    value: [textCut(first, whole.length), ...rest],
    loose: true,
    end: name.span.end,
  }
}

const brokenBold = /^(\s*\*\*\s*)([^[\]*:]{2,60}?)\s*(?=\[)/

/** Without a colon only bold words at the very start are a label, and only before a short value, a dash or a line of their own. */
const looseLabelAt = (line: Line, next: Line | undefined): OpenLabel | undefined => {
  const at = line.inlines.findIndex(inline => !isNothing(inline))
  const name = line.inlines[at]
  if (name?.kind !== 'strong' || /[.。।۔!！]$/.test(name.text) || !isLabelName(name.text, true)) return undefined
  const rest = line.inlines.slice(at + 1)
  const value = visibleText(rest)
  const label = { name: name.text, nameSpan: nameSpanOf([name]) ?? name.span, loose: true, end: name.span.end }
  if (value === '') return next !== undefined && isValueLine(next) ? { ...label, value: [...rest] } : undefined
  if (dash.test(value)) return { ...label, value: [...withoutDash(rest)] }
  return isShortValue(rest, value) ? { ...label, value: [...rest] } : undefined
}

const dash = /^(?:[-–—=→]|--)\s/

const withoutDash = (inlines: readonly Inline[]): readonly Inline[] => {
  const [first, ...rest] = inlines
  if (first?.kind !== 'text') return inlines
  return [textCut(first, /^\s*(?:--|[-–—=→])\s*/.exec(first.text)?.[0].length ?? 0), ...rest]
}

const isShortValue = (rest: readonly Inline[], value: string): boolean =>
  (rest[0]?.kind !== 'text' || /^\s/.test(rest[0].text)) &&
  value.split(' ').length <= markdownLimits.looseValueWords &&
  !/[.。।۔!?！？؟]$/.test(value) &&
  !/^[,;，、；،؛(（]/.test(value)

const isValueLine = (line: Line): boolean =>
  visibleText(line.inlines) !== '' &&
  splitAtColon(line.inlines) === undefined &&
  line.inlines.find(inline => !isNothing(inline))?.kind !== 'strong'

const isNothing = (inline: Inline): boolean =>
  inline.kind === 'html' ||
  inline.kind === 'comment' ||
  inline.kind === 'image' ||
  (inline.kind === 'text' && inline.text.trim() === '')

const closed = (label: OpenLabel): Label => {
  const inlines = trimmedInlines(label.value)
  const span = spanOf(inlines) ?? { start: label.end, end: label.end }
  const value: LabelValue = { span, inlines, text: visibleText(inlines) }
  const base = {
    name: foldText(label.name),
    nameSpan: label.nameSpan,
    value,
    span: cover(label.nameSpan, [value, { span: { start: label.end, end: label.end } }]),
  }
  return label.loose ? { ...base, loose: true } : base
}

const spanOf = (inlines: readonly Inline[]): Span | undefined => {
  const [first] = inlines
  return first === undefined ? undefined : cover(first.span, inlines)
}
