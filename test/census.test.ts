import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { parquetReadObjects } from 'hyparquet'
import { ByteWriter, parquetWrite } from 'hyparquet-writer'
import { afterAll, describe, expect, it } from 'vitest'
import type { Given } from '../src/commands/asking/command.ts'
import type { CardColumns } from '../src/commands/census/card-rows.ts'
import { censusHead } from '../src/commands/census/census-head.ts'
import { takeCensus } from '../src/commands/census/take-census.ts'
import { writeSummary } from '../src/commands/census/write-summary.ts'
import { prepareStream } from '../src/commands/pipeline/prepare-stream.ts'
import { countCards } from '../src/engine/census/count-cards.ts'
import { seenTexts } from '../src/engine/census/seen-texts.ts'
import type { CensusSummary } from '../src/model/census.ts'
import { unwatched } from '../src/model/stopwatch.ts'
import { mainlyIn } from '../src/reading/language/mainly-in.ts'
import { rateText } from '../src/reports/census/rate.ts'
import { summaryMarkdown } from '../src/reports/census/summary-markdown.ts'
import { summarySvg } from '../src/reports/census/summary-svg.ts'
import { displayWidth } from '../src/reports/text/wrap.ts'
import { sayIn } from '../src/reports/words/say.ts'
import { digestOfText } from '../src/shell/file-digest.ts'
import { filesIn, read } from './support/project.ts'

const place = mkdtempSync(join(tmpdir(), 'waco-census-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const at = (name: string): string => join(place, name)

const given: Given = {
  operands: [],
  text: option => (option === 'as-of' ? '2026-01-01' : undefined),
  texts: option => (option === 'pack' ? ['./fixtures/small-pack'] : []),
  on: option => option === 'no-settings' || option === 'parquet',
}
const prepared = await prepareStream(given)
if (typeof prepared === 'number') throw new TypeError('not prepared')

/** Cards in many languages, some twice, some that are none. */
const cards = Array.from({ length: 60 }, (_, row) => {
  const tongues = filesIn('fixtures/languages').filter(path => path.endsWith('.md'))
  const text =
    row % 7 === 3 ? '' : `${read(tongues[row % tongues.length] ?? '')}${row % 5 === 0 ? '' : `\n${row} €😀\n`}`
  return { modelId: `town/${row}`, card: text }
})
const lines = cards.map(card => `${JSON.stringify(card)}\n`).join('')

interface Taken {
  readonly results: string
  readonly summary: CensusSummary
}

const take = async (input: string, name: string, partial?: Buffer, columns: CardColumns = {}): Promise<Taken> => {
  const places = { journal: at(`${name}.partial`), results: at(`${name}.ndjson`) }
  if (partial !== undefined) writeFileSync(places.journal, partial)
  const head = censusHead(prepared, [{ path: input, sha256: '0'.repeat(64), bytes: 1 }], {
    ...columns,
    name: 'README.md',
  })
  const counting = countCards(head)
  const judge = { prepared, vocabulary: prepared.vocabulary, name: 'README.md', seen: seenTexts() }
  const taking = { head, places, finished: false, counting, judge, columns, watch: unwatched, begin: () => {} }
  const taken = await takeCensus(taking)
  if ('refused' in taken) throw new TypeError(taken.refused.map(({ what }) => what).join())
  return { results: readFileSync(places.results, 'utf8'), summary: counting.summary(taken.end) }
}

const cardLines = (results: string): readonly string[] => results.split('\n').slice(1)

writeFileSync(at('cards.ndjson'), lines)
const whole = await take(at('cards.ndjson'), 'whole')

describe('a census that was stopped', () => {
  const bytes = Buffer.from(whole.results)
  const head = bytes.indexOf(10)
  const places = [
    0,
    1,
    head,
    head + 1,
    ...Array.from({ length: 16 }, (_, part) => Math.floor((bytes.length * part) / 16)),
  ]
  it.each([...new Set([...places, bytes.length - 1, bytes.length])])(
    'after %i bytes is gone on with, and nobody can tell',
    async length => {
      const { results, summary } = await take(at('cards.ndjson'), `cut-${length}`, bytes.subarray(0, length))
      expect(results).toBe(whole.results)
      expect(summary).toEqual(whole.summary)
    },
  )

  it('is not gone on with when somebody has changed what it wrote', async () => {
    const changed = Buffer.from(whole.results.replace('"row":2,', '"row":2;'))
    await expect(take(at('cards.ndjson'), 'changed', changed)).rejects.toThrow('line 3 of')
  })

  it('by the system, again and again, ends with the same bytes', { timeout: 300_000 }, async () => {
    writeFileSync(at('many.ndjson'), lines)
    const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))
    const pack = fileURLToPath(new URL('../fixtures/small-pack', import.meta.url))
    const run = (out: string, killAt = Number.POSITIVE_INFINITY): Promise<NodeJS.Signals | number | null> => {
      const args = ['census', 'many.ndjson', '--out', out, '--resume', '--parquet', '--pack', pack]
      const child = spawn(process.execPath, [program, ...args, '--as-of', '2026-01-01', '--no-settings'], {
        cwd: place,
      })
      child.stdout.resume()
      const watching = setInterval(() => {
        if (sizeOf(join(place, out, 'results.partial.ndjson')) >= killAt) child.kill('SIGKILL')
      }, 1)
      return new Promise(resolve =>
        child.on('close', (code, signal) => {
          clearInterval(watching)
          resolve(signal ?? code)
        }),
      )
    }
    const [plain, ...ends] = [
      await run('plain'),
      await run('killed', 1),
      await run('killed', 12_000),
      await run('killed'),
    ]
    expect([plain, ends[0], ends.at(-1)]).toEqual([3, 'SIGKILL', 3])
    const files = readdirSync(join(place, 'plain')).toSorted()
    expect(files).toEqual(['results.ndjson', 'results.parquet', 'summary.json', 'summary.md', 'summary.svg'])
    expect(readdirSync(join(place, 'killed')).toSorted()).toEqual(files)
    for (const file of files)
      expect(readFileSync(join(place, 'killed', file)).equals(readFileSync(join(place, 'plain', file)))).toBe(true)
  })
})

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? -1

describe('the same cards, kept in another way', () => {
  it('packed', async () => {
    writeFileSync(at('cards.ndjson.gz'), gzipSync(lines))
    const { results } = await take(at('cards.ndjson.gz'), 'packed')
    expect(cardLines(results)).toEqual(cardLines(whole.results))
  })

  it('as Parquet, in groups of rows, wherever it was stopped', async () => {
    const writer = new ByteWriter()
    const columnData = [
      { name: 'downloads', data: cards.map((_, row) => row), type: 'INT32' as const },
      { name: 'modelId', data: cards.map(({ modelId }) => modelId), type: 'STRING' as const },
      { name: 'card', data: cards.map(({ card }) => card), type: 'STRING' as const },
    ]
    parquetWrite({ writer, columnData, rowGroupSize: 7 })
    writeFileSync(at('cards.parquet'), writer.getBytes())
    const { results } = await take(at('cards.parquet'), 'parquet')
    expect(cardLines(results)).toEqual(cardLines(whole.results))
    const half = Buffer.from(results).subarray(0, Math.floor(results.length / 2))
    expect((await take(at('cards.parquet'), 'parquet-cut', half)).results).toBe(results)
  })

  it('a cell that is no text is no card', async () => {
    const writer = new ByteWriter()
    const data = [new Uint8Array([35, 32, 0xff]), null, new TextEncoder().encode('# Model card of Žofie')]
    parquetWrite({ writer, columnData: [{ name: 'text', data, type: 'BYTE_ARRAY' }] })
    writeFileSync(at('bytes.parquet'), writer.getBytes())
    const { results } = await take(at('bytes.parquet'), 'bytes')
    const codes = cardLines(results).map(line => /"problems":\["([^"]*)/.exec(line)?.[1])
    expect(codes.slice(0, 2)).toEqual(['line/not-utf-8', 'line/no-card'])
  })
})

it('results as Parquet have a row for each card, with the outcome of each rule', async () => {
  writeFileSync(at('results.ndjson'), whole.results)
  const quiet: Given = { ...given, on: option => option === 'parquet' }
  expect(await writeSummary(whole.summary, whole.summary, place, quiet, at('results.ndjson'))).toEqual([])
  const { buffer, byteOffset, byteLength } = readFileSync(at('results.parquet'))
  const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer })
  const made = cardLines(whole.results)
    .slice(0, -2)
    .map(line => JSON.parse(line))
  expect(rows.map(({ row, id, verdict, language }) => [row, id, verdict, language])).toEqual(
    made.map(({ row, id, verdict, language }) => [row, id, verdict, language]),
  )
  for (const [index, { documents }] of made.entries())
    expect(rows[index]).toMatchObject(documents[0]?.outcomes ?? { 'SMALL-GEN-01': null })
})

describe('what is counted', () => {
  it('adds up', () => {
    const { cards: all, judged, notJudged, duplicates, documents, verdicts, rules, languages, formats } = whole.summary
    expect([all, judged + notJudged, documents]).toEqual([60, 60, judged])
    expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(60)
    const texts = cards.map(({ card }) => card)
    expect(duplicates).toBe(texts.length - new Set(texts).size)
    for (const { outcomes } of rules) expect(Object.values(outcomes).reduce((sum, count) => sum + count)).toBe(judged)
    for (const groups of [languages, formats]) {
      expect(groups.reduce((sum, group) => sum + group.documents, 0)).toBe(documents)
      const passed = rules.reduce((sum, { outcomes }) => sum + outcomes.pass, 0)
      expect(groups.reduce((sum, { pass }) => sum + pass, 0)).toBe(passed)
    }
  })

  it('knows a text again, and no other', () => {
    const seen = seenTexts()
    const texts = Array.from({ length: 5000 }, (_, row) => digestOfText(String(row)).sha256)
    expect(texts.filter(text => seen.meet(text))).toEqual([])
    expect(texts.filter(text => !seen.meet(text))).toEqual([])
    expect([seen.meet('0'.repeat(64)), seen.meet('0'.repeat(64))]).toEqual([false, true])
  })

  it.each([
    [0, 0, '–'],
    [0, 5, '0.0 %'],
    [5, 0, '100.0 %'],
    [1, 1, '50.0 %'],
    [1, 99_999, '0.1 %'],
    [99_999, 1, '99.9 %'],
  ])('%i of %i more', (pass, fail, rate) => expect(rateText({ pass, fail })).toBe(rate))

  it.each(filesIn('fixtures/languages').filter(path => /\/(?:card|unknown)\..*md$/.test(path)))(
    'the language of %s',
    path => {
      const [, tag = ''] = /\.([^.]+)\.md$/.exec(path) ?? []
      expect(mainlyIn(read(path), prepared.vocabulary.prose).split('-')[0]).toBe(tag.split('-')[0])
    },
  )
})

describe('what is said of it', () => {
  it.each(['en', 'zh', 'fr'])('can be read at 80 columns in %s', language => {
    const said = summaryMarkdown(whole.summary, sayIn(language))
    const long = said.split('\n').filter(line => displayWidth(line) > 80 && !line.includes(place))
    expect(long).toEqual([])
  })

  it('is a picture that says in words what it shows, and in which no title becomes markup', () => {
    const { head } = whole.summary
    const themes = head.themes.map(theme => ({ ...theme, title: '"<script>&\u202e' }))
    const svg = summarySvg({ ...whole.summary, head: { ...head, themes } }, sayIn('en'))
    expect(svg).toMatch(/role="img" aria-labelledby="title text"/)
    expect(svg).not.toMatch(/<script|\u202e/)
    for (const { pass, fail } of whole.summary.themes) expect(svg).toContain(`${pass} of ${pass + fail}`)
  })
})
