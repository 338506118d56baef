import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from './support/project.ts'
import { run } from './support/run-line.ts'

const place = mkdtempSync(join(tmpdir(), 'waco-withdrawn-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** A verdict that nobody may take for that of a later run. */
const old = '{\n  "format": "waco-report",\n  "verdict": "conformant",\n  "of": "an earlier run"\n}\n'
const check = ['check', '--pack', 'small-pack', '--as-of', '2026-01-01', '-o', 'terminal', '-o', 'json=report.json']

/** Settings that have it written. */
const stated = 'packs: [small-pack]\noutputs: [json=report.json]\n'
const signed = (options: string): readonly string[] =>
  options.split(' ').flatMap(option => [`--${option}`, 'Ann Other'])

interface Ended {
  readonly exit: number | null
  readonly signal: NodeJS.Signals | null
  readonly report: string | undefined
  readonly files: readonly string[]
  readonly folder: string
}

/** Runs the program beside an old report. `preload` is code that is run before it, as a disk or a world that misbehaves. */
const runBeside = (args: readonly string[], { preload = '', settings = '', beside = '' } = {}): Promise<Ended> => {
  const folder = mkdtempSync(join(place, 'run-'))
  cpSync(`${root}fixtures/small-pack`, join(folder, 'small-pack'), { recursive: true })
  cpSync(`${root}fixtures/runs/check-fail/given/README.md`, join(folder, 'README.md'))
  writeFileSync(join(folder, 'report.json'), old)
  if (settings !== '') writeFileSync(join(folder, 'waco.yaml'), settings)
  if (beside !== '') writeFileSync(join(folder, beside), old)
  const world = join(place, `${folder.slice(-6)}.mjs`)
  writeFileSync(
    world,
    `import fs from 'node:fs'\nimport { syncBuiltinESMExports } from 'node:module'\n${preload}\nsyncBuiltinESMExports()\n`,
  )
  const line = ['--import', pathToFileURL(world).href, `${root}bin/waco.js`, ...args]
  const child = spawn(process.execPath, line, { cwd: folder, env: { PATH: process.env.PATH }, stdio: 'ignore' })
  return new Promise(resolve =>
    child.on('close', (exit, signal) => {
      const path = join(folder, 'report.json')
      const report = existsSync(path) ? readFileSync(path, 'utf8') : undefined
      resolve({ exit, signal, report, files: readdirSync(folder).filter(name => name.endsWith('.tmp')), folder })
    }),
  )
}

describe('an old verdict does not outlive a run that', () => {
  it.each<[string, readonly string[], Parameters<typeof runBeside>[1], number]>([
    ['has a pack that is not there', [...check, '--pack', 'no-such-pack'], {}, 2],
    ['cannot be understood', [...check, '--fial-on', 'must'], {}, 2],
    ['has a day that does not exist', [...check, '--as-of', '2026-02-30'], {}, 2],
    ['has broken settings', check, { settings: 'packs: [' }, 2],
    [
      'says where to write in its settings, and nothing else of use',
      ['check', '--as-of', 'x'],
      { settings: 'outputs: [json=report.json]' },
      2,
    ],
    ['cannot be understood, and has its report from settings', ['check', '--fial-on', 'must'], { settings: stated }, 2],
    [
      'cannot be understood, with settings of another name',
      ['check', '--settings=waco.yaml', '-x'],
      { settings: stated },
      2,
    ],

    [
      'is a merge of what is no part, and has its report from settings',
      ['merge', 'README.md'],
      { settings: stated },
      2,
    ],
    ['is a merge of nothing, and has its report from settings', ['merge'], { settings: stated }, 2],
    [
      'is a signing of a result that is not there',
      ['sign', 'no.json', '--to', 'report.json', '--key', 'no.pem'],
      {},
      2,
    ],
    ['is a capsule of a pack that is not there', ['capsule', '--pack', 'no-such-pack', '--to=report.json'], {}, 2],
    [
      'waits for ever',
      check,
      {
        preload: 'process.stdout.write = () => false',
      },
      70,
    ],
    [
      'cannot write',
      check,
      { preload: 'fs.fsyncSync = () => { throw Object.assign(new Error("full"), { code: "ENOSPC" }) }' },
      3,
    ],
  ])('%s', async (_, args, world, exit) => {
    expect(await runBeside(args, world)).toMatchObject({ exit, report: undefined, files: [] })
  })

  it('is killed before its report is in its place', async () => {
    const killed = await runBeside(check, { preload: 'fs.renameSync = () => { process.kill(process.pid, "SIGKILL") }' })
    expect(killed).toMatchObject({ signal: 'SIGKILL', report: undefined })
  })
})

describe('an old part does not outlive a shard that', () => {
  it.each<[string, readonly string[], string]>([
    ['cannot be understood', ['--shard', '2/3', '--fial-on'], 'waco-2-of-3.part'],
    ['is to write a report too', ['--shard=2/3', '-o', 'html=x.html'], 'waco-2-of-3.part'],
    ['is none', ['--shard', '4/3', '--part', 'mine.part'], 'mine.part'],
    ['has no pack', ['--shard', '1/3', '--part=mine.part', '--pack', 'no-such-pack'], 'mine.part'],
  ])('%s', async (_, args, beside) => {
    const { exit, folder } = await runBeside(['check', '--as-of', '2026-01-01', ...args], { beside })
    expect([exit, existsSync(join(folder, beside))]).toEqual([2, false])
  })
})

describe('what is no old verdict stays', () => {
  it.each<[string, readonly string[], number]>([
    ['a report that the settings name, where others are typed', ['check', '--fial-on', '-o', 'html=x.html'], 2],
    ['one of settings that are not to be used', ['check', '--fial-on', '--no-settings'], 2],
    ['one that is read as input', ['check', '--fial-on', 'report.json'], 2],
    ['one of a check, where a command that writes none is refused', ['inspect', '--fial-on'], 2],
    ['one of a check, for a forecast', ['forecast', '--as-of', '2026-01-01', '--until', '2026-02-01'], 0],
    ['one of a check, for a baseline', ['baseline', 'create', '--as-of', '2026-01-01', '--reason', 'known'], 0],
    [
      'one of a check, for a waiver',
      [
        'waive',
        'SMALL-GEN-02',
        'README.md',
        '--as-of',
        '2026-01-01',
        ...signed('reason owner approver'),
        '--expires',
        '2026-02-01',
      ],
      0,
    ],
    ['one of a check, for a capsule', ['capsule', '--as-of', '2026-01-01', '--to', 'x.capsule'], 1],
  ])('%s', async (_, args, exit) => {
    expect(await runBeside(args, { settings: stated })).toMatchObject({ exit, report: old })
  })

  it('a part that is to be merged', async () => {
    const folder = mkdtempSync(join(place, 'merge-'))
    const part = join(folder, 'a.part')
    const { readme, pack } = {
      readme: `${root}fixtures/runs/check-fail/given/README.md`,
      pack: `${root}fixtures/small-pack`,
    }
    await run(
      'check',
      readme,
      '--no-settings',
      '--pack',
      pack,
      '--as-of',
      '2026-01-01',
      '--shard',
      '1/1',
      '--part',
      part,
    )
    const before = readFileSync(part)
    expect((await run('merge', part, '-o', `json=${part}`)).exit).toBe(2)
    expect(readFileSync(part)).toEqual(before)
  })

  it('a result that is to be signed', async () => {
    expect(await runBeside(['sign', 'report.json', '--to', 'report.json'])).toMatchObject({ exit: 2, report: old })
  })

  it('a result that is to be read', async () => {
    expect(await runBeside(['report', 'report.json', '-o', 'json=report.json'])).toMatchObject({ exit: 2, report: old })
  })

  it('a report that nobody asks to write', async () => {
    expect(await runBeside(['check', '--help', '-o', 'json=report.json'])).toMatchObject({ exit: 0, report: old })
  })

  it('the README, the settings and the list of packs', async () => {
    const { exit, folder } = await runBeside(
      ['check', '--fial-on', '-o', 'markdown=README.md', '-o', 'json=waco.yaml'],
      { settings: 'packs: [small-pack]' },
    )
    expect([exit, existsSync(join(folder, 'README.md')), existsSync(join(folder, 'waco.yaml'))]).toEqual([
      2,
      true,
      true,
    ])
  })
})

describe('a signal in the middle of writing', () => {
  it('waits until the file is whole, and then ends the process', async () => {
    const { fsyncSync } = {
      fsyncSync:
        'const { fsyncSync } = fs; fs.fsyncSync = file => { process.kill(process.pid, "SIGTERM"); fsyncSync(file) }',
    }
    const { signal, report, files } = await runBeside([...check, '-o', 'html=report.html'], { preload: fsyncSync })
    expect([signal, files]).toEqual(['SIGTERM', []])
    expect(report === undefined || JSON.parse(report).verdict === 'not-conformant').toBe(true)
  })
})

it('a link at the place of a report stays, and leads to the new one', async () => {
  const folder = mkdtempSync(join(place, 'link-'))
  writeFileSync(join(folder, 'old.json'), old)
  symlinkSync('old.json', join(folder, 'report.json'))
  const { exit } = await runBeside([...check.slice(0, -2), '-o', `json=${join(folder, 'report.json')}`])
  expect([exit, readFileSync(join(folder, 'old.json'), 'utf8') !== old]).toEqual([1, true])
})

describe('a document that somebody keeps at the place of a report', () => {
  const card = readFileSync(`${root}fixtures/runs/check-fail/given/README.md`, 'utf8')
  const lay = (): string => {
    const folder = mkdtempSync(join(place, 'card-'))
    cpSync(`${root}fixtures/small-pack`, join(folder, 'small-pack'), { recursive: true })
    writeFileSync(join(folder, 'MODEL_CARD.md'), card)
    return folder
  }
  const outcome = async (...args: readonly string[]): Promise<readonly unknown[]> => {
    const folder = lay()
    const child = spawn(process.execPath, [`${root}bin/waco.js`, ...args], { cwd: folder, stdio: 'ignore' })
    const exit = await new Promise(resolve => child.on('close', resolve))
    return [exit, readFileSync(join(folder, 'MODEL_CARD.md'), 'utf8') === card]
  }

  it('is neither removed nor written over, though the run would find it only by searching', async () => {
    expect(await outcome('check', '--pack', 'small-pack', '-o', 'json=MODEL_CARD.md')).toEqual([2, true])
  })

  it('stays where the command line cannot be understood', async () => {
    expect(await outcome('check', '--fial-on', '-o', 'json=MODEL_CARD.md')).toEqual([2, true])
  })
})
