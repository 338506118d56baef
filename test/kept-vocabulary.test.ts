import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Source } from '../src/model/source.ts'
import type { TopicId } from '../src/model/topic.ts'
import { parseTopics } from '../src/policy/topics.ts'
import type { Phrases } from '../src/reading/phrases/phrases.ts'
import { shelfOfBuild } from '../src/reading/phrases/shelf.ts'
import { isSlip } from '../src/reading/phrases/slips.ts'
import { readWordLists, type WordLists } from '../src/reading/phrases/word-lists.ts'
import { normaliseText } from '../src/reading/text/normalise.ts'
import { parseVocabulary } from '../src/reading/vocabulary/parse-vocabulary.ts'
import { sourceOf, vocabularyFiles } from './support/given.ts'
import { root } from './support/project.ts'

describe('the vocabulary that the build keeps is the one of the files', () => {
  const topics = parseTopics(sourceOf('standards/topics/topics.yaml')).value
  const kept = (name: string): string => readFileSync(join(root, 'dist/compiled/topics', name), 'utf8')
  const noFiles = (): never => {
    throw new TypeError('it was not kept')
  }
  // A file that may not be read: whatever is asked of it was not kept.
  const closed = vocabularyFiles().map(file => Object.defineProperty({ ...file }, 'text', { get: noFiles }))
  const [fromFiles, fromBuild] = [
    parseVocabulary(topics, vocabularyFiles()).value,
    parseVocabulary(topics, closed, shelfOfBuild(kept)).value,
  ]

  it('in every list, name and pattern', () => {
    // Names from files are maps, which the build has written as text; both are asked below.
    const { headings: _, labels: __, answers: ownAnswers, ...own } = fromFiles
    const { headings: ___, labels: ____, answers: builtAnswers, ...built } = fromBuild
    expect(plainOf(built)).toEqual(plainOf(own))
    expect(plainOf({ ...builtAnswers, labels: 0 })).toEqual(plainOf({ ...ownAnswers, labels: 0 }))
  })

  it('for every name that a lexicon lists, and for others', () => {
    const names = [...(fromFiles.labels as Map<string, unknown>).keys(), 'zyxwv', '', 'naïve zyxwv'] // a map, as said above
    for (const table of ['headings', 'labels'] as const)
      expect(names.filter(name => String(fromBuild[table].get(name)) !== String(fromFiles[table].get(name)))).toEqual(
        [],
      )
  })

  it('in what is told of each topic when it is missing', () => {
    for (const { id } of topics) {
      expect(fromBuild.written(id)).toEqual(fromFiles.written(id))
      expect(fromBuild.searched(id)).toEqual(fromFiles.written(id).slice(0, 4))
    }
  })

  it('in what parts two names', () => {
    for (const text of ['a and b', 'a und b', 'a または b', 'a و b'])
      expect(fromBuild.joins(text)).toEqual(fromFiles.joins(text))
  })

  it('in the topics of a name with a slip, which are those of every listed name that it is one of', () => {
    const names = [...(fromFiles.labels as Map<string, readonly TopicId[]>)] // a map, as said above
    const said = names.filter((_, at) => at % 500 === 0).flatMap(([name], at) => slipsOf(name, at % name.length))
    expect(said.length).toBeGreaterThan(100)
    for (const slip of said) {
      const meant = new Set(names.flatMap(([name, own]) => (isSlip(slip, name) ? own : [])))
      for (const vocabulary of [fromFiles, fromBuild])
        expect([slip, topics.filter(({ id }) => vocabulary.mistyped(id, slip)).map(({ id }) => id)]).toEqual([
          slip,
          topics.filter(({ id }) => meant.has(id)).map(({ id }) => id),
        ])
    }
  })

  /** A name with a letter more, one less, another, and two changed places. */
  function slipsOf(name: string, at: number): readonly string[] {
    const [before, after] = [name.slice(0, at), name.slice(at + 1)]
    const letter = name.charAt(at)
    const swapped = `${before}${after.charAt(0)}${letter}${after.slice(1)}`
    return [`${before}x${letter}${after}`, `${before}${after}`, `${before}x${after}`, swapped]
  }

  it('and the word with which all phrases enter at last is among them', () => {
    for (let words = 1990; words <= 2010; words += 1) {
      const cues = shelfOfBuild(kept).phrases('lexicon cues', noFiles)
      expect(cues.has(Array.from({ length: words }, (_, at) => `zyxwv${at}`).join(' '))).toBe(false)
      expect([words, cues.has('contributors were involved')]).toEqual([words, true])
    }
  })

  it('in every phrase, wherever it stands, however many words were met before', () => {
    const texts = phraseTextsOf(vocabularyFiles())
    expect(texts.length).toBeGreaterThan(2500)
    const lists = listsOf(fromFiles)
    expect(lists.length).toBeGreaterThan(30)
    for (const text of texts) {
      const differs = lists.filter(
        ([path, phrases]) => !isDeepStrictEqual(foundIn(text, at(fromBuild, path)), foundIn(text, phrases)),
      )
      expect([text, differs.map(([path]) => path)]).toEqual([text, []])
    }
  })

  function foundIn(text: string, phrases: Phrases | undefined): readonly string[] | undefined {
    return phrases?.found(text).map(({ key, phrase }) => `${key}: ${phrase}`)
  }

  /** Phrases of all sections as sentences may have them, several in one sentence. */
  function phraseTextsOf(files: readonly Source[]): readonly string[] {
    const said = (lists: WordLists): readonly string[] =>
      typeof lists === 'string'
        ? [lists]
        : Array.isArray(lists)
          ? lists.flatMap(said)
          : Object.values(lists).flatMap(said)
    const all = files.flatMap(file => said(readWordLists(file).lists ?? {}))
    const texts = [...new Set(all.map(text => normaliseText(text.replaceAll('#', '12').replaceAll('…', ' the '))))]
    return texts.flatMap((_, index) =>
      index % 4 === 0 ? [`so ${texts.slice(index, index + 4).join(' and so ')}`] : [],
    )
  }

  /** All lists of phrases in a vocabulary, with the path to each. */
  function listsOf(value: unknown, path: readonly string[] = []): readonly (readonly [readonly string[], Phrases])[] {
    if (isPhrases(value)) return [[path, value]]
    if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return []
    return Object.entries(value).flatMap(([key, inner]) => listsOf(inner, [...path, key]))
  }

  function at(value: unknown, path: readonly string[]): Phrases | undefined {
    const found = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value) // a path that was there
    return isPhrases(found) ? found : undefined
  }

  function isPhrases(value: unknown): value is Phrases {
    return typeof value === 'object' && value !== null && 'found' in value && 'without' in value
  }

  /** Without functions; patterns as what they are made of. */
  function plainOf(value: unknown): unknown {
    if (typeof value === 'function' || isPhrases(value)) return 'asked below'
    if (value instanceof RegExp) return String(value)
    if (value instanceof Map) return [...value].map(plainOf)
    if (value instanceof Set) return [...value]
    if (Array.isArray(value)) return value.map(plainOf)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]))
  }
})
