import type { DeclaredSubject } from './declared-subject.ts'
import type { Document } from './document.ts'
import type { Evidence } from './evidence.ts'

/** One document of a subject, and why it belongs there. */
export interface Member extends Pick<Document, 'path' | 'part'> {
  /** `it`: the subject itself; `part`: data or a model that it is made from, a subject of its own as well. */
  readonly describes: 'it' | 'part'
  /** Goes on where the path stops: `has the name "X", as README.md has`. */
  readonly because: string
}

/** The model, data set or system that some documents describe. */
export interface Subject {
  /** The name of its leading document: stable over edits elsewhere. */
  readonly id: string
  /** The leading one first. */
  readonly documents: readonly [Member, ...Member[]]
  /** Where the settings say which documents are about it; otherwise it was inferred. */
  readonly declared?: DeclaredSubject
}

/** Everything that the documents of one subject say. */
export interface SubjectEvidence {
  /** Of the documents that describe the subject itself, the leading one first. */
  readonly own: readonly [Evidence, ...Evidence[]]
  /** Of those that describe what it is made from: data sheets of its data, cards of the models below it. */
  readonly parts: readonly Evidence[]
}
