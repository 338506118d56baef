import type { Fact } from '../../model/fact.ts'
import type { Reach } from '../../model/side-file.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import type { Draft } from '../../syntax/draft.ts'

/** A kind of side file, known by its name: one file of this folder each. */
export interface SideFormat {
  /** As people call it: `license text`. */
  readonly summary: string
  readonly reach: Reach
  /** The path is relative to the project. */
  readonly fits: (path: string) => boolean
  readonly read: (draft: Draft, vocabulary: Vocabulary) => readonly Fact[]
}
