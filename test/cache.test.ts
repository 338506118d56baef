import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { condensed, expanded } from '../src/commands/caching/condensed.ts'
import { reportFormats } from '../src/reports/index.ts'
import { recordStore } from '../src/shell/record-store.ts'
import { type Ended, runHere } from './support/built-program.ts'
import { read, root } from './support/project.ts'
import { tried } from './support/property-runs.ts'
import { run } from './support/run-line.ts'

const place = mkdtempSync(join(tmpdir(), 'waco-cache-'))
const project = join(place, 'project')
const kept = join(place, 'kept')
afterAll(() => rmSync(place, { recursive: true, force: true }))
afterEach(() => vi.unstubAllEnvs())

const layOut = (): void => {
  rmSync(project, { recursive: true, force: true })
  cpSync(`${root}fixtures/projects/half-done`, project, { recursive: true })
  cpSync(`${root}fixtures/adjust-pack`, join(project, 'pack'), { recursive: true })
  // So that a license text beside it answers for a card.
  const rules = join(project, 'pack', 'general.yaml')
  writeFileSync(rules, readFileSync(rules, 'utf8').replace(', shows-any: [reference, identifier]', ''))
  mkdirSync(join(project, 'plain'))
  writeFileSync(join(project, 'plain', 'README.md'), '# Model card for Taa\n\n## Intended use\n\nSorting letters.\n')
  writeFileSync(join(project, 'plain', 'LICENSE'), 'Apache License\nVersion 2.0, January 2004\n')
  writeFileSync(join(project, 'waco.yaml'), 'declare: { agentic: no }\n')
}
beforeEach(layOut)

type Words = readonly string[]

interface Told extends Ended {
  readonly reports: Readonly<Record<string, string>>
}

/** A check of the project in all formats: what it says, and what it writes. */
const check = async (words: Words, ...cache: Words): Promise<Told> =>
  checkAs(
    reportFormats.map(({ name }) => name),
    words,
    ...cache,
  )

const checkAs = async (formats: Words, words: Words, ...cache: Words): Promise<Told> => {
  const out = join(place, 'out')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out)
  const outputs = formats.flatMap(name => ['-o', `${name}=${join(out, name)}`])
  const settings = ['--settings', join(project, 'waco.yaml'), '--pack', join(project, 'pack')]
  const ended = await runHere('check', ...words, ...settings, ...cache, ...outputs)
  const reports = readdirSync(out).map(name => [name, readFileSync(join(out, name), 'utf8')] as const)
  return { ...ended, err: ended.err.replace(/\n +/g, ' '), reports: Object.fromEntries(reports) }
}

const both = async (words: Words): Promise<void> => {
  const fresh = await check(words, '--no-cache')
  expect(await check(words, '--cache', kept)).toEqual(fresh)
}

const records = (folder = kept): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'CACHEDIR.TAG')
    .map(entry => join(entry.parentPath, entry.name))
    .toSorted()

/** Which file stands under each name: one that is written again is another one. */
const identities = (): readonly string[] => records().map(path => `${path} ${statSync(path).ino}`)

const day = ['--as-of', '2026-02-01']

describe('what is kept', () => {
  beforeEach(() => rmSync(kept, { recursive: true, force: true }))

  it('is taken by the next run, which writes nothing', async () => {
    await both([project, ...day])
    const before = identities()
    expect(before.length).toBeGreaterThan(3)
    await both([project, ...day])
    expect(identities()).toEqual(before)
  })

  it('is good for any day, but for what rests on the day', async () => {
    await both([project, ...day])
    const before = identities()
    for (const asOf of ['2024-06-01', '2026-08-01']) await both([project, '--as-of', asOf])
    expect(identities()).toEqual(before)
    const report = async (asOf: string) => (await check([project, '--as-of', asOf], '--cache', kept)).reports.json
    expect(await report('2026-02-01')).not.toEqual(await report('2026-08-01'))
  })

  it('is nothing of what a machine had no time for', async () => {
    writeFileSync(join(project, 'waco.yaml'), 'limits: { time: 0.001 }\n')
    writeFileSync(join(project, 'README.md'), `# Model card\n\n${'- **Name:** _a_ [b](c)\n'.repeat(20_000)}`)
    const { err } = await check([project, ...day], '--cache', kept)
    expect(err).toContain('could not be read within 0.001 seconds')
    expect(records().some(path => readFileSync(path, 'utf8').includes('out-of-time'))).toBe(false)
  })

  it('and then says something else is not taken', async () => {
    await check([project, ...day], '--cache', kept)
    for (const path of records()) {
      const kept = readFileSync(path, 'latin1')
      const changed = kept.replaceAll('"fail"', '"pass"').replaceAll('"placeholder"', '"answered"')
      if (/model-card|data-sheet/.test(kept)) expect(changed).not.toBe(kept)
      writeFileSync(path, changed, 'latin1')
    }
    await both([project, ...day])
  })

  it('by two runs at once is what either would keep', async () => {
    const words = ['check', project, ...day, '--no-settings', '--pack', join(project, 'pack'), '-o', 'json']
    const alone = await run(...words)
    const two = await Promise.all([run(...words, '--cache', kept), run(...words, '--cache', kept)])
    expect(two).toEqual([alone, alone])
    expect(await run(...words, '--cache', kept)).toEqual(alone)
    expect(records().filter(path => path.endsWith('.tmp'))).toEqual([])
  }, 60_000)

  it('is removed by "cache clean", and nothing else is', async () => {
    await check([project, ...day], '--cache', kept)
    const [first = ''] = records()
    const others = [join(kept, 'notes.txt'), `${first}.bak`, join(kept, 'zz', 'notes.txt')]
    mkdirSync(join(kept, 'zz'))
    for (const path of others) writeFileSync(path, 'mine')
    symlinkSync(project, join(kept, 'ab-link'))
    expect(await runHere('cache', 'clean', kept)).toMatchObject({ exit: 0, err: expect.stringContaining('removed') })
    expect(records().toSorted()).toEqual(others.toSorted())
    expect(existsSync(join(project, 'README.md'))).toBe(true)
  })
})

describe('a record is given back as it was kept, or not at all', () => {
  const [one, other] = ['1'.repeat(64), '2'.repeat(64)]
  type Harm = (path: string, beside: string) => void
  const harms: Readonly<Record<string, Harm>> = {
    'cut short': path => truncateSync(path, statSync(path).size - 1),
    'cut to its head': path => truncateSync(path, 144),
    'cut to nothing': path => truncateSync(path, 0),
    'longer than it was': path => writeFileSync(path, `${readFileSync(path, 'utf8')} `),
    'changed in one letter': path => writeFileSync(path, readFileSync(path, 'utf8').replace('fail', 'pass')),
    'that of another key': (path, beside) => copyFileSync(beside, path),
    'of another version': path => writeFileSync(path, readFileSync(path, 'utf8').replace('record 1', 'record 2')),
    'a link to another': (path, beside) => {
      rmSync(path)
      symlinkSync(beside, path)
    },
    'a folder': path => {
      rmSync(path)
      mkdirSync(path)
    },
    'a pipe, for which nobody waits': path => {
      rmSync(path)
      execFileSync('mkfifo', [path])
    },
    gone: path => rmSync(path),
  }

  it.each(Object.entries(harms))('%s', (_, harm) => {
    const folder = mkdtempSync(join(place, 'store-'))
    const store = recordStore(folder)
    for (const key of [one, other]) store.put(key, Buffer.from(`{"of":"${key}","outcome":"fail"}`))
    expect(store.get(one)?.toString()).toBe(`{"of":"${one}","outcome":"fail"}`)
    const [path = '', beside = ''] = records(folder)
    harm(path, beside)
    expect(store.get(one)).toBeUndefined()
    expect(store.get(other)?.toString()).toBe(`{"of":"${other}","outcome":"fail"}`)
  })

  it('whatever it is', () => {
    const store = recordStore(mkdtempSync(join(place, 'store-')))
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), value => {
        store.put(one, condensed(value))
        expect(JSON.stringify(expanded(store.get(one) ?? Buffer.alloc(0)))).toBe(JSON.stringify(value))
      }),
      tried(200),
    )
  })

  it.each([
    ['a key that objects have a meaning for', JSON.parse('{"__proto__":{"a":1},"b":{"__proto__":"c"}}')],
    ['more things than fit into two bytes', Array.from({ length: 40_000 }, (_, nth) => [nth, `of ${nth}`])],
    ['lines in texts', [['a\nb', '\u2028'], 'c\nd'.repeat(40), { 'e\nf': 1 }]],
    ['nothing', [[], {}, '', null, [[]], { a: {} }]],
  ])('with %s', (_, value) => {
    expect(JSON.stringify(expanded(condensed(value)))).toBe(JSON.stringify(value))
  })

  it('as JSON has it', () => {
    const value = { a: undefined, b: [undefined, Number.NaN, -0], c: 1.5, d: '\ud800' }
    expect(expanded(condensed(value))).toStrictEqual(JSON.parse(JSON.stringify(value)))
  })

  it('with what it has in common, which is kept once', () => {
    const line = { number: 3, text: 'what stands there'.repeat(20) }
    const value = [{ lines: [line] }, { lines: [line] }, line]
    const [first, second, third] = expanded(condensed(value)) as [{ lines: [object] }, { lines: [object] }, object]
    expect(first.lines[0]).toBe(third)
    expect(second.lines[0]).toBe(third)
    expect(condensed(value).length).toBeLessThan(JSON.stringify(line).length + 100)
  })

  it('and that it cannot be kept is told once', () => {
    const folder = mkdtempSync(join(place, 'store-'))
    writeFileSync(join(folder, '11'), 'in the way')
    const store = recordStore(folder)
    store.put(one, Buffer.from('a'))
    store.put(other, Buffer.from('b'))
    expect(store.lost()).toMatchObject({ code: 'cache/not-kept' })
    expect(store.get(other)).toBeUndefined()
  })
})

describe('where it is kept', () => {
  const refused = async (folder: string): Promise<string> => {
    const { exit, err } = await check([project, ...day], '--cache', folder)
    expect(exit).toBe(2)
    return err
  }

  it('is not in the project that is checked', async () => {
    expect(await refused(join(project, 'kept'))).toContain('lies in the project')
    expect(existsSync(join(project, 'kept'))).toBe(false)
  })

  it('is not behind a link that leads there', async () => {
    symlinkSync(project, join(place, 'way-in'))
    expect(await refused(join(place, 'way-in', 'kept'))).toContain('lies in the project')
  })

  it('is not anywhere else in its repository', async () => {
    mkdirSync(join(place, 'repository', '.git'), { recursive: true })
    cpSync(project, join(place, 'repository', 'cards'), { recursive: true })
    const words = ['check', join(place, 'repository', 'cards'), ...day, '--no-settings']
    const ended = await run(...words, '--cache', join(place, 'repository', 'kept'))
    expect(ended).toMatchObject({ exit: 2, err: expect.stringContaining('lies in the project') })
  })

  it('is not among things of other kinds', async () => {
    mkdirSync(join(place, 'full'))
    writeFileSync(join(place, 'full', 'notes.txt'), 'mine')
    expect(await refused(join(place, 'full'))).toContain('holds other things')
    expect(await runHere('cache', 'clean', join(place, 'full'))).toMatchObject({ exit: 2 })
  })

  it.skipIf(process.platform === 'win32')('is not where anybody may write', async () => {
    mkdirSync(join(place, 'open'))
    chmodSync(join(place, 'open'), 0o777)
    expect(await refused(join(place, 'open'))).toContain('may be written to by anybody')
  })

  it('is where WACO_CACHE says, unless told otherwise', async () => {
    const named = join(place, 'named')
    vi.stubEnv('WACO_CACHE', named)
    await check([project, ...day], '--no-cache')
    expect(existsSync(named)).toBe(false)
    await check([project, ...day])
    expect(records(named).length).toBeGreaterThan(3)
    await runHere('cache', 'clean')
    expect(records(named)).toEqual([])
  })
})

describe('whatever happens between two runs', () => {
  // Written for this test; a mistake in it fails the test.
  const edits = parse(read('fixtures/cache/edits.yaml')) as Readonly<
    Record<string, readonly (string | null | Readonly<Record<string, string>>)[]>
  >
  /** Of each thing on which a result rests, one change of it alone. */
  const alone: readonly (readonly [string, { readonly edit?: readonly [string, number]; readonly words?: Words }])[] = [
    ['how much the settings ask', { edit: ['waco.yaml', 5] }],
    ['what is declared', { words: [...day, '--declare', 'agentic'] }],
    ['a file that speaks for another', { edit: ['plain/LICENSE', 1] }],
    ['whether a file was named', { words: [...day, join(project, 'templates', 'model-card.md')] }],
    ['a rule', { edit: ['pack/general.yaml', 0] }],
    ['a waiver in a comment', { edit: ['README.md', 6], words: [] }],
  ]
  const grown = new Set(['README.md', 'DATASHEET.md'])

  const edit = (file: string, which: number, where: number): void => {
    const texts = edits[file] ?? []
    const text = texts[which % texts.length] ?? null
    const path = join(project, file)
    if (text === null) rmSync(path, { force: true })
    else if (typeof text === 'object') {
      const [[from = '', to = ''] = []] = Object.entries(text)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to))
    } else if (grown.has(file)) {
      const lines = readFileSync(path, 'utf8').split('\n')
      lines.splice(where % (lines.length + 1), 0, ...text.split('\n'))
      writeFileSync(path, lines.join('\n'))
    } else writeFileSync(path, text)
  }

  const step = fc.record({
    file: fc.constantFrom(...Object.keys(edits)),
    which: fc.nat(20),
    where: fc.nat(200),
    words: fc.constantFrom(
      [project],
      [join(project, 'README.md')],
      [project, '--declare', 'agentic'],
      [project, '--lang', 'zh'],
      [project, '--strict', '--fail-on', 'may'],
    ),
    day: fc.constantFrom('2026-02-01', '2026-02-20', '2027-03-01', 'today'),
  })

  it.each(alone)('%s is seen', async (_, { edit: made, words = day }) => {
    const told = (...more: Words) => checkAs(['json'], [project, ...words], ...more)
    if (made !== undefined && grown.has(made[0])) edit(...made, 0)
    vi.stubEnv('SOURCE_DATE_EPOCH', '1770000000')
    const before = await checkAs(['json'], [project, ...(made ? words : day)], '--cache', kept)
    if (made !== undefined && !grown.has(made[0])) edit(...made, 0)
    vi.stubEnv('SOURCE_DATE_EPOCH', '1760000000')
    const fresh = await told('--no-cache')
    expect(await told('--cache', kept)).toEqual(fresh)
    expect([fresh.err, fresh.reports]).not.toEqual([before.err, before.reports])
  })

  it('the result is that of a run that takes nothing', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 4 }), async steps => {
        layOut()
        for (const { file, which, where, words, day: asOf } of steps) {
          edit(file, which, where)
          vi.stubEnv('SOURCE_DATE_EPOCH', '1772000000')
          await both(asOf === 'today' ? words : [...words, '--as-of', asOf])
        }
      }),
      tried(1),
    )
  })
})

describe('a run that judges one shard', () => {
  const shard = (...words: Words) =>
    runHere('check', project, ...day, '--no-settings', '--shard', '1/2', '--part', join(place, 'part'), ...words)

  it('says that it uses no WACO_CACHE, and keeps nothing there', async () => {
    const named = join(place, 'unused')
    vi.stubEnv('WACO_CACHE', named)
    expect(await shard()).toMatchObject({ exit: 0, err: expect.stringContaining('WACO_CACHE names a cache') })
    expect(existsSync(named)).toBe(false)
  })

  it('has nothing to say where none is set, or none is wanted', async () => {
    vi.stubEnv('WACO_CACHE', '')
    expect((await shard()).err).not.toContain('WACO_CACHE')
    vi.stubEnv('WACO_CACHE', join(place, 'unused'))
    expect((await shard('--no-cache')).err).not.toContain('WACO_CACHE')
  })

  it('refuses a cache that is named', async () => {
    expect(await shard('--cache', kept)).toMatchObject({ exit: 2, err: expect.stringContaining('"--cache" was given') })
  })
})
