import type { Adjustment } from '../../model/adjustment.ts'
import type { DeclaredFact } from '../../model/declared-fact.ts'
import type { DeclaredSubject } from '../../model/declared-subject.ts'
import type { Document } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import type { PackRef, ProfileInUse } from '../../model/pack.ts'
import type { Level } from '../../model/rule.ts'
import type { Selector } from '../../model/selector.ts'
import type { SettingsInfo } from '../../model/settings-info.ts'
import type { Place } from '../../model/span.ts'
import type { Member } from '../../model/subject.ts'
import type { AnswerResult } from '../../reports/text/became-text.ts'

/** What holds for one file in a run over the working folder, and by which line of which file, as plain data. */
export interface ExplainedFile {
  readonly path: string
  readonly judged: FileFate
  readonly settings?: Pick<SettingsInfo, 'path' | 'sha256'>
  readonly lock?: { readonly path: string; readonly sha256: string }
  readonly packs: readonly ExplainedPack[]
  readonly declared: readonly DeclaredFact[]
  readonly language: Asked
  readonly outputs: readonly Asked[]
  /** Those that the settings name, such as `file-size 32 MiB`. */
  readonly limits: readonly Asked[]
  /** What the file is read as, whether or not it is judged. */
  readonly documents: readonly ExplainedDocument[]
  readonly answers: ExplainedAnswers
}

/** What people have answered for. */
export interface ExplainedAnswers {
  /** Files of answers that were read, whether or not they speak of this file. */
  readonly files: readonly string[]
  /** Those that speak of the file, or of a subject that it describes, with what became of each. */
  readonly own: readonly ExplainedAnswer[]
  /** How many speak of other documents, by the name of the document. */
  readonly elsewhere: readonly { readonly document: string; readonly answers: number }[]
}

export type ExplainedAnswer = AnswerResult & { readonly of: 'waiver' | 'attestation' }

/** Whether a run over the working folder judges a file. */
export type FileFate =
  | { readonly is: 'judged'; readonly by?: Selector }
  /** Not opened. */
  | { readonly is: 'left-out'; readonly by: Selector }
  /** Read, and not judged; it goes on where the path stops. */
  | { readonly is: 'passed-over' | 'not-read'; readonly because: string }
  | { readonly is: 'not-searched' }

/** Something that was asked for, and where: without a place, nowhere, so that the usual holds. */
export interface Asked {
  readonly text: string
  readonly at?: Place
}

export interface ExplainedPack {
  readonly ref: PackRef
  readonly title: string
  readonly digest: string
  readonly asked: Asked
  readonly profile?: ProfileInUse & { readonly at?: Place /** How many rules it asks. */; readonly asked: number }
}

export interface ExplainedDocument extends Pick<Document, 'path' | 'part' | 'kind' | 'format' | 'because'> {
  readonly subjects: readonly ExplainedSubject[]
  readonly rules: readonly ExplainedRule[]
}

export interface ExplainedSubject extends Pick<Member, 'describes' | 'because'> {
  readonly id: string
  readonly declared?: DeclaredSubject
}

/** A rule that is asked of a document, or of the subject that it describes. */
export interface ExplainedRule {
  readonly rule: string
  readonly title: string
  readonly pack: PackRef
  readonly of: 'document' | 'subject'
  /** As it counts here; what the pack says stands in `adjusted`. */
  readonly level: Level
  readonly standing: Judged['standing']
  readonly adjusted?: Adjustment
}
