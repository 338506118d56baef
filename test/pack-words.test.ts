import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mutations } from '../src/mutations/index.ts'
import { textIn } from '../src/reports/words/problem-in.ts'
import { printed } from './support/printed.ts'
import { read, sources } from './support/project.ts'

const say = textIn('zh', 'mutation') ?? (text => text)

it('what is done to examples, and why one is spared, has Chinese words', () => {
  const because = sources
    .filter(path => /^src\/(mutations|commands\/pack-trials\/attack)/.test(path))
    .flatMap(path => [...read(path).matchAll(/because: '([^']+)'|\? '(the [^']+)'$/gm)])
    .map(([, given, chosen]) => given ?? chosen ?? '')
  expect(because.length).toBeGreaterThan(6)
  const missing = [...mutations.map(({ summary }) => summary), ...because].filter(text => say(text) === text)
  expect(missing.map(text => `add its Chinese to src/reports/words/zh/mutations.ts: ${text}`)).toEqual([])
})

const rows = [
  ['pack', 'lint', 'fixtures/pack-tools/mixed'],
  ['pack', 'lint', 'fixtures/pack-tools/broken'],
  ['pack', 'test', 'fixtures/runs/pack-test-fails/given/holey', '--mutate'],
  ['pack', 'diff', 'fixtures/small-pack', 'fixtures/pack-tools/small-next', '--as-of', '2026-01-01'],
  ['pack', 'digest', 'fixtures/small-pack'],
]

describe('in a language made for tests, what we say ourselves', () => {
  afterEach(() => vi.unstubAllEnvs())
  it.each(rows.map(words => [words]))('to %j is no plain English', async words => {
    vi.stubEnv('COLUMNS', '100000')
    const data: unknown = JSON.parse(await printed(...words, '-o', 'json'))
    const theirs = [...textsIn(data)].toSorted((a, b) => b.length - a.length)
    const text = await printed(...words, '--lang', 'en-XA')
    const ours = theirs.reduce((rest, known) => rest.replaceAll(known, ' '), text)
    expect(ours.match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
    expect(text.split('⟦').length).toBe(text.split('⟧').length)
  })

  it('to "pack new" is no plain English', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'waco-words-'))
    const made = join(folder, 'acme')
    const text = await printed('pack', 'new', 'acme', '--dir', made, '--as-of', '2026-01-01', '--lang', 'en-XA')
    rmSync(folder, { recursive: true })
    const ours = text.replaceAll(made, ' ').replace(/\S+\.(yaml|md)/g, ' ')
    expect(ours.replace('waco pack lint', ' ').match(/[A-Za-z]{3,}/g) ?? []).toEqual([])
  })
})

/** All texts of a result, and its parts as JSON: what packs, documents and problems say. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return [JSON.stringify(value), ...Object.values(value).flatMap(textsIn)]
}
