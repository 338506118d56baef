import type { Reach, SideReading } from '../../model/side-file.ts'
import type { NamedTopic } from '../../reading/phrases/known-topic.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../../syntax/draft.ts'

/** A kind of side file, known by its name: one file of this folder each. */
export interface SideFormat {
  /** As people call it: `license text`. */
  readonly summary: string
  readonly reach: Reach
  /** The path is relative to the project. */
  readonly fits: (path: string) => boolean
  /** Of what it may speak. */
  readonly topics: readonly NamedTopic[]
  readonly read: (draft: Draft, vocabulary: Vocabulary) => SideReading
}
