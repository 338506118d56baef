import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parse } from 'yaml'
import { documentsIn, recognise } from '../../src/engine/recognise.ts'
import { documentFormats } from '../../src/formats/document-formats.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Fact } from '../../src/model/fact.ts'
import { type Draft, draftOf } from '../../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './given.ts'

const root = 'fixtures/formats'

/** `fixtures/formats/<format>/<case>/`: one source and what is to be found in it: a document, several, or none. */
interface Expected extends Partial<ExpectedDocument> {
  /** What the case shows, as a sentence. */
  readonly shows: string
  /** The name the file goes by, when its own name is not to decide. */
  readonly path?: string
  /** The reason why it only looks like a document. */
  readonly 'look-alike'?: string
  /** The documents of a source that holds several, by name. */
  readonly parts?: Readonly<Record<string, ExpectedDocument>>
  /** Codes of all problems. */
  readonly problems?: readonly string[]
}

interface ExpectedDocument {
  readonly kind: string
  /** Per topic: `state line:column-line:column`, every fact of it, in order. */
  readonly facts?: Readonly<Record<string, readonly string[]>>
  /** Topics of which nothing may be found. */
  readonly absent?: readonly string[]
}

/** Every case, as `<format>/<case>`. */
export const formatCases: readonly string[] = readdirSync(root)
  .toSorted()
  .flatMap(format =>
    readdirSync(`${root}/${format}`)
      .toSorted()
      .map(name => `${format}/${name}`),
  )

/** Reads the source of a case, and holds what is found in it against what the case says. */
export const expectCase = (path: string): void => {
  const folder = `${root}/${path}`
  const [format = ''] = path.split('/')
  const file = readdirSync(folder).find(entry => entry !== 'expected.yaml') ?? ''
  // Written by hand beside the document; the interface above says what it may hold.
  const expected = parse(readFileSync(`${folder}/expected.yaml`, 'utf8')) as Expected
  const wanted = documentsOf(expected)
  // A kind alone would be met by a reading that finds nothing.
  for (const document of Object.values(wanted)) expect(document.facts ?? document.absent).toBeDefined()
  expect(summary(expected.path ?? file, readFileSync(`${folder}/${file}`, 'utf8'), format, wanted)).toEqual({
    ...(Object.keys(wanted).length > 0 && {
      documents: Object.fromEntries(
        Object.entries(wanted).map(([part, { kind, facts = {} }]) => [part, { kind, facts, found: [] }]),
      ),
      problems: expected.problems ?? [],
    }),
    ...(expected['look-alike'] !== undefined && { 'look-alike': expected['look-alike'] }),
  })
}

const formats = documentFormats(testVocabulary())

type Documents = Readonly<Record<string, ExpectedDocument>>

/** The only document of a source has no name. */
const documentsOf = ({ kind, facts, absent, parts = {} }: Expected): Documents =>
  kind === undefined ? parts : { '': { kind, ...(facts && { facts }), ...(absent && { absent }) } }

const summary = (path: string, text: string, format: string, wanted: Documents): unknown => {
  const source = sourceFrom(path, text)
  const draft = draftOf(source)
  const found = recognise(draft, formats)
  if (found === undefined) return {}
  if (found.as === 'look-alike') return { 'look-alike': found.because }
  expect(found.format.id).toBe(format)
  const read = documentsIn(source, found).map(document => found.format.read(draft, document))
  return {
    documents: Object.fromEntries(
      read.map(evidence => {
        const { part = '' } = evidence.document
        return [part, summaryOfDocument(evidence, draft, wanted[part])]
      }),
    ),
    problems: read[0]?.problems.map(({ code }) => code),
  }
}

const summaryOfDocument = (
  { document, facts: read }: Evidence,
  { lines }: Draft,
  { facts = {}, absent = [] }: Partial<ExpectedDocument> = {},
): unknown => {
  const place = (fact: Fact): string => {
    const [start, end] = [lines.positionAt(fact.span.start), lines.positionAt(fact.span.end)]
    return `${fact.state} ${start.line}:${start.column}-${end.line}:${end.column}`
  }
  return {
    kind: document.kind,
    facts: Object.fromEntries(
      Object.keys(facts).map(topic => [topic, read.filter(fact => fact.topic === topic).map(place)]),
    ),
    found: read.filter(fact => absent.includes(fact.topic)).map(fact => `${fact.topic}: ${place(fact)}`),
  }
}
