import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { factPlace, readDocument } from './document-reading.ts'
import { sourceFrom } from './support.ts'

/** `fixtures/formats/<format>/<case>/`: one document and what is to be found in it. */
interface Expected {
  /** What the case shows, as a sentence. */
  readonly shows: string
  /** The name the file goes by, when its own name is not to decide. */
  readonly path?: string
  /** A document of this kind, or the reason why it only looks like one, or nothing at all. */
  readonly kind?: string
  readonly 'look-alike'?: string
  /** Per topic: `state line:column-line:column`, every fact of it, in order. */
  readonly facts?: Readonly<Record<string, readonly string[]>>
  /** Topics of which nothing may be found. */
  readonly absent?: readonly string[]
  /** Codes of all problems. */
  readonly problems?: readonly string[]
}

const root = 'fixtures/formats'

describe.each(readdirSync(root).toSorted())('%s', format => {
  it.each(readdirSync(`${root}/${format}`).toSorted())('%s', name => {
    const folder = `${root}/${format}/${name}`
    const file = readdirSync(folder).find(entry => entry !== 'expected.yaml') ?? ''
    // Written by hand beside the document; the interface above says what it may hold.
    const expected = parse(readFileSync(`${folder}/expected.yaml`, 'utf8')) as Expected
    // A kind alone would be met by a reading that finds nothing.
    if (expected.kind !== undefined)
      expect(Object.keys(expected).some(key => key === 'facts' || key === 'absent')).toBe(true)
    expect(summary(expected.path ?? file, readFileSync(`${folder}/${file}`, 'utf8'), format, expected)).toEqual({
      ...(expected.kind === undefined
        ? {}
        : { kind: expected.kind, facts: expected.facts ?? {}, found: [], problems: expected.problems ?? [] }),
      ...(expected['look-alike'] === undefined ? {} : { 'look-alike': expected['look-alike'] }),
    })
  })
})

const summary = (path: string, text: string, format: string, { facts = {}, absent = [] }: Expected): unknown => {
  const read = readDocument(sourceFrom(path, text))
  if (read.as !== 'document') return read.as === 'nothing' ? {} : { 'look-alike': read.because }
  expect(read.format).toBe(format)
  const { draft, evidence } = read
  return {
    kind: evidence.document.kind,
    facts: Object.fromEntries(
      Object.keys(facts).map(topic => [
        topic,
        evidence.facts.filter(fact => fact.topic === topic).map(fact => factPlace(fact, draft)),
      ]),
    ),
    found: evidence.facts
      .filter(fact => absent.includes(fact.topic))
      .map(fact => `${fact.topic}: ${factPlace(fact, draft)}`),
    problems: evidence.problems.map(({ code }) => code),
  }
}
