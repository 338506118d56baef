import type { DeclaredFact } from './declared-fact.ts'
import type { IsoDate } from './judgement.ts'
import type { TopicId } from './topic.ts'

/** All declared facts of a run; one to a topic. */
export type Declared = ReadonlyMap<TopicId, DeclaredFact>

export const nothingDeclared: Declared = new Map()

/** What a judgement rests on besides the document. */
export interface Circumstances {
  /** The day the run is judged for. */
  readonly asOf: IsoDate
  readonly declared: Declared
}
