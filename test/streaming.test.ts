import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Given } from '../src/commands/asking/command.ts'
import { type PreparedCheck, prepareCheck } from '../src/commands/pipeline/prepare-check.ts'
import { reportOn } from '../src/commands/pipeline/report-on.ts'
import { isStreaming } from '../src/commands/streaming/is-streaming.ts'
import { streamedReport } from '../src/commands/streaming/run-streaming.ts'
import { emptyBaseline } from '../src/engine/baseline/next-baseline.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import { usualLimits } from '../src/model/limits.ts'
import type { Report } from '../src/model/report.ts'
import type { Appearance } from '../src/model/report-format.ts'
import { reportFormats } from '../src/reports/index.ts'
import { chunksOf } from '../src/shell/chunks.ts'
import { growingNumbers } from '../src/shell/growing-numbers.ts'
import { openSpool } from '../src/shell/spool.ts'
import { read, root } from './support/project.ts'
import { tried } from './support/property-runs.ts'

interface Row {
  readonly name: string
  readonly in: string
  readonly paths?: readonly string[]
  readonly options?: Readonly<Record<string, readonly string[]>>
  readonly all?: true
  /** How much a run reads at most, in MiB. */
  readonly 'total-size'?: number
}

const home = process.cwd()
afterEach(() => process.chdir(home))

const flowing = reportFormats.filter(({ pieces }) => pieces !== undefined)

const prepared = async ({ in: folder, paths = [], options = {}, 'total-size': size }: Row): Promise<PreparedCheck> => {
  process.chdir(join(root, 'fixtures', folder))
  const all: Readonly<Record<string, readonly string[]>> = { 'as-of': ['2026-11-26'], output: ['ndjson'], ...options }
  const given: Given = {
    operands: paths,
    text: name => all[name]?.[0],
    texts: name => all[name] ?? [],
    on: name => all[name] !== undefined,
  }
  const check = await prepareCheck(given)
  if (typeof check === 'number') throw new Error(`the case cannot be checked: ${check}`)
  if (size === undefined) return check
  const limits = { ...usualLimits, 'total-size': size }
  return { ...check, request: { ...check.request, search: { ...check.request.search, limits } } }
}

const whole = async (check: PreparedCheck): Promise<Report> => {
  const checked = await reportOn(check)
  if ('refused' in checked) throw new Error('the case is refused')
  return checked.report
}

describe('a check that holds one document at a time', () => {
  it.each(parse(read('fixtures/streaming.yaml')) as readonly Row[])('says the same: $name', async row => {
    const check = await prepared(row)
    const report = await whole(check)
    const streamed = await streamedReport(check)
    if (streamed.is === 'refused') throw new Error('the case is refused')
    try {
      expect(streamed.is).toBe(row.all ? 'needs-all' : 'report')
      if (streamed.is === 'needs-all') {
        const again = await reportOn(check, streamed.judged)
        expect('report' in again && again.report).toEqual(report)
        return
      }
      expect(report.problems.length + report.documents.length + report.subjects.length).toBeGreaterThan(0)
      expect(streamed.code).toBe(exitCode(report))
      expect([...streamed.report.problems]).toEqual(report.problems)
      for (const { name, render, pieces } of flowing)
        for (const detail of ['normal', 'verbose'] as const) {
          const appearance: Appearance = { columns: 80, colour: 0, unicode: true, detail }
          const text = [...(pieces?.(streamed.report, appearance) ?? [])].join('')
          expect(text === render(report, appearance), `${name}, ${detail}`).toBe(true)
        }
    } finally {
      streamed.close()
    }
  })

  it('is one for which nothing was asked that needs all findings at once', async () => {
    const check = await prepared({ name: '', in: 'runs/no-rule-applies/given', options: { pack: ['card-pack'] } })
    const asking = (...names: readonly string[]): PreparedCheck => ({
      ...check,
      outputs: reportFormats.filter(({ name }) => names.includes(name)).map(format => ({ format, path: format.name })),
    })
    expect(flowing.map(({ name }) => name)).toEqual(['csv', 'ndjson', 'sarif'])
    expect(isStreaming(asking('ndjson', 'csv', 'sarif'))).toBe(true)
    expect(isStreaming(asking('ndjson', 'json'))).toBe(false)
    expect(isStreaming(asking('terminal'))).toBe(false)
    expect(
      isStreaming({ ...asking('csv'), baseline: { path: '', sha256: '', ...emptyBaseline, places: new Map() } }),
    ).toBe(false)
  })
})

describe('what is put aside', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant('長'.repeat(90))))
  const kept = (folder: string) =>
    fc.property(texts, all => {
      const spool = openSpool(join(folder, 'out.ndjson'), 64)
      const numbers = all.map(spool.add)
      expect(numbers.map(spool.read)).toEqual(all)
      expect(numbers.toReversed().map(spool.read)).toEqual(all.toReversed())
      spool.close()
    })

  it('comes back as it was, and no file is seen while it lies there', () => {
    const place = mkdtempSync(join(tmpdir(), 'waco-spool-'))
    try {
      fc.assert(kept(place), tried(100))
      const spool = openSpool(join(place, 'out.ndjson'), 8)
      spool.add('longer than what is held in memory')
      spool.add('and once more')
      expect(readdirSync(place)).toEqual([])
      spool.close()
    } finally {
      rmSync(place, { recursive: true })
    }
  })

  it('stays in memory where no file can be made', () => {
    fc.assert(kept('fixtures/no-such-folder'), tried(100))
  })
})

it('pieces put together are what they were', () => {
  const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('長'.repeat(200_000))), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(pieces, all => {
      let text = ''
      for (const chunk of chunksOf(all)) text += chunk.toString('utf8')
      expect(text === all.join('')).toBe(true)
    }),
    tried(50),
  )
})

it('where texts begin is kept, however far they reach', () => {
  const steps = fc.array(fc.oneof(fc.nat(1000), fc.nat(2 ** 31), fc.constantFrom(2 ** 32 - 1, 2 ** 32, 2 ** 40)), {
    maxLength: 3000,
    size: 'max',
  })
  fc.assert(
    fc.property(steps, all => {
      const kept = growingNumbers()
      let sum = 0
      const sums = all.map(step => {
        sum += step
        return sum
      })
      expect(sums.map(kept.add)).toEqual([...sums.keys()])
      expect(sums.map((_, at) => kept.at(at))).toEqual(sums)
      expect(kept.at(sums.length)).toBeNaN()
    }),
    tried(50),
  )
})
