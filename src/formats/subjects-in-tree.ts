import type { Document, DocumentKind } from '../model/document.ts'
import { kindText } from '../model/document.ts'
import type { Part, Recognition } from '../model/document-format.ts'
import type { TreeNode } from '../syntax/tree.ts'

/** A model or data set that a file describes among others, and all that the file says of it, laid together. */
export interface DescribedSubject {
  readonly name: string
  readonly kind: DocumentKind
  /** What tells it from another of the same name. */
  readonly version?: string
  readonly tree: TreeNode
}

/** One is the document itself; several are documents of their own. `such` names the file: "a bill of materials". */
export const recognitionOf = (subjects: readonly DescribedSubject[], such: string): Recognition | undefined => {
  const [first, second] = subjects
  if (first === undefined) return undefined
  if (second === undefined)
    return { as: 'document', kind: first.kind, sure: 'sure', because: `is ${such} with one ${described(first)}` }
  const [one, ...others] = named(subjects).map(([name, { kind }]): Part => ({ name, kind }))
  if (one === undefined) return undefined
  return {
    as: 'documents',
    parts: [one, ...others],
    sure: 'sure',
    because: `is one of ${subjects.length} that ${such} describes`,
  }
}

/** The subject that a document is about. */
export const subjectOf = (subjects: readonly DescribedSubject[], { part }: Document): DescribedSubject | undefined =>
  part === undefined ? subjects[0] : named(subjects).find(([name]) => name === part)?.[1]

const described = ({ kind }: DescribedSubject): string => (kind === 'data-sheet' ? 'data set' : kindText(kind))

/** By name; by name and version where that is not enough, and by number where that is not either. */
const named = (subjects: readonly DescribedSubject[]): readonly (readonly [string, DescribedSubject])[] => {
  const taken = new Set<string>()
  return subjects.map(subject => {
    const { name, version } = subject
    const alike = subjects.filter(other => other.name === name).length > 1
    const free = freeName(alike && version !== undefined ? `${name}@${version}` : name, taken)
    taken.add(free)
    return [free, subject]
  })
}

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`
}
