import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { main } from '../src/cli.ts'
import { read, root } from './support/project.ts'

interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const env = { ...process.env, NO_COLOR: '1', CI: '1', FORCE_COLOR: undefined }

const ran = async (...args: readonly string[]): Promise<Said> => {
  const run = promisify(execFile)(process.execPath, [...args], { cwd: root, env, maxBuffer: 2 ** 28 })
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Said) => ({ code, stdout, stderr }),
  )
}

/** Run in this process, from the source. */
const fromSource = async (words: readonly string[]): Promise<Said> => {
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation((text, ...rest) => {
      said[stream] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    })
  const code = await main(words)
  vi.restoreAllMocks()
  return { code, ...said }
}

afterEach(() => vi.unstubAllEnvs())

describe('the program in two files says what its modules say by themselves', { timeout: 240_000 }, () => {
  const modules = `
    const { main } = await import('./dist/cli.js')
    process.exitCode = await main(process.argv.slice(2))`

  // A fixture of ours.
  const runs = parse(read('fixtures/bundled.yaml')) as readonly (readonly string[])[]

  it.each(runs.map(words => [words.join(' ') || '(nothing)', words] as const))('waco %s', async (_, words) => {
    const [bundled, apart] = await Promise.all([
      ran('bin/waco.js', ...words),
      ran('--input-type=module', '-e', modules, '--', 'waco', ...words),
    ])
    expect(bundled).toEqual(apart)
  })

  it('and what its source says', async () => {
    vi.stubEnv('NO_COLOR', '1')
    vi.stubEnv('CI', '1')
    vi.stubEnv('FORCE_COLOR', undefined)
    const words = runs[0] ?? []
    expect(await ran('bin/waco.js', ...words)).toEqual(await fromSource(words))
  })
})

interface Row {
  readonly run: readonly string[]
  readonly packages: readonly string[]
  readonly languages: readonly string[]
  readonly commands: readonly string[]
  readonly reports: readonly string[]
}

describe('what is not needed is not loaded', () => {
  const program = `
    const { start } = require('./bin/program.js')
    const program = start()
    const write = process.stdout.write.bind(process.stdout)
    process.stdout.write = (_, done) => (done(), true)
    program.main(process.argv.slice(2)).then(() => write(JSON.stringify(program.loaded())))`

  const matches = (loaded: readonly string[], pattern: RegExp): readonly string[] =>
    [...new Set(loaded.flatMap(name => pattern.exec(name)?.[1] ?? []))].toSorted()

  // A fixture of ours.
  const rows = parse(read('fixtures/loaded.yaml')) as readonly Row[]

  it.each(rows.map(row => [row.run.join(' '), row] as const))('for waco %s', async (_, row) => {
    const { stdout } = await ran('-e', program, '--', 'waco', ...row.run)
    const loaded = JSON.parse(stdout) as readonly string[] // what was written above
    expect({
      run: row.run,
      packages: matches(loaded, /^(?:require )?([^.]+?)(?:\/dist\/.*)?$/),
      languages: matches(loaded, /^reports\/words\/(\w+)\//),
      commands: matches(loaded, /^commands\/([\w-]+)\.js$/),
      reports: matches(loaded, /^reports\/([\w-]+)\//),
    }).toEqual(row)
  })
})
