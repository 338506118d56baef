import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Capsule } from '../src/model/capsule.ts'
import { capsuleText, parseCapsule } from '../src/policy/capsule/parse-capsule.ts'
import { textDigest } from '../src/policy/text-digest.ts'
import { sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'

const fileOf = (path: string, text: string): Capsule['files'][number] => ({ path, sha256: textDigest(text), text })

const small: Omit<Capsule, 'sha256'> = {
  format: 'waco-capsule',
  version: 1,
  tool: { name: 'waco', version: '0.1.0', sha256: 'a'.repeat(64) },
  asOf: '2026-01-31' as Capsule['asOf'],
  command: { operands: [], values: { pack: ['waco'] }, on: ['strict'] },
  folders: [],
  files: [fileOf('README.md', '# Kasuku\n')],
  unreadable: [],
  standards: [{ name: 'topics', files: [fileOf('standards/topics/topics.yaml', 'topics: {}\n')] }],
  answers: [{ question: 'there', about: 'data.csv', answer: true }],
  result: { sha256: 'b'.repeat(64), report: {} },
}

const [file, standard, answer] = [small.files[0], small.standards[0], small.answers[0]]
if (!file || !standard || !answer) throw new TypeError('the sample is whole')
const sealed = (change: object): string => capsuleText({ ...small, ...change }) ?? ''

const changes: Readonly<Record<string, (value: string) => string>> = {
  none: () => sealed({}),
  'none-unsealed': () => sealed({}).replace('Kasuku', 'Kasuka'),
  indented: () => JSON.stringify(JSON.parse(sealed({})), null, 2),
  broken: () => sealed({}).slice(0, 100),
  later: () => sealed({ version: 2 }),
  path: value => sealed({ files: [{ ...file, path: value }] }),
  above: value => sealed({ folders: ['kasuku'], files: [{ ...file, path: value }] }),
  folder: value => sealed({ folders: [value] }),
  twice: () => sealed({ files: [file, file] }),
  'answer-twice': () => sealed({ answers: [answer, answer] }),
  text: () => sealed({ files: [{ ...file, text: '# Other\n' }] }),
  standard: () => sealed({ standards: [{ ...standard, files: [{ ...file, text: 'topics: []\n' }] }] }),
  member: () => sealed({ files: [{ ...file, link: '/etc/passwd' }] }),
  question: () => sealed({ answers: [{ ...answer, question: 'run' }] }),
  answer: () => sealed({ answers: [{ ...answer, answer: 'yes' }] }),
  option: () => sealed({ command: { ...small.command, values: { output: ['json=/elsewhere/x'] } } }),
}

interface Row {
  readonly name: string
  readonly change: string
  readonly value?: string
  readonly code?: string
}

describe('a capsule', () => {
  const rows = parse(read('fixtures/evidence/capsules.yaml')) as readonly Row[] // written for this test
  test.each(rows)('$name', ({ change, value = '', code }) => {
    const { value: capsule, problems } = parseCapsule(sourceFrom('c.json', changes[change]?.(value) ?? ''))
    expect([...new Set(problems.map(problem => problem.code))]).toEqual(code === undefined ? [] : [code])
    expect(capsule === undefined).toBe(code !== undefined)
  })

  test('every bit of it that is changed is found', () => {
    const bytes = Buffer.from(sealed({}))
    for (const [at, was] of bytes.entries()) {
      const changed = Buffer.from(bytes)
      changed[at] = was ^ (1 << (at % 8))
      expect(parseCapsule(sourceFrom('c.json', changed.toString('utf8'))).value).toBeUndefined()
    }
  })
})

describe('a check that is packed in one place and judged again in another', () => {
  const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))
  const place = mkdtempSync(join(tmpdir(), 'waco-capsule-'))
  const [here, there] = [join(place, 'here'), join(place, 'there')]
  const waco = (cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, COLUMNS: '200', NO_COLOR: '1', ...env },
    })
    return { status, stdout, stderr }
  }
  const capsule = join(place, 'c.json')
  const altered = join(place, 'altered.json')

  beforeAll(() => {
    cpSync('fixtures/evidence/project', here, { recursive: true })
    cpSync('fixtures/small-pack', join(here, 'rules'), { recursive: true })
    cpSync('fixtures/evidence/elsewhere', there, { recursive: true })
  })
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  test('comes to the same bytes, whatever stands in that place, whatever its time zone and language', () => {
    const checked = waco(join(here, 'cards'), ['check', '-o', 'json=../result.json', '--as-of', '2026-06-30'])
    expect(checked.status).toBe(1)
    const packed = waco(join(here, 'cards'), ['capsule', '--result', '../result.json', '--to', capsule])
    expect(packed).toMatchObject({ status: 1, stderr: checked.stderr })
    const { result, folders, files }: Capsule = JSON.parse(readFileSync(capsule, 'utf8'))
    expect(result.sha256).toBe(textDigest(readFileSync(join(here, 'result.json'), 'utf8')))
    expect(folders).toEqual(['cards'])
    expect(files.map(({ path }) => path)).toEqual([
      ...[
        '../rules/general.yaml',
        '../rules/locales/zh.yaml',
        '../rules/pack.yaml',
        '../waco.baseline.yaml',
        '../waco.waivers.yaml',
        '../waco.yaml',
      ],
      ...['LICENSE', 'README.md'],
    ])
    expect(readFileSync(capsule, 'utf8')).not.toContain(place)
    const replayed = waco(there, ['replay', capsule], {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'de_DE.UTF-8',
      SOURCE_DATE_EPOCH: '0',
    })
    expect(replayed).toMatchObject({ status: 0, stderr: '' })
    expect(replayed.stdout).toContain(result.sha256)
    expect(readdirSync(there).toSorted()).toEqual(readdirSync('fixtures/evidence/elsewhere').toSorted())
  }, 60_000)

  test('shows the first difference where its documents do not come to its result', () => {
    const { sha256: _, ...rest }: Capsule = JSON.parse(readFileSync(capsule, 'utf8'))
    const files = rest.files.map(each =>
      each.path === 'README.md' ? fileOf(each.path, each.text.replace('Apache-2.0', 'MIT')) : each,
    )
    writeFileSync(altered, capsuleText({ ...rest, files, tool: { ...rest.tool, version: '0.0.9' } }) ?? '')
    const replayed = waco(there, ['replay', altered])
    expect(replayed.status).toBe(4)
    expect(replayed.stdout).toBe('')
    expect(replayed.stderr).toMatch(/"\/\w+(\/\w+)*"( \(\S+\))? is .+ in the capsule, and .+ when judged again/)
    expect(replayed.stderr).toContain('was packed by waco 0.0.9')
  }, 60_000)

  test('says so where only the number of the program differs', () => {
    const { sha256: _, ...rest }: Capsule = JSON.parse(readFileSync(capsule, 'utf8'))
    // As that version would have written it: the result carries its number.
    const report = {
      ...JSON.parse(readFileSync(join(here, 'result.json'), 'utf8')),
      tool: { name: 'waco', version: '0.0.9' },
    }
    const text = readFileSync(join(here, 'result.json'), 'utf8').replace(
      /"version": "\d+\.\d+\.\d+"/,
      '"version": "0.0.9"',
    )
    const tool = { ...rest.tool, version: '0.0.9' }
    writeFileSync(altered, capsuleText({ ...rest, tool, result: { sha256: textDigest(text), report } }) ?? '')
    const replayed = waco(there, ['replay', altered])
    expect(replayed.status).toBe(0)
    expect(replayed.stdout).toContain('it was judged by waco 0.0.9')
  }, 60_000)

  test('is not packed where the check does not come to the result that was named', () => {
    const other = waco(join(here, 'cards'), ['capsule', '--result', '../result.json', '--as-of', '2026-07-01'])
    expect(other).toMatchObject({ status: 4, stdout: '' })
    expect(other.stderr).toContain('"/asOf" is "2026-06-30" in the result, and "2026-07-01" in a check now')
  }, 60_000)
})
