import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { Ajv, type AnySchemaObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { filesOf, groups, isTried } from '../scripts/mutation/groups.mjs'
import { states } from '../src/model/fact.ts'
import { filesIn, notOurs, read, root, sources } from './support/project.ts'

/** Everything that may stand at the top; a new thing has to be worth a line here. */
const top = [
  ...[
    '.ci',
    '.dockerignore',
    '.gitattributes',
    '.gitignore',
    '.npmrc',
    '.pre-commit-hooks.yaml',
    'CHANGELOG.md',
    'Dockerfile',
    'LICENSE',
    'README.md',
    'action.yml',
    'biome.json',
    'package-lock.json',
  ],
  ...['package.json', 'tsconfig.build.json', 'tsconfig.json', 'vitest.config.ts'],
  ...['bin', 'docs', 'examples', 'fixtures', 'scripts', 'src', 'standards', 'test'],
]

test('the top folder holds what it should and nothing else', () => {
  const found = readdirSync(root).filter(name => !notOurs.has(name) && !name.endsWith('.tgz'))
  expect(found.sort()).toEqual(top.sort())
})

describe('dependencies', () => {
  // Both files are npm's own; their shape is npm's promise.
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> }
  const pinned = { ...manifest.dependencies, ...manifest.devDependencies }

  test('are pinned exactly, so that two clones are the same', () => {
    expect(Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  test('each has a line in src/README.md that says what it spares us, and no other has', () => {
    const [, section = ''] = read('src/README.md').split('\n## Dependencies\n')
    const rows = [...section.matchAll(/^\| `([^`]+)` *\| [^|]+\| \S.*\|$/gm)].map(([, name]) => name)
    expect(rows.sort()).toEqual(Object.keys(pinned).sort())
  })

  test('come from any registry, and run nothing when installed', () => {
    const bad = Object.entries(lock.packages).filter(([, entry]) => 'resolved' in entry || entry.hasInstallScript)
    expect(bad.map(([path]) => path)).toEqual([])
  })
})

test('no file knows the machine it was written on, or a registry', () => {
  const words = [
    // Put together here, so that this file does not find itself.
    ...['home', 'root', 'Users'].map(folder => `/${folder}/`),
    ...[homedir(), root.slice(0, -1)].filter(path => path.split('/').length > 2),
    ...[
      ['npm', 'js', '.org'],
      ['npm', 'js', '.com'],
      ['yarn', 'pkg', '.com'],
    ].map(parts => parts.join('')),
  ]
  const found = filesIn('').flatMap(path => {
    const text = read(path)
    return words.filter(word => mentions(text, word)).map(word => `${path}: ${word}`)
  })
  expect(found).toEqual([])
})

test('docs/states.md explains every state, in their order', () => {
  const rows = [...read('docs/states.md').matchAll(/^\| `([a-z-]+)` *\|/gm)].map(([, state]) => state)
  expect(rows).toEqual([...states])
})

describe('what mutations are tried on', () => {
  test('is every file of `engine` and `checks`, each once', () => {
    const rooms = sources.filter(path => /^src\/(?:engine|checks)\//.test(path) && isTried(path))
    expect(groups.flatMap(group => filesOf(group, sources)).toSorted()).toEqual(rooms)
  })

  test.each(groups)('has tests that are there: $name', ({ tests }) =>
    expect(tests.map(name => `test/${name}.test.ts`).filter(path => !filesIn('test').includes(path))).toEqual([]),
  )
})

describe('published schemas', () => {
  test.each(filesIn('standards/schemas').filter(path => path.endsWith('.json')))('%s compiles', path => {
    const schema = JSON.parse(read(path)) as AnySchemaObject
    const ajv = /2020-12/.test(String(schema.$schema))
      ? new Ajv2020({ allErrors: true, allowUnionTypes: true })
      : new Ajv({ allErrors: true, allowUnionTypes: true })
    formats.default(ajv)
    expect(ajv.compile(schema)).toBeTypeOf('function')
  })
})

/** The word at the start of a path or an address, not inside a longer one. */
const mentions = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\w.~-]/.test(text.charAt(at - 1))) return true
  }
  return false
}
