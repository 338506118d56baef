import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Pack } from '../src/model/pack.ts'
import type { Parsed, Problem } from '../src/model/problem.ts'
import type { Source } from '../src/model/source.ts'
import type { TopicId } from '../src/model/topic.ts'
import { didYouMean } from '../src/policy/did-you-mean.ts'
import type { FindBase } from '../src/policy/packs/base.ts'
import { readPackFile } from '../src/policy/packs/pack-file.ts'
import { packSchema } from '../src/policy/packs/pack-schema.ts'
import { parsePack } from '../src/policy/packs/parse-pack.ts'
import { parseTopics } from '../src/policy/topics.ts'
import { violations } from '../src/policy/violations.ts'
import { nodeAt } from '../src/syntax/tree-walk.ts'
import { allKinds } from './support/given.ts'

/** A problem of a broken pack, in `fixtures/packs/<case>/expected.yaml`. Files a case does not have are those of `sound`. */
interface Expected {
  readonly code: string
  /** `file:line:column`, or the file alone. */
  readonly at: string
  /** Parts of the words. */
  readonly what: string
  readonly fix?: string
}

const folder = new URL('../fixtures/packs/', import.meta.url)
const cases = readdirSync(folder).filter(name => name !== 'sound')
// The brand of a topic id: the list is ours.
const topics = ['license', 'limitations', 'provider', 'country', 'approval-date', 'evaluation-results'].map(id => ({
  id: id as TopicId,
  declarable: id === 'country',
}))

const source = (path: string, text: string, sha256 = text): Source => ({ path, text, sha256, bytes: text.length })

const filesOf = (name: string): readonly Source[] => {
  const names = new Set([name, 'sound'].flatMap(of => readdirSync(new URL(`${of}/`, folder))))
  names.delete('expected.yaml')
  return [...names].sort().map(file => {
    const own = new URL(`${name}/${file}`, folder)
    return source(file, readFileSync(existsSync(own) ? own : new URL(`sound/${file}`, folder), 'utf8'))
  })
}

const read = (files: readonly Source[]): Parsed<Pack | undefined> =>
  parsePack(files, allKinds, topics, { findBase, comesAlong: false })

/** The packs that a case can extend, by their names; `fixtures/packs-bases/` holds them. */
const bases: Readonly<Record<string, string>> = {
  'base@1.0': 'base',
  'newer@1.0': 'newer',
  'demo@2.0': 'later',
  'sets@1.0': 'sets',
}

const findBase: FindBase = ref => {
  if (ref === 'circle@1.0') return { is: 'circular', through: ['demo@1.0', 'circle@1.0'] }
  const name = bases[ref]
  if (name === undefined) return { is: 'missing', known: Object.keys(bases) }
  const at = new URL(`../fixtures/packs-bases/${name}/`, import.meta.url)
  const files = readdirSync(at).map(file => source(`${name}/${file}`, readFileSync(new URL(file, at), 'utf8')))
  const { value, problems } = parsePack(files, allKinds, topics)
  return value ? { is: 'pack', pack: value } : { is: 'broken', problems }
}

const placeOf = ({ at }: Problem): string => (at.start ? `${at.path}:${at.start.line}:${at.start.column}` : at.path)

describe('a broken pack is refused whole, with every problem at its place', () => {
  test.each(cases)('%s', name => {
    const expected = parse(readFileSync(new URL(`${name}/expected.yaml`, folder), 'utf8')) as readonly Expected[]
    const { value, problems } = read(filesOf(name))
    expect(value).toBeUndefined()
    expect(problems.map(problem => ({ code: problem.code, at: placeOf(problem) }))).toEqual(
      expected.map(({ code, at }) => ({ code, at })),
    )
    expected.forEach(({ what, fix = '' }, index) => {
      expect(problems[index]?.what).toContain(what)
      expect(problems[index]?.fix).toContain(fix)
    })
  })

  test('a folder without pack.yaml is no pack', () => {
    expect(read([source('a/openness.yaml', '')]).problems.map(({ code }) => code)).toEqual(['pack/no-pack-file'])
    expect(read([]).problems.map(({ code }) => code)).toEqual(['pack/no-pack-file'])
  })
})

describe('a sound pack', () => {
  const { value: pack, problems } = read(filesOf('sound'))

  test('has no problems, and its rules in order', () => {
    expect(problems).toEqual([])
    expect(pack?.rules.map(({ id, theme }) => [id, theme])).toEqual([
      ['DEMO-OPN-01', 'openness'],
      ['DEMO-OPN-02', 'openness'],
    ])
    expect(pack?.basis.map(({ key }) => key)).toEqual(['text-2025'])
    expect(pack?.rules[1]?.withdrawn).toBe('2026-08-01')
  })

  test('takes the first kind a rule applies to for an example that names none', () => {
    expect(pack?.rules[1]?.examples.map(example => 'kind' in example && [example.outcome, example.kind])).toEqual([
      ['pass', 'data-sheet'],
      ['fail', 'model-card'],
      ['not-applicable', 'model-card'],
    ])
  })

  test('has a digest of names and bytes, not of their order, their folder or what lies below', () => {
    const files = filesOf('sound')
    const moved = files.map(file => ({ ...file, path: `packs/demo/${file.path}` })).toReversed()
    const translated = [...moved, source('packs/demo/locales/zh.yaml', 'not: a theme')]
    const changed = files.map(file => ({ ...file, sha256: `${file.sha256} ` }))
    expect(pack?.digest).toMatch(/^[0-9a-f]{64}$/)
    expect(read(translated).value?.digest).toBe(pack?.digest)
    expect(read(changed).value?.digest).not.toBe(pack?.digest)
  })
})

test('a rule about several documents can be changed like any other', () => {
  const changes = `changes:
  - tightens: SETS-OPN-01
    because: It has proved itself.
    set: { level: must, statement: All documents MUST name the same license. }
  - tightens: SETS-OPN-03
    because: Versions as well.
    set: { applies-to: [subject], check: { agrees: { topics: [license, provider] } } }
`
  const files = filesOf('change-of-subject-rule').filter(({ path }) => path !== 'changes.yaml')
  const { value, problems } = read([...files, source('changes.yaml', changes)])
  expect(problems).toEqual([])
  expect(value?.rules.map(({ id, level, appliesTo }) => [id, level, ...appliesTo])).toContainEqual([
    ...['SETS-OPN-01', 'must', 'subject'],
  ])
  expect(value?.rules.find(({ id }) => id === 'SETS-OPN-03')?.checkText).toEqual({
    agrees: { topics: ['license', 'provider'] },
  })
})

describe('the schema of a pack', () => {
  const schema = packSchema(allKinds, topics)
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(schema)

  test.each(['sound', ...cases])('our reading of it and a general validator agree on %s', name => {
    for (const file of filesOf(name)) {
      const { root } = readPackFile(file, file.path)
      // A general validator sees neither aliases nor repeated keys, and patterns run on another engine here.
      if (!root || ['alias', 'repeated-key', 'bad-pattern', 'pattern-too-large'].includes(name)) continue
      const main = nodeAt(root, 'extends') ? 'extending-pack' : 'pack'
      const def = file.path === 'pack.yaml' ? main : file.path === 'changes.yaml' ? 'changes' : 'theme'
      expect(violations(root, schema, def).length === 0).toBe(validate(parse(file.text)))
    }
  })

  test('uses no keyword that our reading passes over', () => {
    const known = [
      ...['$ref', 'type', 'enum', 'pattern', 'format', 'minLength', 'minimum', 'properties', 'required', 'oneOf'],
      ...['additionalProperties', 'minProperties', 'maxProperties', 'items', 'minItems', 'uniqueItems'],
      ...['if', 'then', 'else'],
      ...['description', 'default'],
    ]
    const keywords = (node: unknown): readonly string[] => {
      if (typeof node !== 'object' || node === null) return []
      const { properties = {}, ...other } = node as Readonly<Record<string, object>>
      const below = ['items', 'additionalProperties', 'if', 'then', 'else'].map(keyword => other[keyword])
      return [...Object.keys(node), ...[...Object.values(properties), ...below].flatMap(keywords)]
    }
    const used = Object.values(schema.$defs as object).flatMap(keywords)
    expect([...new Set(used)].filter(keyword => !known.includes(keyword))).toEqual([])
  })
})

describe('a word that is not known', () => {
  const known = ['answered', 'any', 'all', 'results']
  test.each([
    ['anwsered', 'answered'],
    ['Result', 'results'],
    ['al', 'all'],
    ['photosynthesis', undefined],
    ['x'.repeat(10_000), undefined],
  ])('%.20s', (word, meant) => {
    expect(didYouMean(word, known)).toBe(meant)
  })
})

describe('topics', () => {
  const topicsOf = (text: string) => parseTopics(source('topics.yaml', text))

  test('carry text where no type of value is named', () => {
    expect(topicsOf('topics:\n  license: { title: License, meaning: Its terms., kinds: [model-card] }\n')).toEqual({
      value: [
        {
          id: 'license',
          title: 'License',
          meaning: 'Its terms.',
          value: 'text',
          declarable: false,
          universal: false,
          inWords: false,
          neverZero: false,
          byName: false,
          kinds: ['model-card'],
        },
      ],
      problems: [],
    })
  })

  test('are none at all when one is wrong', () => {
    const { value, problems } = topicsOf('topics:\n  license: { title: License, meaning: x, kinds: [model-cards] }\n')
    expect(value).toEqual([])
    expect(problems.map(placeOf)).toEqual(['topics.yaml:2:50'])
  })
})
