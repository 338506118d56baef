import { graphemes, isSimple, show, standAlone } from './show.ts'

/** Columns a text takes in a terminal: East Asian wide characters and emoji take two, marks none. */
export const displayWidth = (text: string): number => {
  if (isSimple(text)) return text.length
  if (standAlone(text)) return text.length + (text.match(allWide)?.length ?? 0)
  let width = 0
  for (const piece of graphemes(text)) width += pieceWidth(piece)
  return width
}

/** Lines of at most `columns`, broken at spaces, and inside a word only when it would not fit on a line of its own. */
export const wrap = (text: string, columns: number): readonly string[] => {
  if (isSimple(text)) {
    const whole = wholeWords(text, columns)
    if (whole !== undefined) return whole
  }
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of breakable(text, columns)) {
    const width = displayWidth(piece.trimEnd())
    if (used > 0 && used + width > columns) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    line += piece
    used += displayWidth(piece)
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** Lines of a text in which every character takes one column. Nothing where a word would not fit on a line. */
const wholeWords = (text: string, columns: number): readonly string[] | undefined => {
  const lines: string[] = []
  let start = 0
  while (text.length - start > columns) {
    const space = text.lastIndexOf(' ', start + columns)
    if (space <= start) return undefined
    lines.push(text.slice(start, space).trimEnd())
    start = space
    while (text[start] === ' ') start += 1
  }
  const last = text.slice(start).trimEnd()
  if (last !== '' || lines.length === 0) lines.push(last)
  return lines
}

/** As much of the beginning of a text as takes at most so many columns. */
export const beginning = (text: string, columns: number): string => {
  if (isSimple(text)) return text.slice(0, columns)
  let kept = ''
  let width = 0
  for (const piece of graphemes(text)) {
    width += displayWidth(piece)
    if (width > columns) break
    kept += piece
  }
  return kept
}

/** As little of the end of a text as takes at least so many columns when it is shown; what is written out stays whole. */
export const shownEnding = (text: string, columns: number): string => {
  if (isSimple(text)) return text.slice(Math.max(0, text.length - columns))
  const pieces = graphemes(text).map(show)
  let first = pieces.length
  for (let width = 0; first > 0 && width < columns; first -= 1) width += displayWidth(pieces[first - 1] ?? '')
  return pieces.slice(first).join('')
}

/** Text in a column of its own, after a label: `mend    Name each data set …`. `paint` colours the label. */
export const hanging = (label: string, text: string, columns: number, paint: Paint = plain): readonly string[] => {
  const indent = displayWidth(label)
  const lines = wrap(text, Math.max(columns - indent, narrowest))
  return lines.map((line, at) => (at === 0 ? paint(label) : ' '.repeat(indent)) + line)
}

/** Text with spaces after it, so that what follows stands in a column. */
export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - displayWidth(text)))

type Paint = (text: string) => string

const plain: Paint = text => text

/** A text column narrower than this is harder to read than one that runs over. */
const narrowest = 20

const pieceWidth = (piece: string): number => {
  if (/^\p{M}+$/u.test(piece)) return 0
  return wide.test(piece) ? 2 : 1
}

/** Unicode has no property escape for East Asian width; these scripts and blocks are its wide and full-width characters. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji}\ufe0f/u

const allWide = new RegExp(wide.source, 'gu')

/** Pieces after which a line may end: words with their spaces, single wide characters, slices of what is too long. */
const breakable = (text: string, columns: number): readonly string[] =>
  (text.match(words) ?? []).flatMap(word => {
    const pieces = wide.test(word) ? apart(word) : [word]
    return pieces.flatMap(piece => (displayWidth(piece.trimEnd()) <= columns ? [piece] : sliced(piece, columns)))
  })

/** A space that keeps two words together belongs to the word. */
const words = /[\S\u00a0\u202f]+[^\S\u00a0\u202f]*|[^\S\u00a0\u202f]+/gu

/** Wide characters one by one, other words whole; what opens stays with what follows, what closes with what it closes. */
const apart = (word: string): readonly string[] => {
  const pieces: string[] = []
  let before = ''
  for (const piece of graphemes(word)) {
    const together = (!wide.test(piece) && !wide.test(before)) || closing.test(piece) || opening.test(before)
    if (together && before !== '') pieces.push((pieces.pop() ?? '') + piece)
    else pieces.push(piece)
    before = piece
  }
  return pieces
}

const opening = /^[\p{Ps}\p{Pi}]/u
const closing = /^[\p{Pe}\p{Pf}、。，：；！？…\s]/u

const sliced = (word: string, columns: number): readonly string[] => {
  const slices: string[] = []
  let slice = ''
  let used = 0
  for (const piece of graphemes(word)) {
    const width = displayWidth(piece)
    if (used + width > columns && slice !== '') {
      slices.push(slice)
      slice = ''
      used = 0
    }
    slice += piece
    used += width
  }
  return slice === '' ? slices : [...slices, slice]
}
