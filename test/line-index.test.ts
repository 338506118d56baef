import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lineIndex } from '../src/model/line-index.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

interface Case {
  readonly name: string
  readonly text: string
  readonly lines: readonly string[]
  /** Offset → `line:column`. */
  readonly positions: Readonly<Record<string, string>>
}

const cases = parse(read('fixtures/syntax/line-index.yaml')) as readonly Case[]

describe('lineIndex', () => {
  test.each(cases)('$name', ({ text, lines, positions }) => {
    const index = lineIndex(text)
    expect(linesOf(text)).toEqual(lines)
    expect(index.count).toBe(lines.length)
    const found = Object.keys(positions).map(offset => {
      const { line, column } = index.positionAt(Number(offset))
      return [offset, `${line}:${column}`]
    })
    expect(Object.fromEntries(found)).toEqual(positions)
  })

  test('a line outside is the nearest one', () => {
    const index = lineIndex('ab\ncd\nef')
    expect([-1, 0, 1].map(index.lineSpan)).toEqual(Array(3).fill({ start: 0, end: 2 }))
    expect([3, 4, 99].map(index.lineSpan)).toEqual(Array(3).fill({ start: 6, end: 8 }))
  })
})

describe('for every text', () => {
  /** Short texts in which line ends, byte order marks and surrogates are frequent. */
  const texts = fc
    .array(fc.constantFrom('\n', '\r', '\r\n', '\uFEFF', 'a', '🦜', '\uD83E', '无', '\u2028'), { maxLength: 40 })
    .map(parts => parts.join(''))

  test('the lines and their ends are the text, nothing twice and nothing lost', () => {
    fc.assert(
      fc.property(texts, text => {
        const spans = spansOf(text)
        let at = text.startsWith('\uFEFF') ? 1 : 0
        for (const [row, { start, end }] of spans.entries()) {
          expect(start).toBe(at)
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/)
          at = spans[row + 1]?.start ?? text.length
          expect(text.slice(end, at)).toMatch(row + 1 < spans.length ? /^(\r\n|\r|\n)$/ : /^$/)
        }
        expect(at).toBe(text.length)
      }),
      tried(100),
    )
  })

  test('a later offset never has an earlier position', () => {
    fc.assert(
      fc.property(texts, text => {
        const { positionAt } = lineIndex(text)
        for (let offset = 0; offset <= text.length; offset += 1) {
          const [before, after] = [positionAt(offset - 1), positionAt(offset)]
          expect(after.line - before.line || after.column - before.column).toBeGreaterThanOrEqual(0)
        }
      }),
      tried(100),
    )
  })

  test('a position leads back to its offset', () => {
    fc.assert(
      fc.property(texts, text => {
        const { positionAt, lineSpan } = lineIndex(text)
        for (let offset = text.startsWith('\uFEFF') ? 1 : 0; offset <= text.length; offset += 1) {
          const { line, column } = positionAt(offset)
          expect(lineSpan(line).start + column - 1).toBe(offset)
        }
      }),
      tried(100),
    )
  })
})

const spansOf = (text: string) => {
  const index = lineIndex(text)
  return Array.from({ length: index.count }, (_, row) => index.lineSpan(row + 1))
}

const linesOf = (text: string) => spansOf(text).map(({ start, end }) => text.slice(start, end))
