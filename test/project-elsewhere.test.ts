import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { reportFormats } from '../src/reports/index.ts'
import { read, root } from './support/project.ts'

/** From where, and with which words, a project is checked that lies in `project`, below a folder that may be a repository. */
interface Row {
  readonly name: string
  readonly from: string
  readonly args: readonly string[]
  /** Laid out before, by their paths. */
  readonly files?: Readonly<Record<string, string>>
  /** What the first document is called. */
  readonly called: string
  readonly 'settings-of'?: string
}

const rows: readonly Row[] = parse(read('fixtures/project-elsewhere.yaml'))
const place = realpathSync(mkdtempSync(join(tmpdir(), 'waco-elsewhere-')))
const project = join(place, 'nested/project')
const outputs = (folder: string): readonly string[] =>
  reportFormats.flatMap(({ name }) => ['-o', `${name}=${join(folder, name)}`])

const check = (cwd: string, words: readonly string[]) => {
  const args = [`${root}bin/waco.js`, 'check', ...words, '--as-of', '2026-01-01']
  const env = { PATH: process.env.PATH, NO_COLOR: '1' }
  return spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' })
}

beforeAll(() => {
  cpSync(`${root}fixtures/runs/check-fail/given`, project, { recursive: true })
  cpSync(`${root}fixtures/small-pack`, join(place, 'packs/small-pack'), { recursive: true })
  mkdirSync(join(place, 'elsewhere'))
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a project that is named by its full path', () => {
  it.each(rows)('$name', ({ from, args, files = {}, called, 'settings-of': settings }) => {
    const words = args.map(word => word.replace('PLACE', place))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(place, path, '..'), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    const { stdout, stderr } = check(from.replace('PLACE', place), [...words, '-o', 'json'])
    for (const path of Object.keys(files)) rmSync(join(place, path))
    expect(stderr).toBe('')
    const { documents, settings: used } = JSON.parse(stdout)
    expect([documents[0]?.document.path, used?.path]).toEqual([called, settings])
  })

  it('makes the same bytes from wherever it is checked', () => {
    const made = [
      [project, '.'],
      [join(place, 'elsewhere'), project],
      ['/', project],
    ].map(([from = '', path = ''], at) => {
      const out = join(place, `out-${at}`)
      mkdirSync(out)
      const { status, stderr } = check(from, [path, '--pack', join(place, 'packs/small-pack'), ...outputs(out)])
      return [status, stderr, ...readdirSync(out).map(name => `${name}: ${readFileSync(join(out, name), 'utf8')}`)]
    })
    expect(made[0]?.length).toBe(reportFormats.length + 2)
    expect(made[1]).toEqual(made[0])
    expect(made[2]).toEqual(made[0])
    for (const text of made[0] ?? []) expect(String(text)).not.toContain(place)
  })
})
