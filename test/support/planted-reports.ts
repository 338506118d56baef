import { parse } from 'yaml'
import type { Report } from '../../src/model/report.ts'
import { read } from './project.ts'
import { deepFrozen, type Sample, samples } from './report-samples.ts'

/** Texts that try to leave their place in a report. */
export const hostileStrings: readonly { readonly name: string; readonly text: string }[] = parse(
  read('fixtures/reports/hostile-strings.yaml'),
)

/** Parts of a report that speak of documents and paths, and keys in them whose text can come from one. */
const parts: ReadonlySet<string> = new Set(['declared', 'documents', 'subjects', 'sides', 'negativeSpace', 'problems'])
const keys: ReadonlySet<string> = new Set([
  ...['path', 'part', 'because', 'what', 'why', 'fix', 'excerpt', 'where', 'text', 'says', 'other', 'href', 'name'],
  ...['names', 'question', 'searched', 'date', 'before'],
])

/** Parts that say what people have answered for, and keys in them whose text is theirs. */
const answerParts: ReadonlySet<string> = new Set(['answers', 'baseline'])
const answerKeys: ReadonlySet<string> = new Set([
  ...['reason', 'owner', 'approver', 'answer', 'by', 'role', 'link', 'question', 'document', 'path', 'name', 'title'],
])

/** Words of closed lists that stand under such a key. */
const ours: ReadonlySet<string> = new Set(['no-such-file', 'no-such-heading', 'outside'])

const named = (...names: readonly string[]): readonly Sample[] => samples.filter(({ name }) => names.includes(name))

/** The samples in which every kind of text has a place. */
export const plantable: readonly Sample[] = named('every-outcome.json', 'several-documents.json')

/** Those in which people have answered for something. */
export const plantableAnswers: readonly Sample[] = named('attested.json', 'known.json', 'waived.json')

/** A report in which a text stands at the head of whatever a document, a path or an answer could have put there; ids follow paths. */
export const withText = (report: Report, text: string): Report =>
  deepFrozen({
    ...report,
    // Only texts change, each into another text.
    ...(Object.fromEntries(
      Object.entries(report).flatMap(([name, part]) => {
        if (parts.has(name)) return [[name, planting(part, text, name, keys)]]
        return answerParts.has(name) ? [[name, planting(part, text, name, answerKeys)]] : []
      }),
    ) as Partial<Report>),
  })

const planting = (value: unknown, text: string, key: string, theirs: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map(part => planting(part, text, key, theirs))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, planting(part, text, name, theirs)]))
  if (typeof value !== 'string') return value
  if (key === 'id' || key === 'subject' || key === 'finding')
    return value.replace(/^([\w-]+@)?/, head => `${head}${text}/`)
  if (key === 'fingerprint') return value.replace('@', () => `@${text}/`)
  if (!theirs.has(key) || ours.has(value)) return value
  return `${text}/${value}`
}
