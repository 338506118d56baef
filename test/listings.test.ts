import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Packs come and go: what `waco packs` says of each is held against what `waco rules` and `waco explain` say. */
const waco = (...words: readonly string[]): unknown => {
  const { stdout } = spawnSync(process.execPath, ['bin/waco.js', ...words, '-o', 'json'], { encoding: 'utf8' })
  return JSON.parse(stdout)
}

interface Listed {
  readonly id: string
  readonly version: string
  readonly asOf: string
  readonly digest: string
  readonly rules: number
  readonly levels: Readonly<Record<string, number>>
  readonly languages: readonly string[]
  readonly basis: readonly { readonly read: string }[]
}

interface Ruled {
  readonly id: string
  readonly level: string
}

// What the program wrote, for this test to look at.
const packs = waco('packs') as readonly Listed[]

test('there are packs', () => expect(packs.map(({ id }) => id)).toContain('waco'))

test.each(packs)('$id@$version has the rules and levels that are said of it', pack => {
  const rules = waco('rules', '--pack', `${pack.id}@${pack.version}`) as readonly Ruled[]
  expect(rules).toHaveLength(pack.rules)
  for (const [level, number] of Object.entries(pack.levels))
    expect(rules.filter(rule => rule.level === level)).toHaveLength(number)
  expect(pack.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(pack.languages[0]).toBe('en')
  for (const { read } of pack.basis) expect(['whole', 'part', 'summary', 'memory']).toContain(read)
})

test('a rule of another pack that comes along is explained by its whole id', () => {
  expect(waco('explain', 'cn-genai-lab-02')).toMatchObject({ id: 'CN-GENAI-LAB-02', pack: { id: 'cn-genai' } })
})
