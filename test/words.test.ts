import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { standingOf } from '../src/model/pack.ts'
import type { Report } from '../src/model/report.ts'
import { groupings } from '../src/model/report-format.ts'
import { reportFormats } from '../src/reports/index.ts'
import { terminal } from '../src/reports/terminal.ts'
import { quoted, show } from '../src/reports/text/show.ts'
import { displayWidth } from '../src/reports/text/wrap.ts'
import { en } from '../src/reports/words/en/index.ts'
import { either, listed } from '../src/reports/words/listed.ts'
import { catalogues, languages, sayIn } from '../src/reports/words/say.ts'
import type { Message } from '../src/reports/words/translation.ts'

const samples = fileURLToPath(new URL('../fixtures/reports/', import.meta.url))
const files = readdirSync(samples).filter(name => name.endsWith('.json'))
// Held against the published schema by reports.test.ts.
const sample = (name: string): Report => JSON.parse(readFileSync(samples + name, 'utf8')) as Report

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message)

const slotsOf = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted()

describe.each(Object.entries(catalogues))('the catalogue of %s', (language, catalogueOf) => {
  const catalogue = catalogueOf()
  // No catalogue has other keys than the English one: the compiler holds them against it.
  const messages: readonly (readonly [string, Message, Message])[] = Object.entries(catalogue).map(([key, message]) => [
    key,
    message,
    en[key as keyof typeof en],
  ])

  it.each(messages)('%s puts in what the English one does', (_, message, english) => {
    const [slots] = textsOf(english).map(slotsOf)
    for (const text of textsOf(message))
      expect(typeof message === 'string' ? slotsOf(text) : [...slotsOf(text), '{n}']).toEqual(
        typeof message === 'string' ? slots : expect.arrayContaining([...(slots ?? [])]),
      )
  })

  it('has a text for each way in which the language counts', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    for (const [key, message] of messages)
      if (typeof message !== 'string')
        expect([key, Object.keys(message).toSorted()]).toEqual([key, pluralCategories.toSorted()])
  })
})

it('every topic has a name in each language', () => {
  const file = readFileSync(new URL('../standards/topics/topics.yaml', import.meta.url), 'utf8')
  const known = Object.keys(parse(file).topics)
  const named = Object.keys(catalogues.en()).flatMap(key =>
    key.startsWith('topic.') ? key.slice('topic.'.length) : [],
  )
  expect(named.toSorted()).toEqual(known.toSorted())
})

describe.each(languages)('a report in %s', language => {
  it.each(files)('of %s has the rules, levels and verdict of the English one, in its order and width', name => {
    const report = sample(name)
    for (const columns of [80, 140]) {
      const appearance = { columns, colour: 0, unicode: true, detail: 'verbose' } as const
      const [text, english] = [language, 'en'].map(tag => terminal.render({ ...report, language: tag }, appearance))
      expect(keysIn(text ?? '')).toEqual(keysIn(english ?? ''))
      expect(text).toContain(language === 'en' ? report.verdict.replace('-', ' ') : `${report.verdict}`)
      const lines = text?.split('\n').slice(0, -2) ?? []
      expect(lines.filter(line => displayWidth(line) > columns)).toEqual([])
    }
  })
})

/** Rules as they follow each other. */
const keysIn = (text: string): readonly string[] => text.match(/\b[A-Z]+-[A-Z]{3}-\d+\b/g) ?? []

describe('several things in one breath', () => {
  const things = ['a', 'b', 'c']
  it.each([
    ['en', 'a, b and c', 'a, b or c'],
    ['zh-Hant', 'a、b和c', 'a、b或c'],
    ['ar', 'a، b وc', 'a، b أو c'],
    ['de', 'a, b and c', 'a, b or c'],
  ])('in %s', (tag, and, or) => {
    expect([listed(things, sayIn(tag)), either(things, sayIn(tag))]).toEqual([and, or])
  })
})

describe.each(reportFormats.filter(({ speaks }) => speaks))(
  'the format $name, in a language made for tests',
  format => {
    it.each(files)('says nothing of %s in plain English, and cuts nothing', name => {
      const report = { ...sample(name), language: 'en-XA' }
      const added = report.packs.map(pack => pack.standing.replace(standingOf({ ...pack, standing: '' }), '').trim())
      const theirs = [...stringsIn(report), ...added, ...keys]
        .filter(text => text !== '')
        .map(flat)
        .toSorted((a, b) => b.length - a.length)
      for (const detail of ['quiet', 'normal', 'verbose'] as const)
        for (const groupBy of groupings) {
          const at = (columns: number) => format.render(report, { columns, colour: 0, unicode: true, detail, groupBy })
          // So wide that no word is broken.
          const text = at(100_000)
          const ours = theirs.reduce((rest, known) => rest.replaceAll(known, ' '), flat(readable(ownText(text))))
          expect(ours.match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
          const narrow = at(40)
          expect(narrow.split('⟦').length).toBe(narrow.split('⟧').length)
        }
    })
  },
)

/** What is the same in every language. */
const keys = [
  'waco:report',
  'details',
  'summary',
  'code',
  'must',
  'should',
  'may',
  'SHA-256',
  'problem',
  'skipped',
  'known',
  'waco:',
  'waco: pack',
  'waco: settings',
  'waco attest',
  '--holds yes|no --answer',
  '--role',
  '--expires YYYY-MM-DD --evidence FILE',
]

/** All texts of a report: what documents, packs and the engine say. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value, show(value), quoted(value).slice(1, -1)]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [...(/\W/.test(key) ? [key] : []), ...stringsIn(part)])
}

/** As a reader of Markdown or HTML sees it. */
const readable = (text: string): string =>
  text
    .replaceAll('&#8203;', '')
    .replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** Without lines of documents at a terminal, and without what a page is made of. */
const ownText = (text: string): string =>
  text.startsWith('<!doctype html>')
    ? text.replace(/<(style|script|pre)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ')
    : text.replace(/^.*│.*$/gmu, '')

const flat = (text: string): string => text.replace(/\s+/g, ' ')
