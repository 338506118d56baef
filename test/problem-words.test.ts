import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { formatSpecs } from '../src/formats/index.ts'
import { problemIn, textIn } from '../src/reports/words/problem-in.ts'
import { translating } from '../src/reports/words/sentences.ts'
import { problems } from '../src/reports/words/zh/problems.ts'
import { problemsBuiltIn } from './support/problem-templates.ts'
import { read, root, sources } from './support/project.ts'

interface Table {
  readonly byHand: Readonly<Record<string, readonly string[]>>
  readonly untranslated: readonly string[]
  readonly staysEnglish: readonly string[]
  readonly said: readonly { readonly room: string; readonly english: string; readonly chinese: string | null }[]
}
// Written for this test; a mistake in it fails the test.
const { byHand, untranslated, staysEnglish, said }: Table = parse(read('fixtures/problem-words.yaml'))

const built = sources.flatMap(path => problemsBuiltIn(read(path)))
const roomOf = (code: string): string => code.split('/')[0] ?? ''
const rooms = [...new Set(built.map(({ code }) => roomOf(code)))].toSorted()
const plain = (sentence: string): string => sentence.replaceAll('{+', '{')

test('the table holds nothing that the source does not ask for', () => {
  const parts = new Set(built.map(({ code, part }) => `${code} ${part}`))
  expect(Object.keys(byHand).filter(key => !parts.has(key))).toEqual([])
  expect(untranslated).toEqual([...rooms].filter(room => !(room in problems)))
})

describe('every problem has Chinese words', () => {
  it.each(rooms.filter(room => !untranslated.includes(room)))('%s', room => {
    const known = new Set(Object.keys(problems[room] ?? {}).map(plain))
    const asked = built
      .filter(({ code }) => roomOf(code) === room)
      .flatMap(({ code, part, templates }) => {
        const key = `${code} ${part}`
        return byHand[key] ?? (templates.length > 0 ? templates : [`${key}: not in fixtures/problem-words.yaml`])
      })
    expect(asked.map(plain).filter(sentence => !known.has(sentence))).toEqual([])
  })
})

it.each(Object.entries(problems))('in the room %s both sentences have the same slots', (_, sentences) => {
  const slots = (text: string) => (text.match(/\{\+?\d\}/g) ?? []).toSorted()
  for (const [english, chinese] of Object.entries(sentences))
    expect([english, slots(chinese)]).toEqual([english, slots(english)])
})

it.each(said)('$english', ({ room, english, chinese }) => {
  expect(textIn('zh-Hans', room)?.(english)).toBe(chinese ?? english)
})

it('what a format says of answers it has no place for has Chinese words', () => {
  const hints = formatSpecs.flatMap(({ gaps = [] }) => gaps.map(({ instead }) => instead))
  expect(hints.filter(hint => textIn('zh')?.(hint) === hint)).toEqual([])
})

/** Reasons as literals of the code; those that are put together stand in the table. */
it('why a file was passed over, or a document belongs to a subject, has Chinese words', () => {
  const places = /^src\/(formats|engine\/subjects|shell)\//
  const texts = sources
    .filter(path => places.test(path))
    .flatMap(path => [...read(path).matchAll(/because: '([^']+)'/g)])
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.flatMap(([, text = '']) => (textIn('zh')?.(text) === text ? [text] : []))).toEqual([])
})

it('other languages leave a problem as it is, and so do texts that are not ours', () => {
  const problem = {
    code: 'read/utf-16',
    what: '"a" is UTF-16',
    why: 'who knows',
    fix: 'save it as UTF-8',
    at: { path: 'a' },
  }
  expect(problemIn(problem, 'fr')).toBe(problem)
  expect(problemIn(problem, 'zh')).toEqual({ ...problem, what: '“a”是 UTF-16 编码', fix: '存为 UTF-8' })
})

/** What runs of the program have told: the parts of each problem, with lines that were wrapped put together again. */
const toldByRuns = readdirSync(`${root}fixtures/runs`).flatMap(run => {
  if (!existsSync(`${root}fixtures/runs/${run}/stderr.txt`)) return []
  const text = read(`fixtures/runs/${run}/stderr.txt`).replace(/\n {6,}(?=\S)/g, ' ')
  return [...text.matchAll(/^waco: (.*)\n {2}why {3}(.*)\n {2}mend {2}(.*)$/gm)].flatMap(([, ...parts]) => parts)
})

it('what runs have told is said in Chinese, but for rooms that have no words yet', () => {
  const theirs = Object.fromEntries(
    built
      .filter(({ code }) => untranslated.includes(roomOf(code)))
      .flatMap(({ templates }) => templates.map(each => [each, each])),
  )
  const english = translating(theirs)
  const left = toldByRuns.filter(
    text => english(text) === undefined && Object.keys(problems).every(room => textIn('zh', room)?.(text) === text),
  )
  expect([...new Set(left)].toSorted()).toEqual(staysEnglish.toSorted())
})
