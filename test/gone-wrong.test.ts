import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { limitNames } from '../src/model/limits.ts'
import { reportFormats } from '../src/reports/index.ts'
import { read, root } from './support/project.ts'
import { readings } from './support/report-readings.ts'

/** One way in which a run goes wrong; `fixtures/gone-wrong.yaml` says at its head what the columns mean. */
interface Row {
  readonly wrong: string
  readonly args?: readonly string[]
  readonly shard?: string
  readonly without?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly bytes?: Readonly<Record<string, readonly number[]>>
  readonly sparse?: Readonly<Record<string, number>>
  readonly long?: Readonly<Record<string, number>>
  readonly link?: Readonly<Record<string, string>>
  readonly pipe?: string
  readonly locked?: string
  readonly kept?: keyof typeof harms
  readonly settings?: string
  readonly limits?: Readonly<Record<string, number>>
  readonly exit: 2 | 3
  readonly says: string
}

// Written for this test; a mistake in it fails the test.
const rows: readonly Row[] = parse(read('fixtures/gone-wrong.yaml'))

/** Formats that say a verdict or findings only: there, what was not judged must not look like a pass. */
const withoutProblems: ReadonlySet<string> = new Set(['badge', 'in-toto'])

const isRoot = process.getuid?.() === 0

describe.concurrent('a run that goes wrong is never a pass', () => {
  for (const row of rows) {
    it.skipIf(row.locked !== undefined && isRoot)(row.wrong, { timeout: 60_000 }, async () => {
      const place = mkdtempSync(join(tmpdir(), 'waco-wrong-'))
      try {
        layOut(place, row)
        if (row.kept !== undefined) {
          await run(place, row)
          harms[row.kept](recordsIn(`${place}-kept`))
        }
        const { exit, stderr } = await run(place, row)
        expect(stderr.replace(/\n {6,}(?=\S)/g, ' ')).toContain(row.says)
        expect(exit).toBe(row.exit)
        expect(reportsIn(place, row)).toEqual(wantedReports(row))
      } finally {
        if (row.locked !== undefined) chmodSync(join(place, row.locked), 0o700)
        for (const folder of [place, `${place}-kept`]) rmSync(folder, { recursive: true, force: true })
      }
    })
  }
})

test('the table has a row for every limit', () => {
  expect(limitNames.filter(name => rows.every(({ limits = {} }) => !(name in limits)))).toEqual([])
})

const layOut = (place: string, row: Row): void => {
  cpSync(`${root}fixtures/runs/check-pass/given`, place, { recursive: true })
  cpSync(`${root}fixtures/small-pack`, join(place, 'small-pack'), { recursive: true })
  mkdirSync(join(place, 'out'))
  const put = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const settings = row.limits === undefined ? row.settings : stringify({ limits: row.limits })
  if (settings !== undefined) put('waco.yaml', settings)
  for (const [path, text] of Object.entries(row.files ?? {})) put(path, text)
  for (const [path, bytes] of Object.entries(row.bytes ?? {})) put(path, Buffer.from(bytes))
  for (const [path, size] of Object.entries(row.long ?? {})) put(path, 'Ordinary words.\n'.repeat(size / 16))
  for (const [path, size] of Object.entries(row.sparse ?? {})) {
    put(path, '')
    truncateSync(join(place, path), size)
  }
  for (const [path, target] of Object.entries(row.link ?? {})) symlinkSync(target, join(place, path))
  if (row.pipe !== undefined) execFileSync('mkfifo', [join(place, row.pipe)])
  for (const path of row.without ?? []) rmSync(join(place, path))
  if (row.locked !== undefined) chmodSync(join(place, row.locked), 0)
}

/** What may happen to the results that a check has kept. */
const harms = {
  changed: (paths: readonly string[]): void => {
    for (const path of paths) writeFileSync(path, readFileSync(path, 'utf8').replace('"as":"missed"', '"as":"other"'))
  },
  swapped: (paths: readonly string[]): void => {
    const texts = paths.map(path => readFileSync(path))
    for (const [at, path] of paths.entries()) writeFileSync(path, texts[(at + 1) % texts.length] ?? '')
  },
}

const recordsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'CACHEDIR.TAG')
    .map(entry => join(entry.parentPath, entry.name))

const run = async (cwd: string, row: Row): Promise<{ readonly exit: number | null; readonly stderr: string }> => {
  const outputs = reportFormats.flatMap(({ name }) => ['-o', `${name}=out/${name}`])
  const cache = row.kept === undefined ? [] : ['--cache', `${cwd}-kept`]
  if (row.shard === undefined) return started(cwd, [...checkOf(row), ...cache, ...outputs])
  await started(cwd, [...checkOf(row), '--shard', row.shard, '--part', 'one.part'])
  return started(cwd, ['merge', 'one.part', ...outputs])
}

const checkOf = ({ args = [] }: Row): readonly string[] => {
  const pack = args.includes('--pack') ? [] : ['--pack', './small-pack']
  const day = args.includes('--as-of') ? [] : ['--as-of', '2026-01-01']
  return ['check', ...args, ...pack, ...day]
}

const started = (cwd: string, words: readonly string[]): ReturnType<typeof run> => {
  const child = spawn(process.execPath, [`${root}bin/waco.js`, ...words], {
    cwd,
    env: { PATH: process.env.PATH, NO_COLOR: '1', COLUMNS: '1000' },
  })
  let stderr = ''
  child.stderr.on('data', piece => {
    stderr += piece
  })
  return new Promise(done => child.on('close', exit => done({ exit, stderr })))
}

/** Of each report: what it says the verdict is, and whether it says what is wrong. */
const reportsIn = (place: string, { says }: Row): readonly (readonly [string, boolean, boolean])[] =>
  readdirSync(join(place, 'out'))
    .toSorted()
    .map(name => {
      const { verdict, texts } = readings[name]?.read(readFileSync(join(place, 'out', name), 'utf8')) ?? { texts: [] }
      const told = withoutProblems.has(name) || texts.some(text => text.includes(says))
      return [name, verdict !== 'conformant', told]
    })

const wantedReports = ({ exit, shard }: Row): ReturnType<typeof reportsIn> =>
  exit === 2 || shard !== undefined
    ? []
    : reportFormats.map(({ name }) => [name, true, true] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
