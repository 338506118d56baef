import { unassigned } from '../../model/unassigned.ts'
import { hashed } from './hashed.ts'

/**
 * Text from a document as it may be shown: what could steer a terminal, turn the line around or hide is written
 * out as `\u{…}`, and so is what a build service would obey in a log. Nothing is removed: removing can join harmless pieces into a live escape sequence.
 */
export const show = (text: string): string =>
  standsAlone.test(text)
    ? text.replace(hashed, '#\\u{23}')
    : text.replace(/\t/g, '  ').replace(unassigned(), escaped).replace(odd, written).replace(hashed, '#\\u{23}')

/** As `show`, in one line with quotation marks, and cut at a grapheme when longer than `most`. */
export const quoted = (text: string, most = 120): string => {
  const line = text.replace(/\s+/g, ' ')
  const pieces = graphemes(line)
  return `"${show(pieces.length > most ? `${pieces.slice(0, most - 1).join('')}…` : line)}"`
}

/** What a reader takes for one character. */
export const graphemes = (text: string): readonly string[] => {
  if (standsAlone.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), piece => piece.segment)
}

/** Letters and marks each of which can be seen, and is a character by itself beside all others of them: no run has to load what knows of the rest of Unicode for a dash. */
const standsAlone = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a]*$/

/** Nothing but printable ASCII, where every character stands alone and takes one column: asking Unicode would take most of a run. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

let segmenter: Intl.Segmenter | undefined

/** Controls, formats, unassigned, private use, lone surrogates, line separators, invisible fillers. */
const odd = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** Joiners inside words and emoji, and the emoji style mark, belong to ordinary writing. */
const written = (character: string, at: number, text: string): string => {
  const before = text.slice(Math.max(0, at - 2), at)
  if ((character === '\u200c' || character === '\u200d') && /(?:[\p{L}\p{M}\p{Emoji}]|\ufe0f)$/u.test(before))
    return character
  if (character === '\ufe0f' && /\p{Emoji}$/u.test(before)) return character
  return escaped(character)
}

const escaped = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
