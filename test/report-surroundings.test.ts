import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { reportFormats } from '../src/reports/index.ts'
import { root } from './support/project.ts'

const place = mkdtempSync(join(tmpdir(), 'waco-surroundings-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Whatever a machine may be set to: places east and west of the date line, languages with other signs, letters and directions. */
const surroundings = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
  { TZ: 'Pacific/Pago_Pago', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'sv_SE.ISO-8859-1', FORCE_COLOR: '3', COLUMNS: '40' },
]

/** The program itself, writing every format there is to a file of its name. */
const writtenIn = (env: Readonly<Record<string, string>>, at: number): Readonly<Record<string, string>> => {
  const folder = join(place, String(at))
  cpSync(`${root}fixtures/small-pack`, join(folder, 'small-pack'), { recursive: true })
  for (const name of ['README.md', 'İstanbul.md', 'ålesund.md', 'zebra.md']) writeFileSync(join(folder, name), card)
  const outputs = reportFormats.flatMap(({ name }) => ['-o', `${name}=${name}.out`])
  const args = ['check', '--pack', 'small-pack', '--as-of', '2026-01-01', '--color', 'never', ...outputs]
  const { status, stdout } = spawnSync(process.execPath, [`${root}bin/waco.js`, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([1, ''])
  return Object.fromEntries(reportFormats.map(({ name }) => [name, readFileSync(join(folder, `${name}.out`), 'utf8')]))
}

const card = `---
license: apache-2.0
---

# Model card for Istanbul

## Intended use

[More Information Needed]

## Limitations

It mistakes I for ı, and 1,234.5 for 1.234,5.
`

describe('in any time zone and language of the machine', () => {
  const [first = {}, ...others] = surroundings.map(writtenIn)

  it.each(reportFormats)('$name writes the same bytes', ({ name }) => {
    expect(first[name]?.length).toBeGreaterThan(0)
    for (const other of others) expect(other[name]).toBe(first[name])
  })
})
