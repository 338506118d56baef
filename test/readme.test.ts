import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { screenshot } from '../scripts/screenshot.mjs'
import { parsePack } from '../src/policy/packs/parse-pack.ts'
import { allKinds, builtInBase, sourceFrom, testVocabulary } from './support/given.ts'

const readme = readFileSync('README.md', 'utf8')

it('the README opens with the two commands, and shows what the first one really prints', { timeout: 60_000 }, () => {
  const [first, second] = [...readme.matchAll(/^npm ci && (.+?)(?:\s+#.*)?$/gm)].map(match => match[1])
  expect([first, second]).toEqual(['npx waco check fixtures/projects/half-done', 'npm test'])
  const { stdout, status } = spawnSync(process.execPath, ['bin/waco.js', 'check', 'fixtures/projects/half-done'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80', LC_ALL: 'C.UTF-8' },
  })
  expect(status).toBe(1)
  const shown = /<!-- real output.*?-->\n```text\n(.*?)```/su.exec(readme)?.[1] ?? ''
  const pieces = shown.split('\n…\n').map(piece => piece.trim())
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(stdout.replace(/\(as of [\d-]+\)/, '(as of today)')).toContain(piece)
})

it('the pack in the README is a whole pack', () => {
  const blocks = [...readme.matchAll(/```yaml\n# acme\/([\w.]+)\n(.*?)```/gsu)].map(([, name = '', text = '']) =>
    sourceFrom(`acme/${name}`, text),
  )
  const { value, problems } = parsePack(blocks, allKinds, [...testVocabulary().topics.values()])
  expect(problems).toEqual([])
  expect(value?.rules.map(({ id }) => String(id))).toEqual(['ACME-CON-01'])
})

it('the changes in docs/packs.md are whole changes, of the pack they extend', { timeout: 60_000 }, () => {
  const [, changes = ''] = /```yaml\n(changes:\n.*?)```/su.exec(readFileSync('docs/packs.md', 'utf8')) ?? []
  const main = readFileSync('fixtures/overlays/strelsau/pack.yaml', 'utf8')
  const files = [sourceFrom('pack.yaml', main), sourceFrom('changes.yaml', changes)]
  const { value, problems } = parsePack(files, allKinds, [...testVocabulary().topics.values()], {
    findBase: builtInBase,
    comesAlong: false,
  })
  expect(problems).toEqual([])
  expect(value?.rules.filter(({ origin }) => origin.change).map(({ id }) => String(id))).toEqual([
    'WACO-ENV-05',
    'WACO-IDA-03',
  ])
})

it('the picture in the README is drawn from what the program prints: run `npm run generate`', {
  timeout: 60_000,
}, () => {
  const [path, text] = screenshot()
  expect(readme).toContain(`](${path})`)
  expect(readFileSync(path, 'utf8')).toBe(text)
})
