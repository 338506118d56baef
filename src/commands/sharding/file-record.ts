import type { Document } from '../../model/document.ts'
import type { Missing } from '../../model/evidence.ts'
import type { Fact, Information } from '../../model/fact.ts'
import type { Link } from '../../model/link.ts'
import type { Problem } from '../../model/problem.ts'
import type { JudgedBefore, PassedOver } from '../pipeline/meet-file.ts'

/**
 * What one run has made of one file, as data that can leave the process. Whatever is asked of a document besides is read
 * from its text again, which comes along: so a record holds little, and nothing in it can be out of date.
 */
export interface FileRecord {
  readonly path: string
  readonly met: PassedOver | RecordedFile
}

export interface RecordedFile {
  readonly as: 'documents'
  readonly text: string
  readonly sha256: string
  readonly bytes: number
  readonly documents: readonly RecordedDocument[]
}

/** A name after "#", with its line. */
export interface RecordedAnchor {
  readonly name: string
  readonly line: number
}

/** A fact, without its value where JSON has no form for a number in it. */
export type RecordedFact = Omit<Fact, 'shows'> & {
  readonly valueAgain?: true
  /** All that it shows, where rules about several documents may ask. */
  readonly shown?: readonly Information[]
}

export interface RecordedDocument {
  readonly document: Document
  readonly original?: string
  readonly facts: readonly RecordedFact[]
  /** By topic, for those that rules about several documents ask for. */
  readonly missing: Readonly<Record<string, Missing>>
  readonly links: readonly Link[]
  readonly anchors?: readonly RecordedAnchor[]
  readonly unread?: Problem
  readonly problems: readonly Problem[]
  /** Its format has places for answers that are not there. */
  readonly belongs: boolean
  /** Absent for a document that the settings pass over. */
  readonly judged?: JudgedBefore | Problem
}
