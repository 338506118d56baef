import { readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/model/report.ts'
import { markdown } from '../src/reports/markdown.ts'
import { plain } from '../src/reports/text/markdown-text.ts'

const file = new URL('../fixtures/reports/every-outcome.json', import.meta.url)
// Held against the published schema by reports.test.ts.
const sample = JSON.parse(readFileSync(file, 'utf8')) as Report
const appearance = { columns: 80, colour: 0, unicode: true, detail: 'verbose' } as const
const reader = new MarkdownIt({ html: true, linkify: true })

/** Each text of a report in which people say something, with another one in its place. */
const sayingEverywhere = (value: unknown, text: string): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(part => sayingEverywhere(part, text))
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' && isSaid(key, part) ? text : sayingEverywhere(part, text),
    ]),
  )
}

/** A reason or a standing of one word is a key. */
const isSaid = (key: string, text: string): boolean =>
  said.has(key) && (text.includes(' ') || !['because', 'standing'].includes(key))

const said = new Set([
  'title',
  'remedy',
  'text',
  'excerpt',
  'what',
  'why',
  'fix',
  'because',
  'path',
  'question',
  'standing',
])

const hostile: readonly (readonly [string, string])[] = [
  ['a cell and a row', 'a | b |\n| c | d\n\n| e'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)></details></summary><!--'],
  ['a link and an image', '[click](https://example.org) ![x](https://example.org/x.png) <https://example.org>'],
  ['addresses', 'https://example.org www.example.org mail@example.org ftp://example.org'],
  ['a heading, a list, a quotation', '# one\n- two\n> three\n1. four'],
  ['code', '``` a `` b ` c\n```\n    d'],
  ['emphasis', '**a** __b__ ~~c~~ *d* _e_'],
  ['an end of code in a path', '`` ` <b> ` ``'],
]

describe('text of documents and packs in a Markdown report', () => {
  it.each(hostile)('stays text: %s', (_, text) => {
    // What is changed are texts, which stay texts.
    const report = sayingEverywhere(sample, text) as Report
    const tokens = reader
      .parse(markdown.render(report, appearance), {})
      .flatMap(token => [token, ...(token.children ?? [])])
    const markup = tokens
      .filter(({ type }) => type.startsWith('html_'))
      .flatMap(({ content }) => content.match(/<[^>]*>/g) ?? [])
    expect(markup.filter(tag => !/^<(\/?(details|summary|code)|!-- waco:report --)>$/.test(tag))).toEqual([])
    expect(markup.filter(tag => tag === '<details>').length).toBe(markup.filter(tag => tag === '</details>').length)
    const kinds = new Set(tokens.map(({ type }) => type))
    for (const kind of [
      'link_open',
      'image',
      'em_open',
      's_open',
      'blockquote_open',
      'ordered_list_open',
      'code_block',
      'fence',
    ])
      expect(kinds).not.toContain(kind)
  })

  it.each([
    ['@octocat', '@&#8203;octocat'],
    ['fixes #12', 'fixes &#35;&#8203;12'],
    ['GH-12', 'GH-&#8203;12'],
    ['https://a.example', 'https:&#8203;//a.example'],
    ['www.a.example', 'www.&#8203;a.example'],
    [':tada:', ':&#8203;tada:'],
    ['a|b`c', 'a&#124;b&#96;c'],
    ['1. first', '1&#46; first'],
    ['two\nlines', 'two&#92;u{a}lines'],
  ])('%j calls nobody and points nowhere: %j', (text, written) => expect(plain(text)).toBe(written))
})

describe('the length of a Markdown report', () => {
  const [first, ...others] = sample.documents
  const many =
    first && Array.from({ length: 900 }, (_, at) => ({ ...first, document: { ...first.document, path: `${at}.md` } }))
  const report = { ...sample, documents: [...(many ?? []), ...others] }
  const text = markdown.render(report, { ...appearance, detail: 'normal' })

  it('stays below what GitHub takes, and ends at the border of a finding', () => {
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(900_000)
    expect(text.split('<details>').length).toBe(text.split('</details>').length)
  })

  it('says how many findings are left out, and where they are', () => {
    const told = text.match(/<code>DEMO|^- <code>|DEMO-ALL/gm)?.length ?? 0
    expect(told).toBeGreaterThan(0)
    expect(text).toMatch(/\*\*\d+ more findings are left out here/)
    expect(text).toContain('What this result is worth')
  })
})

it('begins with a mark by which a comment is found again, in each language', () => {
  for (const language of ['en', 'ar'])
    expect(markdown.render({ ...sample, language }, appearance)).toMatch(/^<!-- waco:report -->\n/)
})
