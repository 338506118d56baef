import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Given } from '../src/commands/asking/command.ts'
import { prepareCheck } from '../src/commands/pipeline/prepare-check.ts'
import { prepareStream } from '../src/commands/pipeline/prepare-stream.ts'
import { reportOn } from '../src/commands/pipeline/report-on.ts'
import { answerTo } from '../src/commands/pipeline/run-filter.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import { parseLine } from '../src/policy/lines/parse-line.ts'
import { filterHead } from '../src/reports/lines/filter-line.ts'
import { type Line, linesOf } from '../src/shell/lines.ts'
import { filesIn, read } from './support/project.ts'

interface Row {
  readonly name: string
  readonly line: string
  readonly refused: string | null
  readonly id?: string | number
}
// Written for this test; a mistake in it fails the test.
const rows: readonly Row[] = parse(read('fixtures/filter/lines.yaml'))

const given = (more: Readonly<Record<string, string>> = {}): Given => ({
  operands: [],
  text: option => ({ 'as-of': '2026-01-01', ...more })[option],
  texts: () => [],
  on: option => option === 'no-settings',
})

const sound = <T>(part: T | number): T => {
  if (typeof part === 'number') throw new TypeError(`not prepared: ${part}`)
  return part
}
const stream = sound(await prepareStream(given()))
const check = sound(await prepareCheck(given()))
const head = filterHead(stream.asOf, stream.packs)

const schema = (name: string) => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(read(name)))
const fitsInput = schema('standards/schemas/filter-input.schema.json')
const fitsOutput = schema('standards/schemas/filter-output.schema.json')

describe('a line', () => {
  it.each(rows)('$name', ({ line, refused, id }) => {
    const asked = parseLine(line, { path: 'standard input' })
    expect('problem' in asked ? asked.problem.code : null).toBe(refused)
    if (id !== undefined) expect(asked.id).toBe(id)
    // The schema promises nothing that is refused for its shape, and refuses nothing that is judged.
    const shapes = ['line/not-json', 'line/repeated-key', 'line/repeated-path']
    if (shapes.includes(refused ?? '') || /[\\]ud[c-f]/.test(line)) return
    expect(fitsInput(JSON.parse(line))).toBe(refused === null)
  })

  it('is not followed into its depth', () => {
    const deep = `{"id":"a","path":"b","text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    const asked = parseLine(deep, { path: 'standard input' })
    expect('problem' in asked && asked.problem.code).toMatch(/^line\/(bad-text|not-json)$/)
  })
})

describe('a stream of bytes is cut into lines', () => {
  const cut = async (bytes: Buffer, size: number, limit = 8): Promise<readonly Line[]> => {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    )
    const lines: Line[] = []
    for await (const line of linesOf(
      (async function* () {
        yield* chunks
      })(),
      limit,
    ))
      lines.push(line)
    return lines
  }
  it.each([1, 2, 3, 7, 100])('in chunks of %i', async size => {
    const bytes = Buffer.concat([Buffer.from('a\n\nč€😀\n123456789\n'), Buffer.from([0xff, 10]), Buffer.from('end')])
    expect(await cut(bytes, size, 9)).toEqual([
      { is: 'text', number: 1, text: 'a' },
      { is: 'text', number: 2, text: '' },
      { is: 'text', number: 3, text: 'č€😀' },
      { is: 'text', number: 4, text: '123456789' },
      { is: 'not-utf-8', number: 5 },
      { is: 'text', number: 6, text: 'end' },
    ])
    expect((await cut(bytes, size, 8)).filter(({ is }) => is === 'too-long')).toEqual([
      { is: 'too-long', number: 3, bytes: 9 },
      { is: 'too-long', number: 4, bytes: 9 },
    ])
  })
})

/** Folders of fixtures in which something lies, one for each format, and whole projects. */
const folders = [
  ...filesIn('fixtures/formats').map(path => path.split('/').slice(0, 4).join('/')),
  ...readdirSync('fixtures/projects').map(name => `fixtures/projects/${name}`),
  'fixtures/runs/side-files/given',
  'fixtures/runs/cross-documents/given',
].filter((folder, at, all) => {
  const [, kind, format] = folder.split('/')
  const first = all.findIndex(other => other.startsWith(`fixtures/formats/${format}/`))
  return existsSync(folder) && all.indexOf(folder) === at && (kind !== 'formats' || at === first)
})

const isText = (path: string): boolean => !readFileSync(path).includes(0)

describe('a line is judged as a check judges a folder with these files', () => {
  it('there are enough of them', () => expect(folders.length).toBeGreaterThan(28))

  it.each(folders)('%s', async folder => {
    const beside = ['LICENSE'].filter(path => existsSync(path))
    const texts = [...filesIn(folder), ...beside].filter(isText).map(path => ({ path, text: read(path) }))
    const held = await stream.judge(texts)
    const request = { ...check.request, search: { paths: [folder], except: [], progress: false } }
    const checked = await reportOn({ ...check, request })
    if ('refused' in held || 'refused' in checked) throw new TypeError('refused')
    const { report } = checked
    expect(held.documents).toEqual(report.documents)
    expect(held.subjects).toEqual(report.subjects)
    expect([held.verdict, held.counts, exitCode(held)]).toEqual([report.verdict, report.counts, exitCode(report)])
    for (const detail of ['short', 'full'] as const) {
      const line: Line = { is: 'text', number: 1, text: JSON.stringify({ id: folder, documents: texts }) }
      const { text, exit } = await answerTo(line, { prepared: stream, head, detail })
      const answer: unknown = JSON.parse(text)
      expect(fitsOutput(answer) || fitsOutput.errors).toBe(true)
      expect(answer).toMatchObject({ id: folder, verdict: report.verdict, exit, counts: report.counts })
      expect(text.indexOf('\n')).toBe(text.length - 1)
    }
  })
})

it('a mistake of ours on one line is told on it', async () => {
  const judge = () => Promise.reject(new RangeError('too deep\nfor us'))
  const line: Line = { is: 'text', number: 3, text: '{"id":"a","path":"b.md","text":"c"}' }
  const { text, exit } = await answerTo(line, { prepared: { ...stream, judge }, head, detail: 'short' })
  expect(exit).toBe(70)
  expect(JSON.parse(text)).toMatchObject({ id: 'a', verdict: 'undetermined', exit: 70, counts: { judged: 0 } })
  expect(fitsOutput(JSON.parse(text))).toBe(true)
})

it('every golden line fits the schema', () => {
  const goldens = filesIn('fixtures/runs').filter(path => /\/filter[^/]*\/stdout\.txt$/.test(path))
  expect(goldens.length).toBeGreaterThan(4)
  for (const path of goldens)
    for (const line of read(path).trimEnd().split('\n')) expect(fitsOutput(JSON.parse(line))).toBe(true)
})

describe('the process', () => {
  const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))
  const line = (id: string): string => `${JSON.stringify({ id, path: 'README.md', text: '# Model card\n' })}\n`
  const start = () => {
    const child = spawn(process.execPath, [program, 'filter', '--no-settings', '--as-of', '2026-01-01'])
    const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)))
    child.stdin.on('error', () => {})
    return { child, ended }
  }
  const answer = (child: ReturnType<typeof start>['child']) =>
    new Promise<string>(resolve => child.stdout.once('data', (piece: Buffer) => resolve(piece.toString('utf8'))))

  it('answers each line before the next one comes, and ends when no more come', async () => {
    const { child, ended } = start()
    for (const id of ['first', 'second']) {
      const answered = answer(child)
      child.stdin.write(line(id))
      expect(await answered).toContain(`{"id":"${id}"`)
    }
    child.stdin.end()
    expect([1, 3]).toContain(await ended)
  })

  it('stops when nobody reads its answers any more, and says that not all was judged', async () => {
    const { child, ended } = start()
    const answered = answer(child)
    child.stdin.write(line('first'))
    await answered
    child.stdout.destroy()
    for (let at = 0; at < 50; at += 1) child.stdin.write(line(String(at)))
    expect(await ended).toBe(3)
  })
})
