import type { Anchors } from './anchors.ts'
import type { Bind, CheckText, JsonSchema } from './check.ts'
import type { Circumstances } from './circumstances.ts'
import type { Problem } from './problem.ts'
import type { SubjectEvidence } from './subject.ts'
import type { SubjectJudgement } from './subject-judgement.ts'

/** Where links may lead: what is there, and what can be pointed to in it. */
export interface LinkPlaces {
  /** Whether the project has a file or folder at this path; the shell has looked before the engine asks. */
  readonly exists: (path: string) => boolean
  /** Where a Markdown file can be pointed to, which the shell has read for it; why it could not be read; nothing for other files. */
  readonly anchorsAt: (path: string) => Anchors | Problem | undefined
}

/** What a judgement of several documents rests on besides them. */
export type SubjectCircumstances = Circumstances & LinkPlaces

/** A rule's question about all documents of one subject, with its parameters bound. */
export type SubjectCheck = (evidence: SubjectEvidence, circumstances: SubjectCircumstances) => SubjectJudgement

/** Binds a check that stands inside another: one about the subject, or one about a single document. */
export interface SubjectBind {
  readonly subject: (text: CheckText) => SubjectCheck
  readonly document: Bind
}

/** A question with parameters about all documents of one subject. */
export interface SubjectCheckKind {
  readonly kind: string
  readonly summary: string
  /** JSON Schema of the parameters; may refer to what `CheckKind.params` may, to `document-kind` and to `subject-check`. */
  readonly params: JsonSchema
  readonly bind: (params: unknown, bind: SubjectBind) => SubjectCheck
}

interface SubjectCheckSpec<Params> extends Omit<SubjectCheckKind, 'bind'> {
  readonly bind: (params: Params, bind: SubjectBind) => SubjectCheck
}

/** The one cast of parameters: `parse-pack` holds them against `params` before it calls `bind`. */
export const defineSubjectCheck = <Params>(spec: SubjectCheckSpec<Params>): SubjectCheckKind => ({
  ...spec,
  bind: (valid, bind) => spec.bind(valid as Params, bind),
})
