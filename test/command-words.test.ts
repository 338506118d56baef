import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { outline } from '../src/commands/explanation/outline.ts'
import { quoted, show } from '../src/reports/text/show.ts'
import { textIn } from '../src/reports/words/problem-in.ts'
import { type Ended, runIn } from './support/built-program.ts'
import { read, sources } from './support/project.ts'

/** A command as somebody types it, and runs that show as data what documents and packs say in it. */
interface Spoken {
  readonly words: readonly string[]
  readonly data: readonly (readonly string[])[]
}

const half = 'fixtures/projects/half-done'
const sets = 'fixtures/projects'
const [every, several] = ['fixtures/reports/every-outcome.json', 'fixtures/reports/several-documents.json']

const itself = (...words: readonly string[]): Spoken => ({ words, data: [[...words, '-o', 'json']] })
const inspected = (path: string, ...words: readonly string[]): Spoken => ({
  words: ['inspect', path, ...words],
  data: [
    ['inspect', path, ...words, '-o', 'json'],
    ['check', path, '-o', 'json'],
  ],
})

const commands: readonly Spoken[] = [
  inspected(half),
  inspected(half, '--verbose'),
  inspected('fixtures/runs/inspect-why/given/README.md', '--why', 'training-data'),
  inspected(half, '--why', 'license', '--verbose'),
  inspected('fixtures/runs/inspect-why-keys-only/given', '--why', 'license'),
  itself('explain', 'WACO-SAF-02'),
  itself('explain', 'CN-GENAI-LAB-02'),
  itself('explain', 'SET-GEN-01', '--pack', 'fixtures/subject-pack'),
  itself('packs'),
  {
    words: ['rules', '--profile', 'baseline'],
    data: [
      ['rules', '-o', 'json'],
      ['packs', '-o', 'json'],
    ],
  },
  itself('rules', '--text', 'no rule says this'),
  { words: ['diff', every, several], data: [] },
  { words: ['diff', several, every, '--verbose', '--fail-on', 'may'], data: [] },
  { words: ['report', every, '--quiet'], data: [] },
]

describe.each(commands)('waco $words, in a language made for tests', ({ words, data }) => {
  it('says nothing in plain English', { timeout: 60_000 }, async () => {
    const files = words.filter(word => word.endsWith('.json')).map(path => readFileSync(path, 'utf8'))
    const shown = await outputsOf(data.map(line => [...line, '--lang', 'en']))
    const known = [...files, ...shown].flatMap(text => theirs(parsed(text)))
    const { out, err } = await run(...words, '--lang', 'en-XA')
    const notices = err.split('\n').filter(line => line.startsWith('waco: ⟦'))
    const left = [...known, ...words, ...keys]
      .map(flat)
      .filter(text => text.trim() !== '')
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, text) => rest.replaceAll(text, ' '), flat(`${out.replace(cutExcerpts, '')}${notices.join('\n')}`))
    expect(out).toContain('⟦')
    expect(left.match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
  })
})

/** Lines of documents that were too long. */
const cutExcerpts = /^ {4,}.*…$/gmu

/** What is the same in every language. */
const keys = ['waco', 'must', 'should', 'may', 'SHA-256', 'lexicon.', 'signals.yaml', 'metadata.yaml', 'unless', 'json']

/** Keys of published data under which words of ours stand. */
const ours: ReadonlySet<string> = new Set(['via', 'why', 'of', 'insert'])

/** What documents, packs and ids are in data, with the check of a rule line by line. */
const theirs = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value, show(value), quoted(value).slice(1, -1), value.replaceAll('-', ' ')]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => [
    ...(/\W/.test(key) ? [key] : []),
    ...(key === 'checkText' ? outline(part) : []),
    ...(key === 'standing' && typeof part === 'string' ? [addedTo(part)] : []),
    ...(ours.has(key) && !isRule(value) ? named(part) : theirs(part)),
  ])
}

/** What a pack adds to the sentence about its standing, which is ours. */
const addedTo = (standing: string): string => standing.replace(/^No official .*? not compliance with WACO\./, '').trim()

/** A rule says why itself, in words of its pack. */
const isRule = (value: object): boolean => 'statement' in value

/** Of a text of ours only what it names: entries of lists, headings, keys. */
const named = (value: unknown): readonly string[] => {
  if (typeof value === 'string')
    return [...value.matchAll(/"([^"]*)"|: ([\w.]+)$|\((\S+)\)$/g)].flatMap(found => found.slice(1).filter(Boolean))
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(part => (typeof part === 'string' ? [part] : named(part)))
}

const parsed = (text: string): unknown => JSON.parse(text)

const flat = (text: string): string => text.replace(/\s+/g, ' ')

const run = (...words: readonly string[]): Promise<Ended> => runIn('.', words, { COLUMNS: '100000' })

/** One after another, as a process has one standard output. */
const outputsOf = async (lines: readonly (readonly string[])[]): Promise<readonly string[]> => {
  const outputs: string[] = []
  for (const line of lines) outputs.push((await run(...line)).out)
  return outputs
}

describe('machines read the same in every language', () => {
  test.each([
    [['inspect', half]],
    [['inspect', half, '--why', 'license']],
    [['explain', 'WACO-SAF-02']],
    [['packs']],
    [['rules', '--level', 'may']],
    [['diff', every, several]],
  ])('waco %s', { timeout: 60_000 }, async words => {
    const { out, exit } = await run(...words, '-o', 'json', '--lang', 'en')
    expect(await run(...words, '-o', 'json', '--lang', 'zh')).toMatchObject({ out, exit })
  })
})

test('a saved result in another language is what its check would have written in it', {
  timeout: 120_000,
}, async () => {
  const check = (language: string) => run('check', sets, '--as-of', '2026-08-01', '--lang', language, '-o', 'json')
  const [english, chinese] = [await check('en'), await check('zh')]
  const drawn = spawnSync(process.execPath, ['bin/waco.js', 'report', '-', '-o', 'json', '--lang', 'zh'], {
    encoding: 'utf8',
    input: english.out,
    maxBuffer: 1 << 28,
  })
  expect(drawn.stdout).toBe(chinese.out)
  expect(drawn.status).toBe(chinese.exit)
})

test('what topics are about has Chinese words', () => {
  const { topics } = parse(readFileSync('standards/topics/topics.yaml', 'utf8'))
  const say = textIn('zh', 'topic')
  const meanings = Object.values(topics).map(topic => (topic as { meaning: string }).meaning) // as parseTopics reads them
  expect(meanings.filter(meaning => say?.(meaning) === meaning)).toEqual([])
})

test('codes of reading have Chinese words', () => {
  const codes = sources
    .filter(path => path.startsWith('src/reading/'))
    .flatMap(path => [...read(path).matchAll(/reason: '([^']+)'/g)].map(([, code = '']) => code))
  const words = codes.map(code => code.replace(/^[\w-]+:/, '').replaceAll('-', ' '))
  const say = textIn('zh', 'reading')
  expect(words.length).toBeGreaterThan(20)
  expect(words.filter(each => say?.(each) === each)).toEqual([])
})
