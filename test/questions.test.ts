import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from './support/document-reading.ts'
import { sourceFrom } from './support/given.ts'
import { read } from './support/project.ts'

type Texts = Readonly<Record<string, readonly string[]>>

// Written by hand; its head says what each list holds.
const table = parse(read('fixtures/reading/questions.yaml')) as Readonly<Record<'asks' | 'says' | 'silent', Texts>>

const rowsOf = (texts: Texts): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([topic, all]) => all.map(text => [topic, text] as const))

/** The topics that a model card of nothing else answers. */
const answeredBy = (text: string): readonly string[] => {
  const reading = readDocument(sourceFrom('MODEL_CARD.md', `# Heron\n\n${text}\n`))
  const facts = reading.as === 'document' ? reading.evidence.facts : []
  return facts.filter(({ state }) => state === 'answered').map(({ topic }) => topic)
}

describe('a question', () => {
  test.each(rowsOf(table.asks))('asks for %s: %s', (topic, question) => {
    expect(answeredBy(`## ${question}\n\n${answer}`)).toContain(topic)
    expect(answeredBy(`## ${question.replace(mark, '')}\n\n${answer}`)).toContain(topic)
    expect(answeredBy(`**${question}** ${answer}`)).toContain(topic)
    expect(answeredBy(`**${question.replace(mark, '')}.** ${answer}`)).toContain(topic)
    expect(answeredBy(`**${question.replace(mark, '')}.** TODO`)).not.toContain(topic)
  })
})

const mark = /\s*[?？؟]$/
const answer = 'The bird station of Zwin has 94 of 100 herons in 2,000 photographs right.'

test.each(rowsOf(table.says))('%s is answered: %j', (topic, text) => expect(answeredBy(text)).toContain(topic))

test.each(rowsOf(table.silent))('%s is not: %j', (topic, text) => expect(answeredBy(text)).not.toContain(topic))
