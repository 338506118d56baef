import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
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
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Ended, runIn, surroundings } from './support/built-program.ts'

/** One whole run of the program: what is given, and what comes out. `given/` is the folder it runs in. */
interface Run {
  readonly args: readonly string[]
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly exit: number
  /** Folders under `fixtures/` whose content is laid into the working folder, each under its own name. */
  readonly bring?: readonly string[]
  readonly setup?: Setup
  /** A folder below the working folder to run in. */
  readonly in?: string
  /** Folders under `fixtures/packages/` that are put into `node_modules`, each under the name in its `package.json`. */
  readonly install?: readonly string[]
  /** Files the run writes, held against `wrote/`. */
  readonly wrote?: readonly string[]
}

/** What cannot be kept in a repository, or not on every system. */
interface Setup {
  readonly fifo?: string
  readonly folder?: string
  readonly empty?: string
  /** Files that would act on the repository itself, such as `.gitignore`. */
  readonly text?: Readonly<Record<string, string>>
  readonly link?: Readonly<Record<string, string>>
  readonly sparse?: Readonly<Record<string, number>>
  readonly utf16?: Readonly<Record<string, string>>
  readonly bytes?: Readonly<Record<string, readonly number[]>>
  readonly locked?: string
}

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const runs = join(fixtures, 'runs')
const program = fileURLToPath(new URL('../bin/waco.js', import.meta.url))
const updating = process.env.UPDATE_GOLDEN === '1'

describe('runs', () => {
  for (const name of readdirSync(runs).toSorted()) {
    const folder = join(runs, name)
    // The case was written for this runner; a mistake in it fails the test.
    const run = parse(readFileSync(join(folder, 'run.yaml'), 'utf8')) as Run
    const locked = run.setup?.locked !== undefined && process.getuid?.() === 0
    it.skipIf(locked)(name, { timeout: 60_000 }, async () => {
      const place = mkdtempSync(join(tmpdir(), 'waco-run-'))
      try {
        layOut(place, folder, run)
        const result = await runProgram(join(place, run.in ?? '.'), run)
        compare(join(folder, 'stdout.txt'), result.out)
        compare(join(folder, 'stderr.txt'), result.err)
        for (const file of run.wrote ?? [])
          compare(join(folder, 'wrote', file), readFileSync(join(place, file), 'utf8'))
        expect(result.exit).toBe(run.exit)
        expect(leftovers(place)).toEqual([])
      } finally {
        if (run.setup?.locked !== undefined) chmodSync(join(place, run.setup.locked), 0o700)
        rmSync(place, { recursive: true, force: true })
      }
    })
  }
})

const layOut = (place: string, folder: string, run: Run): void => {
  const given = join(folder, 'given')
  if (existsSync(given)) cpSync(given, place, { recursive: true })
  for (const brought of run.bring ?? []) {
    cpSync(join(fixtures, brought), join(place, brought.split('/').at(-1) ?? ''), { recursive: true })
  }
  for (const installed of run.install ?? []) {
    const from = join(fixtures, 'packages', installed)
    // The package was written for this runner, save where its manifest is what is broken.
    const [, name = installed] = /"name": "([^"]+)"/.exec(readFileSync(join(from, 'package.json'), 'utf8')) ?? []
    cpSync(from, join(place, 'node_modules', name), { recursive: true })
  }
  const {
    fifo,
    folder: made,
    empty,
    text = {},
    link = {},
    sparse = {},
    utf16 = {},
    bytes = {},
    locked,
  } = run.setup ?? {}
  if (fifo !== undefined) execFileSync('mkfifo', [join(place, fifo)])
  if (made !== undefined) mkdirSync(join(place, made))
  if (empty !== undefined) writeFileSync(join(place, empty), '')
  for (const [path, content] of Object.entries(text)) writeFileSync(join(place, path), content)
  for (const [path, target] of Object.entries(link)) symlinkSync(target, join(place, path))
  for (const [path, size] of Object.entries(sparse)) {
    writeFileSync(join(place, path), '')
    truncateSync(join(place, path), size)
  }
  for (const [path, text] of Object.entries(utf16)) writeFileSync(join(place, path), `\ufeff${text}`, 'utf16le')
  for (const [path, values] of Object.entries(bytes)) writeFileSync(join(place, path), Buffer.from(values))
  if (locked !== undefined) chmodSync(join(place, locked), 0)
}

/** A run is made in this process, which saves two thirds of what it costs, unless it needs what a process alone has. */
const runProgram = (cwd: string, run: Run): Promise<Ended> =>
  run.stdin === undefined && run.env === undefined ? runIn(cwd, run.args) : startProgram(cwd, run)

const startProgram = (cwd: string, run: Run): Promise<Ended> => {
  const child = spawn(process.execPath, [program, ...run.args], { cwd, env: { ...surroundings, ...run.env } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => out.push(piece))
  child.stderr.on('data', (piece: Buffer) => err.push(piece))
  child.stdin.on('error', () => {})
  child.stdin.end(run.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', exit => {
      resolve({ exit, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') })
    })
  })
}

/** Digests of all lexicons, and what is derived of reports that carry them, change with every word that is added to a language. */
const steady = (text: string): string =>
  [
    /("vocabulary":\s*\{\s*(?:"digest":\s*\{\s*)?"sha256":\s*")[0-9a-f]{64}/g,
    /("name": "waco check -o json",\s*"digest":\s*\{\s*"sha256":\s*")[0-9a-f]{64}/g,
    /("format": "waco-report",\s*"version": 1,\s*"digest":\s*\{\s*"sha256":\s*")[0-9a-f]{64}/g,
    /( holds the check of .*SHA-256 )[0-9a-f]{64}/g,
    /("assessment-results":\s*\{\s*"uuid":\s*"|"results":\s*\[\s*\{\s*"uuid":\s*")[0-9a-f-]{36}/g,
  ].reduce(
    (steadied, changing) =>
      steadied.replace(changing, (whole, before: string) => before + nothing(whole.length - before.length)),
    text,
  )

/** In the form of what it stands for, a digest or an id, which has dashes: what is held against a schema still fits. */
const nothing = (length: number): string =>
  length === 36 ? '00000000-0000-5000-8000-000000000000' : '0'.repeat(length)

const compare = (golden: string, written: string): void => {
  const text = steady(written)
  if (!updating) expect(text).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '')
  else if (text === '') rmSync(golden, { force: true })
  else {
    mkdirSync(dirname(golden), { recursive: true })
    writeFileSync(golden, text)
  }
}

/** Half-written files that a run has left behind. */
const leftovers = (place: string): readonly string[] => readdirSync(place).filter(name => name.endsWith('.tmp'))
