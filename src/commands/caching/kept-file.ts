import type { IsoDate } from '../../model/judgement.ts'
import type { PassedOver } from '../pipeline/meet-file.ts'
import type { RecordedDocument, RecordedFile } from '../sharding/file-record.ts'

/** What a run keeps of a file for the next one, which has the text of the file itself. */
export interface KeptFile {
  /** The day it was judged for. */
  readonly asOf: IsoDate
  /** As `AnswerSetting.today`. */
  readonly today: IsoDate | null
  readonly met: PassedOver | (Omit<RecordedFile, 'text' | 'sha256' | 'bytes' | 'documents'> & KeptDocuments)
}

interface KeptDocuments {
  readonly documents: readonly KeptDocument[]
}

export interface KeptDocument extends RecordedDocument {
  /** The places of those of its findings that rest on the day. */
  readonly dated: readonly number[]
}
