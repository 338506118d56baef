import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { lineIndex } from '../src/model/line-index.ts'
import { embeddedMarkdown } from '../src/syntax/embedded-markdown.ts'
import { embeddedText } from '../src/syntax/embedded-text.ts'
import { parseJson } from '../src/syntax/json/json.ts'
import { nodeAt } from '../src/syntax/tree-walk.ts'
import { parseYaml } from '../src/syntax/yaml/yaml.ts'
import { sourceFrom } from './support/given.ts'
import { markdownOutline, problemOutline } from './support/markdown-outline.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

/** A row of `fixtures/syntax/embedded-text.yaml`. */
interface Row {
  readonly name: string
  readonly json?: string
  readonly yaml?: string
  /** What leads to the mapping that holds `t`. */
  readonly path?: readonly (string | number)[]
  readonly text: string
  readonly at: Readonly<Record<string, string>>
  /** The text as Markdown, and what is wrong with it. */
  readonly outline?: string
  readonly problems?: readonly string[]
}

// Written by hand; the interface above says what a row holds.
const rows = parse(read('fixtures/syntax/embedded-text.yaml')) as readonly Row[]

test.each(rows.map(row => ({ ...row })))('$name', ({ json, yaml, path = [], text, at, outline, problems = [] }) => {
  const source = json ?? yaml ?? ''
  const lines = lineIndex(source)
  const parsed = (json === undefined ? parseYaml : parseJson)(source, 'a', lines, { start: 0, end: source.length })
  const node = nodeAt(parsed.root, ...path, 't')
  if (node?.kind !== 'scalar') throw new TypeError('a row holds no text under `t`')
  const embedded = embeddedText(node, source)
  expect([embedded.exact, embedded.text]).toEqual([true, text])
  const places = Object.keys(at).map(part => {
    const { line, column } = lines.positionAt(embedded.at(text.indexOf(part)))
    return [part, `${line}:${column}`]
  })
  expect(Object.fromEntries(places)).toEqual(at)
  expect(embedded.at(text.length)).toBeLessThanOrEqual(node.span.end)
  if (outline === undefined) return
  const markdown = embeddedMarkdown(node, sourceFrom('a', source), lines)
  expect(markdownOutline(markdown, lines)).toBe(outline)
  expect(markdown.problems.map(problemOutline)).toEqual(problems)
})

test('a text that was written in another way has the place of the whole value', () => {
  const node = { kind: 'scalar', span: { start: 4, end: 9 }, text: 'other', value: 'other' } as const
  const { at, exact } = embeddedText(node, 'key: "one"')
  expect([exact, at(0), at(3), at(5)]).toEqual([false, 4, 4, 9])
})

const pieces = fc.constantFrom(
  'a',
  'word',
  '# ',
  '- ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '"',
  "'",
  '\\',
  '🦜',
  '中',
  ':',
  '\t',
  '|',
  '\u00A0',
)
const texts = fc.array(pieces, { maxLength: 20 }).map(parts => parts.join(''))
const styles = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')

test('whatever a text holds and however it is written, each character is found where it stands', () => {
  fc.assert(
    fc.property(texts, styles, fc.boolean(), (text, style, short) => {
      const written = stringify({ k: { t: text } }, { defaultStringType: style, lineWidth: short ? 20 : 0 } as const)
      for (const source of [written, JSON.stringify({ k: { t: text } })]) {
        const lines = lineIndex(source)
        const parsed = (source === written ? parseYaml : parseJson)(source, 'a', lines, {
          start: 0,
          end: source.length,
        })
        const node = nodeAt(parsed.root, 'k', 't')
        if (node?.kind !== 'scalar') throw new TypeError('a text was lost')
        const { at, exact } = embeddedText(node, source)
        expect([exact, source]).toEqual([true, source])
        for (const [index, char] of [...node.text].entries()) {
          if (/[\s"'\\]/.test(char)) continue
          const offset = [...node.text].slice(0, index).join('').length
          const isEscape = source[at(offset)] === '\\'
          // The library folds long lines between the halves of a pair as well, so the first half is what must stand there.
          expect(isEscape || source.startsWith(char.charAt(0), at(offset))).toBe(true)
        }
      }
    }),
    tried(300),
  )
})
