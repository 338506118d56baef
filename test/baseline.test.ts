import { describe, expect, it, test } from 'vitest'
import { reachOf } from '../src/commands/pipeline/reach.ts'
import { sketchOf, traitsOfJudged, traitsOfListed } from '../src/engine/baseline/sketch.ts'
import { withNames } from '../src/engine/baseline/with-names.ts'
import { partsOfFingerprint } from '../src/model/fingerprint.ts'
import type { DocumentResult } from '../src/model/report.ts'
import { baselineDigest } from '../src/policy/baselines/baseline-digest.ts'
import { parseBaseline } from '../src/policy/baselines/parse-baseline.ts'
import { baselineRows, entryOf } from './support/baseline-rows.ts'
import { sourceFrom } from './support/given.ts'

interface Reading {
  readonly name: string
  readonly text: string
  readonly accept?: true
  readonly lists?: readonly string[]
  readonly problems?: readonly {
    readonly code: string
    readonly at?: string
    readonly what?: string
    readonly fix?: string
  }[]
}

const letters = (text: string): string => text.replace(/\{([ab])\}/g, (_, letter: string) => letter.repeat(64))

/** The digest that fits is what is asked for when one is given that cannot. */
const fitting = (text: string): string => {
  if (!text.includes('{digest}')) return text
  const { value } = parseBaseline(sourceFrom('waco.baseline.yaml', text.replace('{digest}', '0'.repeat(64))), 'accept')
  return text.replace('{digest}', value ? baselineDigest(value) : '0'.repeat(64))
}

describe('a list of known failures is read as', () => {
  test.each(baselineRows<Reading>('reading'))('$name', ({ text, accept, lists, problems = [] }) => {
    const source = sourceFrom('waco.baseline.yaml', fitting(letters(text)))
    const { value, problems: told } = parseBaseline(source, accept ? 'accept' : 'refuse')
    expect(value?.entries.map(({ fingerprint, since }) => `${fingerprint} since ${since}`)).toEqual(lists)
    expect(told.map(({ code }) => code)).toEqual(problems.map(({ code }) => code))
    for (const [at, { at: place, what = '', fix = '' }] of problems.entries()) {
      const { start } = told[at]?.at ?? {}
      if (place !== undefined) expect(`${start?.line}:${start?.column}`).toBe(place)
      expect(told[at]?.what).toContain(what)
      expect(told[at]?.fix).toContain(fix)
    }
  })
})

interface Sketch {
  readonly name: string
  readonly part?: string
  readonly says: readonly string[]
  readonly hashes: readonly string[]
}

describe('what is kept of a document', () => {
  const sketched = ({ part, says }: Pick<Sketch, 'part' | 'says'>) => {
    const by = says.map(excerpt => ({ topic: 't', excerpt }))
    const document = { path: 'a.md', ...(part && { part }), kind: 'model-card', sha256: 'a'.repeat(64) }
    // What a sketch does not look at is left out.
    return { document, findings: [{ outcome: 'pass', by }] } as unknown as DocumentResult
  }

  test.each(baselineRows<Sketch>('sketches'))('$name', row => {
    const { name, says, ...rest } = sketchOf(sketched(row))
    expect([name, says]).toEqual([row.part ? `a.md#${row.part}` : 'a.md', row.hashes])
    expect(rest).toEqual({ kind: 'model-card', sha256: 'a'.repeat(64) })
    // It is known again by what is kept of it.
    expect(traitsOfListed(sketchOf(sketched(row)))).toEqual(traitsOfJudged(sketched(row)))
  })

  test('of a long document is a sample', () => {
    const all = Array.from({ length: 60 }, (_, at) => `saying ${at}`)
    const whole = [all.slice(0, 30), all.slice(30)].flatMap(says => sketchOf(sketched({ says })).says)
    expect(sketchOf(sketched({ says: all })).says).toEqual(whole.toSorted().slice(0, 48))
  })
})

test('a list goes by the names that a run from another folder gives to documents', () => {
  const entries = ['A-01[x y]@a.md', 'A-02@b/c.md#Kasuku should'].map(text => entryOf(text))
  const documents = ['a.md', 'b/c.md#Kasuku'].map(name => ({
    ...{ name, kind: 'model-card' as const, sha256: '', says: [] },
  }))
  const { packs, ...renamed } = withNames({ packs: ['small'], documents, entries }, name => `docs/${name}`)
  expect(packs).toEqual(['small'])
  expect(renamed.documents).toEqual(documents.map(each => ({ ...each, name: `docs/${each.name}` })))
  expect(renamed.entries).toEqual(['A-01[x y]@docs/a.md', 'A-02@docs/b/c.md#Kasuku should'].map(text => entryOf(text)))
})

it('a fingerprint comes apart into what it was made of', () => {
  expect(partsOfFingerprint('A-01[x y]@a [1] @b.md')).toEqual({ rule: 'A-01', marks: ['x', 'y'], about: 'a [1] @b.md' })
  expect(partsOfFingerprint('A-01@[x y]@a b')).toEqual({ rule: 'A-01', marks: [], about: '[x y]@a b' })
  expect(['A-01', 'A-01[x]', '@a.md', 'A-01[]@a'].map(partsOfFingerprint)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it.each<readonly [readonly string[], string, boolean]>([
  [[], 'a.md', true],
  [[], '../a.md', false],
  [['.'], 'docs/a.md', true],
  [['./docs/'], 'docs/a.md', true],
  [['docs'], 'docs-old/a.md', false],
  [['bom.json'], 'bom.json#Kasuku', true],
  [['a.md'], 'b.md', false],
  [['-'], 'a.md', false],
])('a run over %j looks at %s: %s', (paths, name, reached) => {
  expect(reachOf({ paths, except: [], progress: false }).reaches(name)).toBe(reached)
})
