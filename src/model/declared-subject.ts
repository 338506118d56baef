import type { Place } from './span.ts'

export const subjectKinds = ['model', 'data-set', 'system'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** A subject that the settings declare, with which documents are about it. */
export interface DeclaredSubject {
  readonly name: string
  readonly kind: SubjectKind
  readonly at: Place
}

/** A declared subject with the names of the documents that it claims. */
export interface Claim {
  readonly subject: DeclaredSubject
  /** Those about it. */
  readonly own: ReadonlySet<string>
  /** Those about what it is made from: besides what is inferred, or in its place where the settings list them. */
  readonly parts: ReadonlySet<string>
  readonly partsListed: boolean
}
