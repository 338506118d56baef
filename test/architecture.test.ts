import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, sources } from './support/project.ts'
import { askedBy, codeOf, lineAt } from './support/source-text.ts'

interface Room {
  readonly room: string
  /** Rooms of ours whose files it may import. */
  readonly may: readonly string[]
  readonly packages: readonly string[]
  readonly because: string
}

/** The floors, lowest first: a room knows rooms above its own line only. */
// biome-ignore format: a table reads by its rows
const rooms: readonly Room[] = [
  { room: 'model', may: [], packages: [],
    because: 'the words everybody shares must pull nothing in with them' },
  { room: 'syntax', may: ['model'], packages: ['yaml', 'markdown-it', 'parse5', 'jsonc-parser', 'saxes'],
    because: 'a parser can be replaced here without anybody noticing' },
  { room: 'checks', may: ['model'], packages: ['ajv', 're2js'],
    because: 'a check asks about topics, so that one rule judges every format and language' },
  { room: 'engine', may: ['model'], packages: [],
    because: 'the verdict is a pure function of evidence, rules and date' },
  { room: 'reports', may: ['model'], packages: ['chalk'],
    because: 'a report is drawn from the saved result alone, on any machine, at any time' },
  { room: 'shell', may: ['model'], packages: ['globby', 'hyparquet', 'hyparquet-writer', 'ora'],
    because: 'the world is touched in one place, and that place decides nothing' },
  { room: 'reading', may: ['model', 'syntax'], packages: ['spdx-expression-parse', 'spdx-license-ids', 'iso-639-3'],
    because: 'what all formats share about words and text stands once, so that a format stays one small file' },
  { room: 'subject-checks', may: ['model', 'checks'], packages: [],
    because: 'a question about several documents may put a question to each of them, and not the other way round' },
  { room: 'formats', may: ['model', 'syntax', 'reading'], packages: [],
    because: 'a format says where answers stand; what they amount to is the business of reading' },
  { room: 'fixes', may: ['model', 'syntax', 'reading'], packages: [],
    because: 'an edit is computed from what reading made of a text, and written elsewhere: what only computes cannot do harm' },
  { room: 'policy', may: ['model', 'syntax'], packages: ['ajv', 're2js'],
    because: 'packs and settings are data: nothing in them may reach a document or the world' },
  { room: 'mutations', may: ['model', 'syntax'], packages: [],
    because: 'an attacker that shared the opinions of the reader would be blind where the reader is' },
  { room: 'commands', may: ['model', 'syntax', 'checks', 'subject-checks', 'engine', 'reports', 'shell', 'reading', 'formats', 'fixes', 'policy', 'mutations'], packages: [],
    because: 'the only place that joins the rooms above, and it does nothing else' },
  { room: 'cli.ts', may: ['commands', 'shell'], packages: ['commander'],
    because: 'it turns a command line into a command; another way in is another such file' },
  { room: 'bin', may: ['cli.ts'], packages: [],
    because: 'process in, exit code out' },
]

interface Row {
  readonly what: RegExp
  /** Paths of the files that may. */
  readonly only: RegExp
  readonly because: string
}

const nowhere = /$^/

/** Modules with a narrower door than their room: packages, and what Node brings. The first row that fits decides. */
// biome-ignore format: a table reads by its rows
const modules: readonly Row[] = [
  { what: /^chalk$/, only: /^src\/reports\/(terminal|text\/)/,
    because: 'only a terminal shows colour' },
  { what: /^node:(http|https|http2|net|dns|tls|dgram|inspector|repl)\b/, only: nowhere,
    because: 'a check opens no network and runs no foreign code' },
  { what: /^node:vm$/, only: /^(bin\/program\.js|src\/shell\/within-time\.ts)$/,
    because: 'no text becomes code, but for our own program, which is started as the engine has kept it; and a constant that calls a function of ours, because only the engine itself can stop a loop of a library' },
  { what: /^node:(fs|path)$/, only: /^(src|bin)\/(?:shell\/|program\.js|waco\.js)/,
    because: 'disk is the world; the outermost files find the program on it, and the version, which is asked most often and needs no program' },
  { what: /^node:path\/posix$/, only: /^src\/(shell|engine|formats|policy|commands)\//,
    because: 'paths have forward slashes inside, and joining them touches no disk' },
  { what: /^node:module$/, only: /^src\/(syntax|checks|reading|policy)\//,
    because: 'createRequire loads heavy packages and JSON tables where they are first used; the rooms table holds for them too' },
  { what: /^node:crypto$/, only: /^src\/(shell|engine|policy|reports)\//,
    because: 'digests name sources and packs, and the text that a person has answered for; a report derives from its own text the ids that other tools want to be unique and the same in every run' },
  { what: /^node:url$/, only: /^(src\/shell|bin)\//,
    because: 'where a file stands on this machine is a matter of the world' },
  { what: /^node:process$/, only: /^(src\/shell|bin)\//,
    because: 'only the outermost code knows that it runs in a process' },
  { what: /^node:/, only: /^src\/shell\//,
    because: 'disk, processes, threads and timers are the world' },
]

/** Words that reach the world without an import. */
// biome-ignore format: a table reads by its rows
const words: readonly Row[] = [
  { what: /(?<![.\w])(process|console)\b(?=\s*[.[(])/, only: /^(src\/shell|bin)\//,
    because: 'what is printed or asked of the process is part of the answer, so one room answers for it' },
  { what: /\bDate\s*\.\s*now\b|\bnew Date\b(?!\s*\(\s*[^\s)])|(?<![.\w]|new )Date\s*\(|(?<![.\w])performance\s*\./, only: /^src\/shell\//,
    because: 'the same input makes the same report for ever: the core is told the date' },
  { what: /\bMath\s*\.\s*random\b|(?<![.\w])random(UUID|Bytes|Int)\b|\bgetRandomValues\b/, only: nowhere,
    because: 'the same run is the same bytes' },
  { what: /(?<![.\w])set(Timeout|Interval|Immediate)\s*\(/, only: /^src\/shell\//,
    because: 'waiting is the world: a core that waits cannot be tested without a clock' },
  { what: /\.\s*(localeCompare|toLocale\w+)\s*\(/, only: nowhere,
    because: 'the language of a machine must not change a result' },
  { what: /\bIntl\s*\.\s*(?!Segmenter\b|getCanonicalLocales\b|LDMLPluralRule\b)\w/, only: nowhere,
    because: 'an engine brings its own names and rules of languages, and no two versions need have the same' },
  { what: /\bIntl\s*\.\s*Segmenter\b/, only: /^src\/reports\/text\/show\.ts$/,
    because: 'words are told apart by dictionaries that differ from engine to engine; only what a reader sees as one letter is not' },
  { what: /(?<![.\w])(fetch|XMLHttpRequest|WebSocket|EventSource)\s*\(/, only: nowhere,
    because: 'a check says the same on a machine without a network' },
  { what: /(?<![.\w])eval\s*\(|(?<![.\w])Function\s*\(|\bimport\s*\(\s*[^\s'"]/, only: nowhere,
    because: 'packs and documents are data: no text becomes code, and no module has a computed name' },
]

test('every room is in the table and in src/README.md, and knows lower rooms only', () => {
  const known = rooms.map(({ room }) => room)
  expect([...new Set(sources.map(roomOf))].filter(room => !known.includes(room))).toEqual([])
  const map = [...read('src/README.md').matchAll(/^\| \d *\| `([\w.-]+)` *\|/gm)].map(([, room]) => room)
  expect(map.sort()).toEqual([...known].sort())
  for (const [at, row] of rooms.entries()) expect(known.slice(0, at)).toEqual(expect.arrayContaining([...row.may]))
})

test('no file uses what its floor does not allow', () => {
  expect(sources.flatMap(path => trespasses(path, read(path)))).toEqual([])
})

describe('every dependency is used, in the rooms that are said to use it', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const used = sources.flatMap(path =>
    askedBy(read(path))
      .map(({ specifier }) => packageOf(specifier))
      .filter(name => name in dependencies)
      .map(name => `${name} in ${roomOf(path)}`),
  )

  test('by package.json', () =>
    expect(Object.keys(dependencies).filter(name => !used.some(use => use.startsWith(`${name} in `)))).toEqual([]))

  test('by the table of rooms', () => {
    const allowed = rooms.flatMap(({ room, packages }) => packages.map(name => `${name} in ${room}`))
    expect(allowed.sort()).toEqual([...new Set(used)].sort())
  })

  test('by src/README.md', () => {
    const [, section = ''] = read('src/README.md').split('\n## Dependencies\n')
    const rows = [...section.matchAll(/^\| `([^`]+)` *\| ([^|]+?) *\|/gm)]
    const told = rows.flatMap(([, name = '', places = '']) => places.split(', ').map(room => `${name} in ${room}`))
    expect(told.filter(use => !use.endsWith(' in development')).sort()).toEqual([...new Set(used)].sort())
  })
})

test('no imports run in a circle', () => {
  const asked = new Map(
    sources.map(path => [path, askedBy(read(path)).flatMap(({ specifier }) => ours(path, specifier) ?? [])]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const next of asked.get(path) ?? []) walk(next, [...trail, path])
  }
  for (const path of sources) walk(path, [])
  expect(circles).toEqual([])
})

test('no text is mistaken for code, or code for text: brackets balance in what is left', () => {
  const unbalanced = (code: string) =>
    ['{}', '()', '[]'].some(([left = '', right = '']) => code.split(left).length !== code.split(right).length)
  expect(sources.filter(path => unbalanced(codeOf(read(path))))).toEqual([])
})

describe('the table sees', () => {
  test.each([
    ['src/model/fact.ts', "import type { Tree } from '../syntax/tree.ts'"],
    ['src/checks/answered.ts', "import {\n  hfModelCard,\n} from '../formats/hf-model-card.ts'"],
    ['src/commands/check.ts', "const pack = await import('../../scripts/pack.ts')"],
    ['src/reports/table.ts', "import chalk from 'chalk'"],
    ['src/engine/evaluate.ts', "import { readFileSync } from 'node:fs'"],
    ['src/shell/read.ts', "import { get } from 'node:https'"],
    ['src/reading/languages.ts', "const load = createRequire(import.meta.url)\nconst table = load('tables')"],
    ['src/engine/evaluate.ts', `const words = \`at \${[\`\${Date.now()}\`]}\``],
    ['src/engine/waive.ts', 'const today = new Date()'],
    ['src/policy/packs/parse-pack.ts', 'const quote = /["\'`]/g, home = process.env.HOME'],
    ['src/policy/packs/parse-pack.ts', "const check = new Function('evidence', text)"],
    ['src/commands/check.ts', 'const pack = await import(path)'],
    ['bin/waco.js', 'const page = await fetch(address)'],
    ['bin/waco.js', "const { Script } = require('node:vm')"],
    ['src/shell/read.ts', "import { Script } from 'node:vm'"],
  ])('%s: %s', (path, text) => expect(trespasses(path, text)).toHaveLength(1))

  test.each([
    ['src/model/fact.ts', "import type { Span } from './span.ts'"],
    ['src/reports/terminal.ts', "import { Chalk } from 'chalk'"],
    ['src/checks/fresh.ts', "// the process asks Date.now()\nconst day = new Date(date), text = 'eval(fetch())'"],
    ['src/formats/table.ts', "const names = Array.from('chalk'), it = row.process(`console.log()`)"],
    ['bin/waco.js', "import { run } from '../dist/cli.js'\nprocess.exitCode = await run(process.argv)"],
    ['bin/program.js', "const { readFileSync } = require('node:fs'), { Script } = require('node:vm')"],
  ])('nothing wrong with %s: %s', (path, text) => expect(trespasses(path, text)).toEqual([]))
})

/** What a file uses and must not, as messages: where, what, why, how to mend. */
function trespasses(path: string, text: string): readonly string[] {
  const code = codeOf(text)
  const used = words
    .filter(({ only }) => !only.test(path))
    .flatMap(({ what, because }) =>
      [...code.matchAll(new RegExp(what, 'g'))].map(
        ({ 0: word, index }) =>
          `${path}:${lineAt(text, index)}: uses \`${word.trim()}\`; ${because}. Take it as a parameter that src/shell can fill, or do without.`,
      ),
    )
  const asked = askedBy(text).flatMap(({ specifier, line }) => {
    const because = whyNot(path, specifier)
    return because === undefined ? [] : [`${path}:${line}: imports '${specifier}'; ${because}`]
  })
  return [...used, ...asked]
}

/** Why a file may not import this, and what to do instead. */
function whyNot(path: string, specifier: string): string | undefined {
  const from = roomOf(path)
  const row = rooms.find(({ room }) => room === from)
  const target = ours(path, specifier)
  if (target !== undefined) {
    const to = roomOf(target)
    if (to === from || row?.may.includes(to)) return undefined
    return `${from} may use ${row?.may.join(', ') || 'nothing'}: ${row?.because}. Pass what you need in from src/commands, or move the code.`
  }
  const door = modules.find(({ what }) => what.test(specifier))
  if (door !== undefined && !door.only.test(path))
    return `${door.because}. Hand over plain data from a file that may use it.`
  const name = packageOf(specifier)
  if (name.startsWith('node:') || row?.packages.includes(name)) return undefined
  const may = row?.packages.join(', ') || 'none'
  return `packages in ${from}: ${may}; ${row?.because}. Use it in the room that has it, or add it to this table with its reason.`
}

/** The first folder below `src`, the file itself when it stands there alone, or the top folder. */
function roomOf(path: string): string {
  const [top = '', room = ''] = path.split('/')
  return top === 'src' ? room : top
}

/** The file that a relative import means; what is built stands for its source. */
function ours(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  return posix.join(posix.dirname(path), specifier).replace(/^dist\/(.*)\.js$/, 'src/$1.ts')
}

/** `ajv/dist/2020.js` → `ajv`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
