import type { Place } from './span.ts'
import type { TopicId } from './topic.ts'

/** What somebody states about the system that its documents need not state: in the settings, on the command line, by a profile. */
export interface DeclaredFact {
  readonly topic: TopicId
  readonly says: boolean
  /** Where it is declared, for reports: `waco.yaml`, line 3. */
  readonly at: Place
}

/** `waco.yaml line 3`; what is on the command line has no line. */
export const whereDeclared = ({ at }: DeclaredFact): string =>
  at.start === undefined ? `the ${at.path}` : `${at.path} line ${at.start.line}`
