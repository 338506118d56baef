import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { reportFormats } from '../src/reports/index.ts'
import { read, root } from './support/project.ts'

interface Row {
  readonly name: string
  readonly cards: number
  /** In a comment of each card. */
  readonly letters?: number
  readonly exit?: number
  readonly files?: Readonly<Record<string, string>>
  readonly settings?: string
  /** All, or these; `ndjson` is written document by document. */
  readonly formats?: 'all' | readonly string[]
  readonly threads?: 'none'
  readonly cache?: true
  readonly harm?: string
}

interface Told {
  readonly threads: number
  readonly asked: number
}

const place = mkdtempSync(join(tmpdir(), 'waco-jobs-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const card = (at: number, letters: number): string =>
  `---\nlicense: mit\n---\n\n# Lumen ${at}\n\n<!-- ${'x'.repeat(letters)} -->\n\n## Intended use\n\nSorting letters to library ${at}.\n`

/** Between how many cards the files stand again, so that some are met before there are threads and some after. */
const apart = 10

const laidOut = ({ name, cards, letters = 0, files = {}, settings = '' }: Row): string => {
  const folder = join(place, name.replaceAll(' ', '-'))
  const nameOf = (at: number): string => String(at).padStart(3, '0')
  for (let at = 0; at < cards; at += 1) {
    write(join(folder, `cards/${nameOf(at)}/model-card.md`), card(at, letters))
    if (at % apart === 0)
      for (const [file, text] of Object.entries(files)) write(join(folder, `cards/${nameOf(at)}-and/${file}`), text)
  }
  write(join(folder, 'waco.yaml'), settings)
  return folder
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly reports: readonly (readonly [string, string])[]
}

const checked = (
  folder: string,
  jobs: number,
  formats: readonly string[],
  { harm = '', more = [] }: { readonly harm?: string; readonly more?: readonly string[] } = {},
): { readonly ended: Ended; readonly told: Told } => {
  const out = mkdtempSync(join(place, 'out-'))
  const told = join(place, 'told.json')
  const outputs = formats.flatMap(name => ['-o', `${name}=${join(out, name)}`])
  const preload = ['--require', join(root, 'test/support/harmed-threads.cjs')]
  const words = ['check', '--as-of', '2026-11-01', '--jobs', String(jobs), ...more, ...outputs]
  const env = { ...process.env, NO_COLOR: '1', CI: '1', FORCE_COLOR: undefined, WACO_TOLD: told, WACO_HARM: harm }
  const { status, stdout, stderr } = spawnSync(process.execPath, [...preload, join(root, 'bin/waco.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  const reports = readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')] as const)
  return {
    ended: { status, stdout: stdout.replaceAll(out, ''), stderr: stderr.replaceAll(out, ''), reports },
    told: JSON.parse(readFileSync(told, 'utf8')) as Told,
  }
}

const alone = new Map<string, ReturnType<typeof checked>>()

/** With one thread; what is harmed changes nothing about that, so that rows with the same files share it. */
const checkedAlone = ({ cards, letters, files, settings }: Row, folder: string, formats: readonly string[]) => {
  const key = JSON.stringify([cards, letters, files, settings, formats])
  const known = alone.get(key) ?? checked(folder, 1, formats)
  alone.set(key, known)
  return known
}

const everyFormat = reportFormats.map(({ name }) => name)

describe('a check with several threads', { timeout: 120_000 }, () => {
  const rows = parse(read('fixtures/jobs.yaml')) as readonly Row[]

  it.each(rows)('says the same: $name', row => {
    const folder = laidOut(row)
    const formats = row.formats === 'all' ? everyFormat : (row.formats ?? ['ndjson'])
    const one = checkedAlone(row, folder, formats)
    expect(one.told).toEqual({ threads: 0, asked: 0 })
    expect(one.ended.status).toBe(row.exit ?? 1)
    expect(one.ended.reports.length).toBe(formats.length)
    for (const jobs of row.formats === 'all' ? [2, 4] : [2]) {
      const cache = row.cache && ['--cache', join(place, 'kept')]
      const how = { ...(row.harm && { harm: row.harm }), ...(cache && { more: cache }) }
      const { ended, told } = checked(folder, jobs, formats, how)
      expect(ended, String(jobs)).toEqual(one.ended)
      expect(told.threads).toBe(row.threads === 'none' ? 0 : jobs - 1)
      if (row.harm === undefined && row.threads === undefined) expect(told.asked).toBeGreaterThan(0)
      if (row.cache)
        expect(checked(folder, jobs, formats, how)).toEqual({ ended: one.ended, told: { threads: 0, asked: 0 } })
    }
  })
})
