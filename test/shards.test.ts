import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { documentsOf, isPassedOver, type Met } from '../src/commands/pipeline/meet-file.ts'
import type { FileRecord } from '../src/commands/sharding/file-record.ts'
import { recordFile } from '../src/commands/sharding/record-file.ts'
import { restoreFile } from '../src/commands/sharding/restore-file.ts'
import { shardAsked } from '../src/commands/sharding/shard-asked.ts'
import { shardOf } from '../src/engine/shard.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { shownKinds } from '../src/model/fact.ts'
import { reportFormats } from '../src/reports/index.ts'
import { taskHere } from '../src/shell/shard-environment.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'
import { read, root } from './support/project.ts'
import { tried } from './support/property-runs.ts'
import { run } from './support/run-line.ts'

interface Row {
  readonly name: string
  readonly shard?: string
  readonly part?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly 'comes-to': string
}

describe('which shard a run is', () => {
  it.each(parse(read('fixtures/shards/asked.yaml')) as readonly Row[])('$name', row => {
    const given = {
      text: (option: string) => (option === 'shard' ? row.shard : option === 'part' ? row.part : undefined),
    }
    const asked = shardAsked(given, () => taskHere(row.environment ?? {}))
    expect(asked === undefined ? 'everything' : 'code' in asked ? asked.code : `${asked.index} of ${asked.of}`).toBe(
      row['comes-to'],
    )
  })

  it('every file belongs to one shard of those there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (path, of) => {
        const shard = shardOf(path, of)
        expect(Number.isInteger(shard) && shard >= 1 && shard <= of).toBe(true)
      }),
      tried(100),
    )
  })
})

describe('what is recorded of a file is what was read', () => {
  const formats = documentFormats(testVocabulary())
  const topics = [...testVocabulary().topics.keys()]
  const files = [
    ['README.md', 'fixtures/projects/half-done/README.md'],
    ['card.zh.md', 'fixtures/languages/card.zh.md'],
    ['bom.json', 'fixtures/runs/bills-of-materials/given/aibom.json'],
    ['beyond.md', undefined],
  ] as const

  it.each(files)('%s', (path, fixture) => {
    const source = sourceFrom(path, fixture === undefined ? beyond : read(fixture))
    const origin = { path, named: true, template: false }
    const met = documentsOf(source, origin, formats)
    const record = JSON.parse(JSON.stringify(recordFile(path, met, new Map(), topics.slice(0, 5)))) as FileRecord
    expect(told(restoreFile(record, origin, formats))).toEqual(told(met))
  })

  const told = (met: Met) =>
    isPassedOver(met)
      ? met
      : met.map(({ source, evidence }) => ({
          source,
          ...evidence,
          facts: evidence.facts.map(fact => ({ ...fact, shows: shownKinds(fact.shows) })),
          missing: topics.map(evidence.missing),
          belongs: topics.map(topic => evidence.belongs?.(topic)),
        }))

  // The number is larger than any that a computer has, and JSON would make nothing of it.
  const beyond = `---
license: apache-2.0
---

# Model card for Lumen

## Environmental impact

Training took ${'9'.repeat(400)} kWh.
`
})

describe('all shards together', () => {
  const place = mkdtempSync(join(tmpdir(), 'waco-shards-'))
  const folder = join(place, 'project')
  const parts = [1, 2, 3].map(index => join(place, `${index}.part`))
  const [one = '', two = '', three = ''] = parts
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  beforeAll(async () => {
    cpSync(`${root}fixtures/runs/cross-documents/given`, folder, { recursive: true })
    cpSync(`${root}fixtures/projects/half-done`, join(folder, 'half-done'), { recursive: true })
    writeFileSync(join(folder, 'LICENSE'), 'Apache License\nVersion 2.0, January 2004\n')
    writeFileSync(join(folder, 'MODEL_CARD.md'), Buffer.from([0xff, 0xfe, 0x41]))
    await Promise.all(
      parts.map((path, at) => run('check', folder, '--as-of', '2026-09-01', '--shard', `${at + 1}/3`, '--part', path)),
    )
  }, 120_000)

  it('say where their parts are, and have no verdict', async () => {
    expect(await run('check', folder, '--as-of', '2026-09-01', '--shard', '1/3', '--part', one)).toEqual({
      exit: 0,
      out: '',
      err: expect.stringMatching(/^shard 1 of 3: \d+ files? judged, written to .*1\.part; there is no verdict before/),
    })
  })

  const outputs = (name: string): readonly string[] =>
    reportFormats.flatMap(format => ['-o', `${format.name}=${join(place, `${name}.${format.name}`)}`])

  it('make the report that a check of everything makes, whatever their order', async () => {
    const whole = await run('check', folder, '--as-of', '2026-09-01', ...outputs('whole'))
    const merged = await run('merge', three, one, two, ...outputs('merged'))
    expect(merged).toEqual(whole)
    expect(whole.exit).toBe(3)
    for (const { name } of reportFormats)
      expect(readFileSync(join(place, `merged.${name}`), 'utf8')).toBe(
        readFileSync(join(place, `whole.${name}`), 'utf8'),
      )
  })

  it('a shard that is run again writes the same part', async () => {
    const again = join(place, 'again.part')
    await run('check', folder, '--as-of', '2026-09-01', '--shard', '2/3', '--part', again)
    expect(readFileSync(again)).toEqual(readFileSync(two))
  })

  /** The lines of a part, changed. */
  const altered = (path: string, change: (lines: readonly string[]) => readonly string[]): string => {
    const name = join(place, 'altered.part')
    const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n')
    writeFileSync(name, gzipSync(`${change(lines).join('\n')}\n`))
    return name
  }
  const outcome = async (...words: readonly string[]): Promise<string> => {
    const { exit, out, err } = await run('merge', ...words)
    expect(out).toBe('')
    return `${exit} ${err.split('\n')[0]?.replaceAll(place, '…')}`
  }

  it('a missing one is named', async () => {
    expect(await outcome(one)).toBe('3 waco: of 3 shards, these are missing: 2-3')
  })

  it('one that is there twice is named', async () => {
    expect(await outcome(one, two, three, two)).toBe('3 waco: "…/2.part" and "…/2.part" are both shard 2')
  })

  it('one of another run is refused', async () => {
    const other = join(place, 'other.part')
    await run('check', folder, '--as-of', '2026-09-02', '--strict', '--shard', '3/3', '--part', other)
    expect(await outcome(one, two, other)).toBe(
      '2 waco: "…/other.part" and "…/1.part" are not of one run: the one has another day',
    )
  })

  const wrong: readonly (readonly [string, (lines: readonly string[]) => readonly string[]])[] = [
    ['cut short', lines => lines.slice(0, -1)],
    ['without one of its files', lines => lines.filter((_, at) => at !== 2)],
    [
      'with a pass in place of a failure',
      lines => lines.map(line => line.replace('"outcome":"fail"', '"outcome":"pass"')),
    ],
    ['with something behind its end', lines => [...lines, lines[2] ?? '']],
    ['with a line that is no JSON', lines => [...lines.slice(0, 2), '{', ...lines.slice(3)]],
  ]
  // Which shard a file is in depends on where the project lies, so one is taken in which something failed.
  const withFailure = (): string =>
    parts.find(path => gunzipSync(readFileSync(path)).includes('"outcome":"fail"')) ?? ''

  it.each(wrong)('one %s is refused', async (_, change) => {
    const failed = withFailure()
    expect(await outcome(altered(failed, change), ...parts.filter(path => path !== failed))).toBe(
      '2 waco: "…/altered.part" is not as it was written: its lines and its digest do not go together',
    )
  })

  it('what is no part is refused', async () => {
    expect(await outcome(join(folder, 'LICENSE'), two)).toMatch(/^2 waco: "…\/project\/LICENSE" is no part of a check$/)
  })

  it('a part of a later form is not guessed at', async () => {
    const later = altered(one, ([head = '', ...lines]) => [head.replace('"version":1', '"version":2'), ...lines])
    expect(await outcome(later, two, three)).toBe(
      '2 waco: "…/altered.part" is a part in the form 2, which this version of waco does not read',
    )
  })
})
