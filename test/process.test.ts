import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { exitCodeLines, exitCodes } from '../src/commands/asking/exit-codes.ts'

/** The program's outermost file, around a main of our choice: what it ends with when the rest misbehaves. */
const place = mkdtempSync(join(tmpdir(), 'waco-process-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const programAround = (name: string, main: string): string => {
  const folder = join(place, name)
  mkdirSync(join(folder, 'dist/program'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "version": "9.9.9" }')
  cpSync(fileURLToPath(new URL('../bin', import.meta.url)), join(folder, 'bin'), { recursive: true })
  const text = `(function () { return { main: ${main} } })`
  if (main !== '') writeFileSync(join(folder, 'dist/program/waco.cjs'), text)
  return join(folder, 'bin/waco.js')
}

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

const run = (program: string, args: readonly string[], act: (child: ReturnType<typeof spawn>) => void = () => {}) =>
  new Promise<Ended>(resolve => {
    const child = spawn(process.execPath, [program, ...args], { env: { PATH: process.env.PATH, NO_COLOR: '1' } })
    let stderr = ''
    child.stderr.on('data', piece => {
      stderr += piece
    })
    child.on('close', (code, signal) => resolve({ code, signal, stderr }))
    act(child)
  })

describe('the process', () => {
  it('ends with the code that main returns', async () => {
    const { code, stderr } = await run(programAround('returns', 'async () => 3'), [])
    expect([code, stderr]).toEqual([3, ''])
  })

  for (const [name, main] of [
    ['main throws', 'async () => { throw new Error("no such luck") }'],
    ['main never settles', '() => new Promise(() => {})'],
    [
      'a promise is forgotten',
      'async () => { Promise.reject(new Error("lost")); await new Promise(() => setTimeout(() => {}, 50)) }',
    ],
    [
      'an event handler throws',
      'async () => { setTimeout(() => { throw new Error("late") }, 1); await new Promise(done => setTimeout(done, 50)); return 0 }',
    ],
    ['the program is not built', ''],
  ] as const) {
    it(`ends with 70 and a message of four parts when ${name}`, async () => {
      const { code, stderr } = await run(programAround(name.replaceAll(' ', '-'), main), [])
      expect(code).toBe(70)
      expect(stderr).toMatch(
        /^waco: stopped by a bug of its own: .+\n {2}why {3}.+\n {2}mend {2}.+\n {2}where .+--debug.+\n$/,
      )
    })
  }

  it('tells its version without the program, which takes longer to load', async () => {
    const { code, stderr } = await run(programAround('version', ''), ['--version'])
    expect([code, stderr]).toEqual([0, ''])
  })

  it('shows where in the code a bug is only when asked', async () => {
    const program = programAround('debug', 'async () => { throw new Error("no such luck") }')
    expect((await run(program, [])).stderr).not.toContain('waco.cjs')
    expect((await run(program, ['--', '--debug'])).stderr).not.toContain('waco.cjs')
    expect((await run(program, ['--debug'])).stderr).toContain('waco.cjs')
  })

  it('is ended by a signal at once, even in the middle of work', async () => {
    const program = programAround('busy', 'async () => { console.error("busy"); for (;;); }')
    const { signal } = await run(program, [], child => child.stderr?.once('data', () => child.kill('SIGTERM')))
    expect(signal).toBe('SIGTERM')
  })
})

describe('exit codes', () => {
  it('are explained alike in --help and in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    const rows = [...readme.matchAll(/^\| (\d+(?:\+n)?) +\| (.+?) +\|$/gm)].map(([, code, meaning]) => [
      code,
      meaning?.replaceAll('`', ''),
    ])
    expect(rows).toEqual(exitCodeLines)
  })

  it('are all explained', () => {
    expect(exitCodeLines.map(([code]) => code)).toEqual([...Object.values(exitCodes).map(String), '128+n'])
  })
})

describe('a reader that goes away', () => {
  const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))

  const card = fileURLToPath(new URL('../fixtures/runs/check-fail/given/README.md', import.meta.url))
  const pack = fileURLToPath(new URL('../fixtures/small-pack', import.meta.url))
  const leave = (format: string): Promise<Ended> =>
    run(program, ['check', card, '--pack', pack, '--as-of', '2026-01-01', '-o', format], child =>
      child.stdout?.destroy(),
    )

  it('does not change the code, and is not complained about, when it may have seen enough', async () => {
    const { code, stderr } = await leave('terminal')
    expect([code, stderr]).toEqual([1, ''])
  })

  it('leaves the run incomplete when it needs the whole, and never with the trace of a crash', async () => {
    const { code, stderr } = await leave('json')
    expect([code, stderr]).toEqual([3, expect.stringContaining('stopped before the report was whole')])
  })
})

describe('a terminal that says it has no columns', () => {
  const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))
  const project = fileURLToPath(new URL('../fixtures/projects/half-done', import.meta.url))

  /** Ends with no code when the run clears lines without end: nobody waits for it longer than this. */
  const patience = 60_000

  it.each([0, 80])('does not keep a run from its end (%i)', async columns => {
    const world = join(place, `terminal-${columns}.mjs`)
    writeFileSync(
      world,
      `const { stderr } = process
Object.defineProperties(stderr, { isTTY: { value: true }, columns: { value: ${columns} } })
for (const name of ['cursorTo', 'clearLine', 'moveCursor']) stderr[name] = () => true
stderr.getColorDepth = () => 1
`,
    )
    const line = ['--import', pathToFileURL(world).href, program, 'check', project, '--no-settings', '-o', 'json']
    const env = { PATH: process.env.PATH, TERM: 'xterm' }
    const child = spawn(process.execPath, line, { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: patience })
    let shown = ''
    child.stderr.on('data', piece => {
      shown += piece
    })
    const code = await new Promise(resolve => child.on('close', resolve))
    expect([code, shown !== '']).toEqual([1, columns > 0])
  })
})

describe.skipIf(process.platform === 'win32')('a system that lets the program open too few files', () => {
  const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))

  it('is told as that, and not as a bug', async () => {
    const line = `ulimit -n 19; exec "${process.execPath}" "${program}" check -o html`
    const { code, stderr } = await new Promise<Ended>(resolve => {
      const child = spawn('sh', ['-c', line])
      let said = ''
      child.stderr.on('data', piece => {
        said += piece
      })
      child.on('close', (ended, signal) => resolve({ code: ended, signal, stderr: said }))
    })
    expect([code, stderr.split('\n')[0]]).toEqual([3, 'waco: the system lets this process open too few files (EMFILE)'])
  })
})
