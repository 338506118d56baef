import { lastAtOrBefore } from '../../model/last-at-or-before.ts'
import type { Link } from '../../model/link.ts'
import type { Span } from '../../model/span.ts'
import type { Inline } from '../../syntax/markdown/markdown-tree.ts'
import { foldText } from '../../syntax/visible.ts'
import { matchesIn } from './matches-in.ts'
import { normaliseText } from './normalise.ts'
import { tickedOptions } from './ticks.ts'

/** A sentence, a list item's sentence, a cell, or the value of a run-in label. */
export interface Unit {
  readonly span: Span
  /** As a reader sees it, white space folded. */
  readonly text: string
  /** The same for finding phrases. */
  readonly normal: string
  readonly links: readonly Link[]
  /** The run-in label in front of it, without colon. */
  readonly label?: string
  /** The head of a column: it names what stands below it, and says nothing by itself. */
  readonly head?: true
  /** The first cell of a row: so many of the units behind it stand in the other cells. */
  readonly heads?: number
  /** The title of a list item, in bold and alone on its line: so many of the units behind it stand below. */
  readonly over?: number
  /** An option whose box is ticked. */
  readonly ticked?: true
  /** The sentence right above its list, which ends in a colon; that sentence has it as well. */
  readonly led?: string
}

/** Sentences with their places. A place is exact where the source holds the very characters a reader sees. */
export const unitsOf = (inlines: readonly Inline[]): Unit[] => {
  const leaves = leavesOf(inlines)
  const { text, starts } = tickedOptions(leaves.map(leaf => leaf.text).join(''))
  const links = linksOf(inlines)
  const units: Unit[] = []
  const options = new Set(starts)
  let from = 0
  let link = 0
  for (const end of starts.length === 0 ? sentenceEnds(text) : endsWith(starts, text)) {
    const raw = text.slice(from, end)
    const visible = cutWords(foldText(raw))
    if (visible !== '') {
      const begin = from + raw.length - raw.trimStart().length
      const last = end - (raw.length - raw.trimEnd().length)
      const span = { start: place(leaves, begin, 'start'), end: place(leaves, last, 'end') }
      const first = link
      while ((links[link]?.span.start ?? span.end) < span.end) link += 1
      const own = first === link ? noLinks : links.slice(first, link)
      const unit: Unit = { span, text: visible, normal: normaliseText(visible), links: own }
      units.push(options.has(from) ? { ...unit, ticked: true } : unit)
    }
    from = end
  }
  return units
}

/** A text that has no places of its own, sentence by sentence. */
export const sentencesIn = (text: string): readonly string[] => {
  const ends = sentenceEnds(text)
  return ends.flatMap((end, at) => text.slice(ends[at - 1] ?? 0, end).trim() || [])
}

/** Before each option ends what stands before it, and the line it stands in ends it. */
const endsWith = (starts: readonly number[], text: string): readonly number[] => {
  const lines = starts.map(start => text.indexOf('\n', start)).filter(end => end >= 0)
  return [...new Set([...sentenceEnds(text), ...starts.filter(start => start > 0), ...lines])].toSorted((a, b) => a - b)
}

/** No word is this long; what is, would make every later look at it cost its length squared. Scripts without spaces are left alone. */
export const cutWords = (text: string): string => {
  if (text.length <= longestWord) return text
  if (text.length <= longText) return text.replace(longWord, word => `${word.slice(0, longestWord)}…`)
  return text
    .split(wordEnd)
    .map(word => (word.length > longestWord ? `${word.slice(0, longestWord)}…` : word))
    .join('')
}

/** Of a word of millions of letters, a pattern remembers more places than there is room for. */
const longText = 100_000
const wordEnd = /([\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/u

const longestWord = 256
const longWord = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{257,}/gu

interface Leaf {
  readonly from: number
  readonly text: string
  readonly span: Span
}

const leavesOf = (inlines: readonly Inline[]): Leaf[] => {
  const leaves: Leaf[] = []
  let from = 0
  const walk = (list: readonly Inline[]): void => {
    for (const inline of list) {
      if (inline.kind === 'strike') continue
      if ('inlines' in inline) {
        walk(inline.inlines)
        continue
      }
      const text = inline.kind === 'image' ? '' : inline.kind === 'break' ? '\n' : inline.text
      if (text === '') continue
      leaves.push({ from, text, span: inline.span })
      from += text.length
    }
  }
  walk(inlines)
  return leaves
}

const place = (leaves: readonly Leaf[], offset: number, side: 'start' | 'end'): number => {
  // An end belongs to the leaf before it.
  const wanted = side === 'start' ? offset : offset - 1
  const leaf = leaves[lastAtOrBefore(leaves.length, index => leaves[index]?.from ?? 0, wanted)]
  if (leaf === undefined) return 0
  const exact = leaf.text.length === leaf.span.end - leaf.span.start
  if (exact) return leaf.span.start + Math.min(offset - leaf.from, leaf.text.length)
  return side === 'start' ? leaf.span.start : leaf.span.end
}

/** Where sentences end: a full stop with a space or the end after it, and not after a single letter or a common short form; marks of other scripts end them always. */
const sentenceEnds = (text: string): readonly number[] => {
  const runsOn = hasOtherEnds.test(text)
  if (!runsOn && !latinMark.test(text)) return [text.length]
  const ends: number[] = []
  const numeros = mayBeNumero.test(text)
    ? [...text.matchAll(numero)].map(({ index, 0: { length } }) => index + length)
    : []
  for (const match of matchesIn(text, runsOn ? sentenceEnd : latinEnd)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (match[0] === '.' && (shortForm.test(before) || numeros.includes(end))) continue
    ends.push(end)
  }
  const pauses = runsOn && thai.test(text) ? [...text.matchAll(thaiPause)].map(({ index }) => index) : []
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return pauses.length === 0 ? ends : [...new Set([...ends, ...pauses])].sort((a, b) => a - b)
}

/** Thai has no full stop: a blank between two long runs of it ends a sentence, one around a number or a name does not. */
const thaiPause = /(?<=\p{Script=Thai}{15,60})\s+(?=\p{Script=Thai}{15})/gu
const thai = /\p{Script=Thai}/u

/** A full-width full stop between digits is a decimal point. */
const sentenceEnd = /[.!?]+["')\]]*(?=\s|$)|(?:．(?!\p{Nd})|(?![.!?．])\p{Sentence_Terminal})+["'”’」』）》〉】)\]]*/gu

/** The same for text that has none of the marks of other scripts, which all stand behind these characters. */
const latinEnd = /[.!?]+["')\]]*(?=\s|$)/g
const hasOtherEnds = /[\u0589-\uffff]/
/** Labels, cells and names have none, and are one sentence. */
const latinMark = /[.!?]/

/** "Certificate no. 2026-113", "no. AB-12": a number, which neither ends a sentence nor denies anything. */
export const numero: RegExp = /\bno\.(?=\s*(?:[A-Z]+-)*\d)/gi

const mayBeNumero = /no\./i

const shortForm =
  /(?:^|[\s([]|\b[A-Za-z]\.)(?:[A-Za-z]|e\.g|i\.e|etc|vs|cf|al|Fig|Eq|No|Dr|Mr|Ms|approx|resp|[Mm]ax|[Mm]in|St|Inc|Ltd|Co|ej|ex|bv|[Bb]kz|[Öö]rn?|v[bds]|[Vv]gl|bzw|ca|Nr|Abb|Kap|[Сс]м|рис|табл|стр|[Нн]апр)$/

export const linksOf = (inlines: readonly Inline[]): readonly Link[] => {
  const links: Link[] = []
  addLinks(links, inlines)
  return links.length === 0 ? noLinks : links
}

const addLinks = (links: Link[], inlines: readonly Inline[]): void => {
  for (const inline of inlines) {
    if (inline.kind === 'link') links.push({ href: inline.href, text: inline.text, span: inline.span })
    else if (inline.kind === 'text') {
      if (inline.text.includes('://')) links.push(...bareLinks(inline.text, inline.span))
    } else if ('inlines' in inline) addLinks(links, inline.inlines)
  }
}

/** Each at its own place, where the source holds the very characters; a mark that ends the sentence is no part of the address. */
const bareLinks = (text: string, span: Span): readonly Link[] =>
  [...text.matchAll(bareUrl)].map(({ 0: whole, index }) => {
    let end = whole.length
    while (endMarks.includes(whole.charAt(end - 1)) && end > 0) end -= 1
    const href = whole.slice(0, end)
    const start = span.start + index
    const own = text.length === span.end - span.start ? { start, end: start + href.length } : span
    return { href, text: href, span: own }
  })

const endMarks = '.,;:!?'

const noLinks: readonly Link[] = []

/** Marks that no address has end it, also where no space does. */
export const bareUrl: RegExp =
  /https?:\/\/[^\s<>()[\]"'`\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65،؛؟।“”‘’«»]+/g
