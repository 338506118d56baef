import { describe, expect, it } from 'vitest'
import { codeFrame } from '../src/reports/text/frame.ts'
import { graphemes, quoted, show, standAlone } from '../src/reports/text/show.ts'
import { styleFor } from '../src/reports/text/style.ts'
import { displayWidth, hanging, wrap } from '../src/reports/text/wrap.ts'

describe('showing text of documents', () => {
  it.each([
    ['plain', 'plain'],
    ['a\u001b[31mb', 'a\\u{1b}[31mb'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['line\u2028line', 'line\\u{2028}line'],
    ['half \ud83d pair', 'half \\u{d83d} pair'],
    ['filler \u3164', 'filler \\u{3164}'],
    ['tab\there', 'tab  here'],
    ['warning \u26a0\ufe0f', 'warning \u26a0\ufe0f'],
    ['family \u{1f468}\u200d\u{1f469}', 'family \u{1f468}\u200d\u{1f469}'],
    ['Persian \u0645\u06cc\u200c\u0631\u0648\u062f', 'Persian \u0645\u06cc\u200c\u0631\u0648\u062f'],
    ['##vso[task.complete]', '#\\u{23}vso[task.complete]'],
    ['## Title [x]', '## Title [x]'],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => expect(show(text)).toBe(shown))

  it('is idempotent on what it has made harmless', () => {
    const nested = '\u001b\u001b[31m[31m \u001b]\u001b]0;a\u0007'
    expect(show(show(nested))).toBe(show(nested))
  })

  it('quotes in one line, cut between characters', () => {
    expect(quoted('two\nlines')).toBe('"two lines"')
    expect(quoted('\u{1f468}\u200d\u{1f469}\u{1f468}\u200d\u{1f469}x', 2)).toBe('"\u{1f468}\u200d\u{1f469}…"')
  })
})

describe('what a reader takes for one character', () => {
  const segmented = (text: string): readonly string[] =>
    Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

  it('is told as Unicode tells it, of every letter and mark below U+2100 beside others', () => {
    for (let code = 0x20; code < 0x2100; code += 1) {
      const letter = String.fromCodePoint(code)
      const text = `${letter}a${letter}${letter}…`
      expect(graphemes(text)).toEqual(segmented(text))
    }
  })

  it('also of the letters that are not asked about one by one, each of which is wide or not by itself', () => {
    const letters = Array.from({ length: 0xffff - 0x20 }, (_, nth) => String.fromCharCode(0x20 + nth)).filter(
      standAlone,
    )
    expect(letters.length).toBeGreaterThan(30_000)
    expect(graphemes(letters.join(''))).toEqual(segmented(letters.join('')))
    expect(displayWidth(letters.join(''))).toBe(
      letters.reduce((sum, letter) => sum + displayWidth(`${letter}\u0301`), 0),
    )
    expect(letters.filter(letter => show(letter) !== letter)).toEqual([])
  })
})

describe('wrapping', () => {
  it.each([
    ['abc', 3],
    ['\u6a21\u578b', 4],
    ['e\u0301', 1],
    ['\u{1f4ee}', 2],
    ['\ud55c\uad6d', 4],
    ['', 0],
  ])('%j is %i wide', (text, width) => expect(displayWidth(text)).toBe(width))

  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['\u6a21\u578b\u5361\u7247\u8bf4\u660e', 5, ['\u6a21\u578b', '\u5361\u7247', '\u8bf4\u660e']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['在“联系方式”下，用SHA-256', 8, ['在“联系', '方式”', '下，用', 'SHA-256']],
    ['\u3002\u3002\u3002', 4, ['\u3002\u3002', '\u3002']],
    ['une date\u00a0: oui', 9, ['une', 'date\u00a0:', 'oui']],
    ['', 10, ['']],
  ])('%j in %i columns', (text, columns, lines) => expect(wrap(text, columns)).toEqual(lines))

  it('keeps a label beside its text', () => {
    expect(hanging('mend  ', 'say who made it, and when', 26)).toEqual(['mend  say who made it, and', '      when'])
  })
})

describe('code frames', () => {
  const style = styleFor({ columns: 40, colour: 0, unicode: false, detail: 'normal' })
  const frame = (text: string, column: number, end: number, from?: number): readonly string[] =>
    codeFrame(
      {
        at: { path: 'a.md', start: { line: 7, column }, end: { line: 7, column: end } },
        lines: [{ number: 7, text, ...(from !== undefined && { from }) }],
      },
      style,
      0,
    )

  it.each([
    ['the exact characters', 'license: mit', 10, 13, undefined, [' 7 | license: mit', '   |          ^^^']],
    ['wide characters', '\u6a21\u578b: x', 1, 3, undefined, [' 7 | \u6a21\u578b: x', '   | ^^^^']],
    ['a point', 'abc', 4, 4, undefined, [' 7 | abc', '   |    ^']],
    ['nothing at all', '', 1, 1, undefined, [' 7 |', '   | ^']],
    [
      'what stands behind an order',
      '##vso[x] mit',
      10,
      13,
      undefined,
      [' 7 | #\\u{23}vso[x] mit', '   |               ^^^'],
    ],
    ['half of an order', '##vso[x]', 2, 9, undefined, [' 7 | #\\u{23}vso[x]', '   |  ^^^^^^^']],
    ['a place in a line cut before it', '\u2026def', 102, 104, 100, [' 7 | \u2026def', '   |   ^^']],
  ])('mark %s', (_, text, column, end, from, lines) => expect(frame(text, column, end, from)).toEqual(lines))

  it.each([
    [
      'whole lines at their numbers, the rest with carets',
      ['  one two', 'three', 'four five'],
      { line: 7, column: 7 },
      { line: 9, column: 5 },
      ['     7 |   one two', '       |       ^^^', '  >  8 | three', '     9 | four five', '       | ^^^^'],
    ],
    [
      'no line that only ends',
      ['all of it', ''],
      { line: 7, column: 1 },
      { line: 8, column: 1 },
      ['  >  7 | all of it'],
    ],
  ])('mark %s', (_, texts, start, end, lines) =>
    expect(
      codeFrame(
        { at: { path: 'a.md', start, end }, lines: texts.map((text, at) => ({ number: 7 + at, text })) },
        style,
        4,
      ),
    ).toEqual(lines),
  )

  it('move along a long line to the place', () => {
    const [row = '', under = ''] = frame(`${'word '.repeat(40)}HERE ${'word '.repeat(40)}`, 201, 205)
    expect(displayWidth(row)).toBeLessThanOrEqual(40)
    expect(row.slice(under.indexOf('^'), under.lastIndexOf('^') + 1)).toBe('HERE')
  })
})
