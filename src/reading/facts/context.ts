import type { DocumentKind } from '../../model/document.ts'
import { perThing } from '../../model/once.ts'
import { plainName, speaksOf } from '../../model/plain-name.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Heading } from '../../syntax/markdown/markdown-tree.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import type { Told } from '../vocabulary/own-things.ts'
import type { About, NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'

/** What is known at a place of a document, from above. */
export interface Context {
  readonly kind: DocumentKind
  readonly vocabulary: Vocabulary
  readonly title?: Heading
  /** Texts in which the name of the thing stands: the title, and what the first question below it asks about. */
  readonly ownNames: readonly string[]
  /** The title names the thing: a bare "Name" below another heading names something else. */
  readonly named: boolean
  /** Names of the models that this one was made from, as they are compared. */
  readonly bases: ReadonlySet<string>
  /** The topics of the nearest heading above that has any. */
  readonly under: readonly NameMatch[]
  readonly path: readonly string[]
  /** What stands here are the fields of a data set. */
  readonly fields?: boolean
}

/** Only what this kind of document is expected to speak of: "Source" in a model card is no data source. */
export const relevant = (found: readonly NameMatch[], context: Context): readonly NameMatch[] =>
  found.filter(match => isOfKind(match, context) && isOfThis(match, context))

export const isOfKind = ({ topic }: NameMatch, { vocabulary, kind }: Context): boolean =>
  vocabulary.topics.get(topic)?.kinds.includes(kind) === true

/** "Who made Llama?" in the card of what was made of it: what a thing is and who made it is asked of others as well. */
const isOfThis = ({ topic, about }: NameMatch, { ownNames, named, bases, vocabulary }: Context): boolean => {
  if (about === undefined || ownNames.some(text => hasNameOf(text, about, vocabulary))) return true
  if (!about.isName || bases.has(plainName(about.words))) return false
  return !named || !(topic === summary || vocabulary.particulars.has(topic))
}

/** Words that are common in any language name nothing. */
const hasNameOf = (text: string, { words }: About, { prose }: Vocabulary): boolean => {
  const common = prose.languagesOf()
  const own = words.split(' ').filter(word => !common.has(word))
  return own.length > 0 && own.every(word => speaksOf(text, word))
}

const summary: TopicId = knownTopic('summary')

/** Topics that the section is about anyway: its sentences need not be searched for them. */
export const except = ({ under }: Context): ReadonlySet<TopicId> => topicsIn(under)

/** Asked for every block of a section. */
const topicsIn = perThing(
  (under: readonly NameMatch[]): ReadonlySet<TopicId> => new Set(under.map(({ topic }) => topic)),
)

/** What sentences are held against. */
export const toldIn = ({ kind, title, vocabulary }: Context): Told => ({ kind, title: title?.text ?? '', vocabulary })
