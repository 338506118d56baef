import type { CheckKind } from '../model/check.ts'
import type { SubjectCheckKind } from '../model/subject-check.ts'

/** Every question a pack can ask: of one document, and of all documents of a subject. */
export interface CheckKinds {
  readonly document: readonly CheckKind[]
  readonly subject: readonly SubjectCheckKind[]
}
