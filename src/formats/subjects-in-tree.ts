import type { Document, DocumentKind } from '../model/document.ts'
import type { Part, Recognition } from '../model/document-format.ts'
import type { Evidence } from '../model/evidence.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { readTreeCard } from './tree-card.ts'

/** A model or data set that a file describes among others, and all that the file says of it, laid together. */
export interface DescribedSubject {
  /** No other subject of the file has it: see `withOwnNames`. */
  readonly name: string
  readonly kind: DocumentKind
  /** What may tell it from another of the same name. */
  readonly version?: string
  readonly tree: TreeNode
}

/** By name; by name and version where that is not enough, and by number where that is not either. */
export const withOwnNames = (subjects: readonly DescribedSubject[]): readonly DescribedSubject[] => {
  const times = new Map<string, number>()
  for (const { name } of subjects) times.set(name, (times.get(name) ?? 0) + 1)
  const taken = new Map<string, number>()
  return subjects.map(subject => {
    const { name, version } = subject
    const fuller = times.get(name) === 1 || version === undefined ? name : `${name}@${version}`
    return { ...subject, name: ownName(fuller, taken) }
  })
}

/**
 * One is the document itself; several are documents of their own. `such` names the file: "a bill of materials"; `besides`
 * are names of models in it that have no card.
 */
export const recognitionOf = (
  subjects: readonly DescribedSubject[],
  such: string,
  besides: readonly string[] = [],
): Recognition | undefined => {
  const [first, ...others] = subjects
  const rest = besides.length === 0 ? '' : `; it has no card of ${firstFew(besides)}`
  if (first === undefined) return undefined
  if (others.length === 0)
    return { as: 'document', kind: first.kind, sure: 'sure', because: `is ${such} with one ${described(first)}${rest}` }
  return {
    as: 'documents',
    parts: [partOf(first), ...others.map(partOf)],
    sure: 'sure',
    because: `is one of ${subjects.length} that ${such} describes${rest}`,
  }
}

/** Reads the subject that a document is about. Where the file broke before it, nothing is read: what stands there is about something else. */
export const readSubject = (
  draft: Draft,
  document: Document,
  subjects: readonly DescribedSubject[],
  rows: readonly MetadataRow[],
  vocabulary: Vocabulary,
): Evidence => {
  const { part } = document
  const subject = part === undefined ? subjects[0] : subjects.find(({ name }) => name === part)
  if (subject !== undefined) return readTreeCard(draft, document, rows, vocabulary, subject.tree)
  return { ...readTreeCard(draft, document, [], vocabulary), facts: [], links: [] }
}

const partOf = ({ name, kind }: DescribedSubject): Part => ({ name, kind })

const described = ({ kind }: DescribedSubject): string => (kind === 'data-sheet' ? 'data set' : 'model')

/** The first few of some names. */
export const firstFew = (names: readonly string[]): string =>
  names.length > mostNamed
    ? `${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more`
    : names.join(', ')

const mostNamed = 3

/** A name that was free, or the first free number behind it; `taken` remembers where to go on. */
const ownName = (name: string, taken: Map<string, number>): string => {
  const last = taken.get(name)
  if (last === undefined) {
    taken.set(name, 1)
    return name
  }
  taken.set(name, last + 1)
  return ownName(`${name} (${last + 1})`, taken)
}
