import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { TopicId } from '../src/model/topic.ts'
import { parseTopics } from '../src/policy/topics.ts'
import { namedTopics } from '../src/reading/phrases/known-topic.ts'
import { lexiconSchema } from '../src/reading/vocabulary/lexicon-schema.ts'
import { parseVocabulary } from '../src/reading/vocabulary/parse-vocabulary.ts'
import { skeletonWords } from '../src/reading/vocabulary/skeleton-words.ts'
import type { Vocabulary } from '../src/reading/vocabulary/vocabulary.ts'
import { sourceFrom, sourceOf, vocabularyFiles } from './support/given.ts'
import { filesIn } from './support/project.ts'

const topics = parseTopics(sourceOf('standards/topics/topics.yaml'))
const ids = topics.value.map(({ id }) => id)

describe('the vocabulary', () => {
  it('lists topics without a problem', () => expect(topics.problems).toEqual([]))

  it('reads every lexicon without a problem', () =>
    expect(parseVocabulary(topics.value, vocabularyFiles()).problems).toEqual([]))

  it('tells a topic that nobody knows, and takes nothing from it', () => {
    const lexicon = sourceFrom('lexicon.en.yaml', 'language: en\ntopics:\n  licence: { headings: [Licence] }\n')
    const { value, problems } = parseVocabulary(topics.value, [lexicon])
    expect(problems.map(({ code, at }) => [code, at.path])).toEqual([['lexicon/unknown-topic', 'lexicon.en.yaml']])
    expect(value.headings.has('licence')).toBe(false)
  })
})

describe('topics that the code names', () => {
  it('are topics', () => expect(namedTopics.filter(name => !ids.some(id => id === name))).toEqual([]))

  it('stand in their order, each once', () =>
    expect([...namedTopics]).toEqual(ids.filter(id => namedTopics.some(name => name === id))))

  it('are named by a file of reading or formats', () => {
    const files = ['src/reading', 'src/formats'].flatMap(filesIn).filter(path => !path.endsWith('/known-topic.ts'))
    const code = files.map(path => readFileSync(path, 'utf8')).join('\n')
    expect(namedTopics.filter(name => !code.includes(`'${name}'`))).toEqual([])
  })
})

describe('the schema of lexicons', () => {
  const schema = lexiconSchema(ids)
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)

  it.each(vocabularyFiles().map(({ path, text }) => [path, text]))('fits %s', (path = '', text = '') => {
    const data: unknown = parse(text)
    validate(data)
    expect(
      (validate.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params })),
    ).toEqual([])
    const language = /lexicon\.(.+)\.yaml$/.exec(path)?.[1]
    if (language !== undefined) expect(data).toMatchObject({ language })
  })

  it.each([
    ['a misspelt key', 'language: en\ntopics: { license: { headngs: [License] } }'],
    ['a misspelt section', 'language: en\ntopics: {}\nplaceholder: { whole: [todo] }'],
    ['a text instead of a list', 'language: en\ntopics: { license: { headings: License } }'],
    ['a topic that nobody knows', 'language: en\ntopics: { licence: { headings: [License] } }'],
    ['a section of lexicons among the signals', 'metrics: [accuracy]\nverbs: [load]'],
    ['a section of signals in a lexicon', 'language: en\ntopics: {}\nmetrics: [accuracy]'],
    ['a misspelt section of licenses', 'spdx: { MIT: [Expat] }\ncustoms: [llama2]'],
    ['a country that is no code', 'countries: { Senegal: [Senegal] }'],
  ])('refuses %s', (_, text) => expect(validate(parse(text))).toBe(false))

  it.each(
    Object.entries({ lexicon: 'lexicon.xx.yaml', signals: 'signals.yaml', licenses: 'licenses.yaml' }).flatMap(
      ([form, file]) => listsIn(form).map(path => [file, path] as const),
    ),
  )('has no key that is not read: %s %j', (file, path) => {
    const word = 'zyxwv'
    const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), [word])
    const files = [sourceFrom(file, JSON.stringify(nested))]
    const { value } = parseVocabulary(topics.value, files)
    expect(JSON.stringify([value, skeletonWords(files, 'xx')], seen)).toContain(word)
  })

  /** The paths of all lists of a form; where keys are free, one that any form admits. */
  function listsIn(form: string): readonly (readonly string[])[] {
    // The schema is ours: these are the keywords it is made of.
    const defs = schema.$defs as Readonly<Record<string, Node>>
    const paths = (node: Node): readonly (readonly string[])[] => {
      if (node.$ref !== undefined) return [[]]
      const free = node.additionalProperties ? { [anyTopic]: node.additionalProperties } : {}
      return Object.entries({ ...node.properties, ...free }).flatMap(([key, inner]) =>
        inner.type === 'string' ? [] : paths(inner).map(path => [key, ...path]),
      )
    }
    return paths(defs[form] ?? {})
  }

  /** Maps, sets and phrases as JSON. */
  function seen(name: string, value: unknown): unknown {
    // A pattern for each text, made of these words.
    if (name === 'joins') return (value as Vocabulary['joins'])('').source
    if (value instanceof RegExp) return value.source
    if (value instanceof Map || value instanceof Set) return [...value]
    if (typeof value === 'object' && value !== null && 'in' in value && typeof value.in === 'function')
      return [value.in('zyxwv')].flat().length > 0 ? 'zyxwv' : ''
    return value
  }
})

interface Node {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node
}

const anyTopic: TopicId | 'license' = 'license'
