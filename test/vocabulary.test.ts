import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTopics } from '../src/policy/topics.ts'
import { parseVocabulary } from '../src/reading/parse-vocabulary.ts'
import { sourceOf, vocabularyFiles } from './support.ts'

describe('the vocabulary', () => {
  const topics = parseTopics(sourceOf('standards/topics/topics.yaml'))

  it('lists topics without a problem', () => expect(topics.problems).toEqual([]))

  it('reads every lexicon without a problem', () =>
    expect(parseVocabulary(topics.value, vocabularyFiles()).problems).toEqual([]))

  it('has every topic that the code names', () => {
    const known = new Set<string>(topics.value.map(({ id }) => id))
    const rooms = ['src/reading', 'src/formats']
    const named = rooms.flatMap(room =>
      readdirSync(room)
        .filter(file => file.endsWith('.ts'))
        .flatMap(file => {
          const text = readFileSync(`${room}/${file}`, 'utf8')
          return [...text.matchAll(/knownTopic\('([^']+)'\)|topic: '([^']+)'|row\('[^']+', '([^']+)'/g)].map(
            match => match[1] ?? match[2] ?? match[3],
          )
        }),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(name => name !== undefined && !known.has(name))).toEqual([])
  })
})
