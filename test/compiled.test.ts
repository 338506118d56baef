import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it, test } from 'vitest'
import type { Compiled } from '../src/shell/compiled.ts'
import { nodeOf, recordOf, type TreeRecord } from '../src/syntax/tree-record.ts'
import { readYaml } from '../src/syntax/yaml/yaml-file.ts'
import { sourceFrom, sourceOf } from './support/given.ts'
import { filesIn, root } from './support/project.ts'

describe('a tree that was kept is the tree that was read', () => {
  const kept = (record: TreeRecord): TreeRecord => JSON.parse(JSON.stringify(record)) as TreeRecord // what we wrote

  test.each(filesIn('standards').filter(path => path.endsWith('.yaml')))('%s', path => {
    const tree = readYaml(sourceOf(path)).root
    expect(tree).toBeDefined()
    expect(tree && nodeOf(kept(recordOf(tree)))).toEqual(tree)
  })

  test('numbers and nothings as they are written', () => {
    const tree = readYaml(
      sourceFrom('odd.yaml', '{ a: 1.10, b: ~, c: , d: no, e: "", f: true, __proto__: [-0x1] }'),
    ).root
    expect(tree && nodeOf(kept(recordOf(tree)))).toEqual(tree)
  })
})

/** The built program in a place of its own, where what it comes with can be edited. */
const place = mkdtempSync(join(tmpdir(), 'waco-compiled-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
for (const part of ['bin', 'dist', 'standards', 'package.json'])
  cpSync(join(root, part), join(place, part), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'))

const said = async (...args: readonly string[]): Promise<string> => {
  const run = promisify(execFile)(process.execPath, [join(place, 'bin/waco.js'), ...args], { cwd: place })
  const { stdout, stderr } = await run.catch((error: { readonly stdout: string; readonly stderr: string }) => error)
  return stdout + stderr
}

/** Edits a file, asks, and puts the file back. */
const withEdit = async (
  path: string,
  from: string | RegExp,
  to: string,
  ...args: readonly string[]
): Promise<string> => {
  const file = join(place, path)
  const before = readFileSync(file, 'utf8')
  expect(before).toMatch(from)
  writeFileSync(file, before.replace(from, to))
  try {
    return await said(...args)
  } finally {
    writeFileSync(file, before)
  }
}

describe('the build keeps', () => {
  const compiled = filesIn('standards')
    .filter(path => /^standards\/(topics|[^/]+\/[^/]+)\/[^/]+\.yaml$/.test(path))
    .map(path => [path.split('/').slice(1, -1).join('@'), path] as const)

  it.each(compiled)('in %s: %s', (name, path) => {
    // Written by our own build.
    const { texts } = JSON.parse(readFileSync(join(root, `dist/compiled/${name}/kept.json`), 'utf8')) as Compiled
    expect(texts[path.split('/').at(-1) ?? '']).toBeTypeOf('number')
  })
})

describe('what the build keeps never speaks for a file that has changed', { timeout: 60_000 }, () => {
  const rule = 'standards/waco/2025.07/identity.yaml'
  const explain = ['explain', 'WACO-IDA-01', '--pack', 'waco@2025.07', '-o', 'json']

  it('says the same with it and without it', async () => {
    const [fast, slow] = [
      await said(...explain),
      await withEdit('dist/compiled/waco@2025.07/kept.json', /^/, '?', ...explain),
    ]
    expect(fast).toBe(slow)
    expect(fast).toContain('WACO-IDA-01')
  })

  it('an edited rule is read as it stands', async () =>
    expect(await withEdit(rule, /title: .*/, 'title: Quite another title', ...explain)).toContain(
      'Quite another title',
    ))

  it('a broken rule is told at its place', async () =>
    expect(await withEdit(rule, /level: .*/, 'level: mist', ...explain)).toContain('"mist" is not a value of "level"'))

  it('a rule on a topic that is gone is told, though no file of its pack has changed', async () =>
    expect(await withEdit('standards/topics/topics.yaml', /^ {2}name:/m, '  nom:', ...explain)).toContain(
      'no topic is called "name"',
    ))

  it('a rule that the pack below has too is told, though no file of its own pack has changed', async () =>
    expect(
      await withEdit(
        'standards/waco/2025.07/identity.yaml',
        /- id: WACO-IDA-02/,
        '- id: WACO-AGT-01',
        'rules',
        '--pack',
        'waco@2026.07',
      ),
    ).toContain('WACO-AGT-01" is a rule of waco@2025.07'))

  it('an edited lexicon is read as it stands', async () => {
    writeFileSync(join(place, 'card.md'), '# Model card for x\n\n## Zyxwv\n\nOf Parliament Street.\n')
    const inspect = ['inspect', 'card.md', '-o', 'json']
    const lexicon = 'standards/topics/lexicon.en.yaml'
    const found = '"topic": "contact",\n      "state"'
    expect(await said(...inspect)).not.toContain(found)
    expect(await withEdit(lexicon, /(?<=^ {2}contact:\n {4}headings: \[)/m, 'Zyxwv, ', ...inspect)).toContain(found)
  })
})
