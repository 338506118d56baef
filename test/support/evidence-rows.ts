import type { Document, DocumentKind } from '../../src/model/document.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Fact } from '../../src/model/fact.ts'
import type { TopicId } from '../../src/model/topic.ts'
import { originalPath } from '../../src/reading/vocabulary/translated-path.ts'
import { testVocabulary } from './given.ts'

/** A document in a table: its path, with `#` and its name where a file holds several, what it says by topic, and where it points to. */
export interface DocumentRow {
  readonly kind?: DocumentKind
  readonly format?: string
  readonly says?: Readonly<Record<string, Said | readonly Said[]>>
  /** Links, each within the answer to the topic it stands under. */
  readonly links?: Readonly<Record<string, readonly string[]>>
  readonly anchors?: readonly string[]
  /** A part of the document could not be read. */
  readonly unread?: boolean
  /** Topics whose answers are found too seldom. */
  readonly unsure?: readonly string[]
  /** A heading that comes close to that of a topic. */
  readonly near?: Readonly<Record<string, string>>
  /** Topics for which the format has no place. */
  readonly noPlace?: readonly string[]
  /** Under which names a topic was looked for. */
  readonly searched?: Readonly<Record<string, readonly string[]>>
}

/** `times`: the text that often over. */
type Said = string | number | (Partial<Fact> & { readonly times?: number })

/** Read with the first name that may have a language in it: tables are tried for every mutant, and words take longest to read. */
let fileLanguage: RegExp | undefined

const originalOf = (path: string): string | undefined => {
  if (!/[._-][a-z]{2,3}(?:[_-][a-z]{2,4})?\.\w+$/i.test(path)) return undefined
  fileLanguage ??= testVocabulary().fileLanguage
  return originalPath(path, fileLanguage)
}

/** The evidence of a table's document; the kind is told by the name of the file where the row does not say. */
export const evidenceOfRow = (name: string, row: DocumentRow): Evidence => {
  const [path = '', part] = name.split('#')
  const entries = Object.entries(row.says ?? {}).flatMap(([topic, answers]) =>
    (Array.isArray(answers) ? answers : [answers]).map((answer: Said) => ({ topic, answer })),
  )
  const facts = entries.map(
    ({ topic, answer }, index): Fact => ({
      topic: topic as TopicId, // tables name topics
      state: 'answered',
      reason: 'own-words',
      span: { start: 100 * index, end: 100 * index + 50 },
      text: typeof answer === 'object' ? '' : String(answer),
      shows: [],
      by: 'label',
      where: topic,
      sure: 'exact',
      via: { list: 'labels', entry: topic },
      ...(typeof answer === 'object' ? repeated(answer) : {}),
    }),
  )
  const problem = { code: 'document/broken', what: 'broken', why: 'broken', fix: 'mend it', at: { path } }
  const kind = row.kind ?? kindOf(path)
  const original = originalOf(path)
  const about = { path, kind, ...(part !== undefined && { part }), ...(row.format && { format: row.format }) }
  return {
    ...(original !== undefined && { original }),
    document: about as Document, // nobody looks at the rest
    facts,
    links: Object.entries(row.links ?? {}).flatMap(([topic, hrefs]) => {
      const span = facts.find(fact => fact.topic === topic)?.span ?? { start: 8000, end: 8000 }
      return hrefs.map(href => ({ href, text: href, span }))
    }),
    ...(row.anchors && { anchors: new Map(row.anchors.map((name, index) => [name, index + 1])) }),
    missing: topic => ({
      topic,
      at: { start: 9000, end: 9000 },
      searched: row.searched?.[topic] ?? [`## ${topic}`],
      ...(row.near?.[topic] !== undefined && { near: { name: row.near[topic], line: 7 } }),
      ...(row.noPlace?.includes(topic) && { noPlace: { format: 'a card', instead: 'beside it' } }),
      ...(row.unsure?.includes(topic) && { unsure: true }),
    }),
    ...(row.unread && { unread: problem }),
    problems: [],
  }
}

const repeated = ({ times = 1, ...fact }: Exclude<Said, string | number>): Partial<Fact> =>
  fact.text === undefined ? fact : { ...fact, text: fact.text.repeat(times) }

const kindOf = (path: string): DocumentKind => {
  if (/sheet|data/i.test(path)) return 'data-sheet'
  return /notice|disclosure|transparency/i.test(path) ? 'disclosure' : 'model-card'
}
