import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { withdraw, writeNewFile, writeNewFolder, writeWhole } from '../src/shell/write.ts'

/** The call of `node:fs` that fails next, and which of its turns; the disk of every test below. */
const fault = vi.hoisted(() => ({ call: '', turn: 0, seen: 0 }))

vi.mock('node:fs', async original => {
  const real = await original<Record<string, (...given: unknown[]) => unknown>>()
  const faulty =
    (name: string) =>
    (...given: unknown[]) => {
      const fails = fault.call === name && ++fault.seen === fault.turn
      // A file that says that it could not be closed is closed.
      if (fails && name === 'closeSync') real[name]?.(...given)
      if (fails) throw Object.assign(new Error('EIO: injected'), { code: 'EIO' })
      if (name !== 'writeSync' || fault.call !== 'short') return real[name]?.(...given)
      const [file, bytes, start] = given as [number, Buffer, number] // as our own writer calls it
      return real[name]?.(file, bytes, start, Math.max(1, Math.floor((bytes.length - start) / 2)))
    }
  return { ...real, ...Object.fromEntries(calls.map(name => [name, faulty(name)])) }
})

const calls = vi.hoisted(() => [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'fstatSync',
  'fchmodSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'rmSync',
  'statSync',
  'lstatSync',
  'realpathSync',
])

const place = mkdtempSync(join(tmpdir(), 'waco-whole-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const text = 'what is new, and longer than what was there\n'.repeat(50)

interface Writer {
  readonly name: string
  readonly before?: string
  readonly write: (path: string) => { readonly code: string } | undefined
  readonly read: (path: string) => string | undefined
}

const fileAt = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

const writers: readonly Writer[] = [
  { name: 'a file', write: path => writeWhole(path, text), read: fileAt },
  { name: 'a file over another', before: 'old', write: path => writeWhole(path, text), read: fileAt },
  { name: 'a file with other rights', before: 'old', write: path => writeWhole(path, text, 0o600), read: fileAt },
  { name: 'a new file', write: path => writeNewFile(path, text), read: fileAt },
  {
    name: 'a new folder',
    write: path => writeNewFolder(path, { one: text, two: text }),
    read: path =>
      existsSync(path)
        ? `${readdirSync(path).length === 2 && fileAt(join(path, 'one')) === fileAt(join(path, 'two')) ? fileAt(join(path, 'one')) : 'half'}`
        : undefined,
  },
]

/** Runs the writer with one fault, in a folder of its own; `reached` tells whether there was such a call. */
const tried = (writer: Writer, call: string, turn: number) => {
  const folder = mkdtempSync(join(place, 'run-'))
  const path = join(folder, 'it')
  if (writer.before !== undefined) writeFileSync(path, writer.before)
  Object.assign(fault, { call, turn, seen: 0 })
  const problem = writer.write(path)
  const reached = fault.seen >= turn
  Object.assign(fault, { call: '', turn: 0 })
  return { problem, reached, is: writer.read(path), beside: readdirSync(folder).filter(name => name !== 'it') }
}

describe.each(writers)('$name', writer => {
  it.each(calls)('is whole, or as it was, whichever call of %s fails', call => {
    for (let turn = 1; ; turn += 1) {
      const { problem, reached, is, beside } = tried(writer, call, turn)
      expect([problem?.code, is]).toEqual(
        is === text && problem === undefined ? [undefined, text] : [expect.stringMatching(/^output\//), writer.before],
      )
      // What could not be swept away stays, under a name that no run reads.
      if (call !== 'rmSync') expect(beside).toEqual([])
      if (!reached) break
    }
  })

  it('is whole on a disk that takes half of what it is given', () =>
    expect(tried(writer, 'short', 1)).toMatchObject({ problem: undefined, is: text, beside: [] }))
})

describe('what stands at the place of a report', () => {
  it('is removed, and what comes in its place has its rights', () => {
    const path = join(place, 'kept.json')
    writeFileSync(path, 'old')
    chmodSync(path, 0o640)
    expect(withdraw(path)).toBeUndefined()
    expect(existsSync(path)).toBe(false)
    writeWhole(path, text)
    expect(statSync(path).mode & 0o777).toBe(0o640)
  })

  it('keeps its rights when it is written over', () => {
    const path = join(place, 'waivers.yaml')
    writeFileSync(path, 'old')
    chmodSync(path, 0o604)
    writeWhole(path, text)
    expect(statSync(path).mode & 0o777).toBe(0o604)
  })

  it.each(['rmSync', 'statSync'])('is told when it cannot be removed: %s fails', call => {
    const path = join(place, 'stuck.json')
    writeFileSync(path, 'old')
    Object.assign(fault, { call, turn: 1, seen: 0 })
    expect(withdraw(path)).toMatchObject({ code: 'output/not-withdrawn' })
    Object.assign(fault, { call: '', turn: 0 })
  })

  it('stays when it is a folder', () => {
    mkdirSync(join(place, 'folder'))
    expect([withdraw(join(place, 'folder')), existsSync(join(place, 'folder'))]).toEqual([undefined, true])
  })
})
