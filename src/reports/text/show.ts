import { unassigned } from '../../model/unassigned.ts'
import { hashed } from './hashed.ts'

/**
 * Text from a document as it may be shown: what could steer a terminal, turn the line around or hide is written
 * out as `\u{…}`, and so is what a build service would obey in a log. Nothing is removed: removing can join harmless pieces into a live escape sequence.
 */
export const show = (text: string): string =>
  disarmed(isSimple(text) ? text : text.replace(/\t/g, '  ').replace(unassigned(), escaped).replace(odd, written))

/** Also what only becomes such an order when shown parts are put together. */
export const disarmed = (text: string): string => text.replace(hashed, '#\\u{23}')

/** As `show`, in one line with quotation marks, and cut at a grapheme when longer than `most`. */
export const quoted = (text: string, most = 120): string => {
  const line = text.replace(/\s+/g, ' ')
  // No text has more graphemes than units.
  const pieces = line.length > most ? graphemes(line) : []
  return `"${show(pieces.length > most ? `${pieces.slice(0, most - 1).join('')}…` : line)}"`
}

/** What a reader takes for one character. */
export const graphemes = (text: string): readonly string[] => {
  if (standAlone(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), piece => piece.segment)
}

/**
 * Letters and marks each of which is a character by itself beside all others of them, takes one column and is shown as it is: no run has to
 * load what knows of the rest of Unicode for a dash.
 */
export const isSimple = (text: string): boolean =>
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u203a]*$/.test(text)

/**
 * As far as the first half goes, also for letters of Cyrillic, Arabic, Japanese, Chinese and Korean: no mark of theirs is among them, and
 * nothing that joins. To ask what knows of the rest of Unicode takes a hundred times as long.
 */
export const standAlone = (text: string): boolean =>
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0400-\u0481\u048a-\u052f\u060c\u061b\u061f\u0621-\u064a\u0660-\u066d\u2010-\u2027\u2030-\u203a\u3000-\u3020\u3041-\u3096\u309d-\u309f\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/.test(
    text,
  )

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
