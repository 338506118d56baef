import type { IsoDate } from './judgement.ts'
import type { Place } from './span.ts'
import type { TopicId } from './topic.ts'

/** What somebody states about the system that its documents need not state: in the settings, on the command line, by a profile. */
export interface DeclaredFact {
  readonly topic: TopicId
  readonly says: boolean
  /** Where it is declared, for reports: `waco.yaml`, line 3. */
  readonly at: Place
}

/** All declared facts of a run; one to a topic. */
export type Declared = ReadonlyMap<TopicId, DeclaredFact>

export const nothingDeclared: Declared = new Map()

/** What a judgement rests on besides the document. */
export interface Circumstances {
  /** The day the run is judged for. */
  readonly asOf: IsoDate
  readonly declared: Declared
}
