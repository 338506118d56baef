import type { DocumentKind } from '../model/document.ts'
import { perThing } from '../model/once.ts'
import type { TopicId } from '../model/topic.ts'
import type { Heading } from '../syntax/markdown-tree.ts'
import type { Told } from './own-things.ts'
import type { NameMatch, Vocabulary } from './vocabulary.ts'

/** What is known at a place of a document, from above. */
export interface Context {
  readonly kind: DocumentKind
  readonly vocabulary: Vocabulary
  readonly title?: Heading
  /** The title names the thing: a bare "Name" below another heading names something else. */
  readonly named: boolean
  /** Names of the models that this one was made from, as they are compared. */
  readonly bases: ReadonlySet<string>
  /** The topics of the nearest heading above that has any. */
  readonly under: readonly NameMatch[]
  readonly path: readonly string[]
}

/** Only what this kind of document is expected to speak of: "Source" in a model card is no data source. */
export const relevant = (found: readonly NameMatch[], { vocabulary, kind }: Context): readonly NameMatch[] =>
  found.filter(({ topic }) => vocabulary.topics.get(topic)?.kinds.includes(kind) === true)

/** Topics that the section is about anyway: its sentences need not be searched for them. */
export const except = ({ under }: Context): ReadonlySet<TopicId> => topicsIn(under)

/** Asked for every block of a section. */
const topicsIn = perThing(
  (under: readonly NameMatch[]): ReadonlySet<TopicId> => new Set(under.map(({ topic }) => topic)),
)

/** What sentences are held against. */
export const toldIn = ({ kind, title, vocabulary }: Context): Told => ({ kind, title: title?.text ?? '', vocabulary })
