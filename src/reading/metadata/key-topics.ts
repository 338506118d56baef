import type { DocumentKind } from '../../model/document.ts'
import { kept } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Entry, MappingNode } from '../../syntax/tree.ts'
import { isOpenName } from '../markdown/heading-topics.ts'
import { knownTopic, type NamedTopic } from '../phrases/known-topic.ts'
import { itemOf } from '../vocabulary/dialects.ts'
import { topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { wordsOfKey } from './key-words.ts'

/** What is known of a place in a tree of no known schema, from the keys above it. */
export interface Above {
  readonly kind: DocumentKind
  readonly words: Vocabulary
  /** As everybody has them: what a dialect lists is not therefore told by all documents. */
  readonly topics: Vocabulary['topics']
  /** The keys in words; the first is the kind of the document. */
  readonly path: readonly string[]
  /** As its author would name the place, with a dot behind: `model_details.`. */
  readonly where: string
  /** The topics of the nearest key that has any. */
  readonly under: readonly NameMatch[]
  /** All keys above only group what is said of the thing itself: below `dataset`, `version` is that of the data. */
  readonly itself: boolean
  /** Nothing in here speaks of the thing: an example, the model it was made from. */
  readonly closed: boolean
}

/** The topics that a key stands for where it stands. */
export const topicsOfKey = (entry: Entry, above: Above): readonly NameMatch[] => {
  if (above.closed || ofTools.test(entry.key)) return []
  const named = namesOf(entry, above)
    .map(match => (match.topic === size && entry.value.kind === 'mapping' ? { ...match, topic: procedure } : match))
    .filter(({ topic }) => above.topics.get(topic)?.kinds.includes(above.kind) === true)
    .flatMap(match => meantBelow(match, above))
  return named.every(({ topic }) => isAmong(above.under, topic)) ? [] : named
}

/** "Version" and "License" of the data it was trained on, and the author of a remark, tell neither which data those are nor what is remarked. */
export const isAside = (entry: Entry, { under, words, path }: Above): boolean => {
  if (under.length === 0 || !under.every(({ topic }) => toldByName.has(topic) || words.untoldByParticulars.has(topic)))
    return false
  const named = topicsOfLabel(wordsOfKey(entry.key), words, path).filter(({ sure }) => sure !== 'heuristic')
  return named.length > 0 && named.every(({ topic }) => words.particulars.has(topic) && !tellsWhich.has(topic))
}

/** Whether a key only groups what stands below it: `metadata`, and `model_details` where a key in it names what it tells. */
export const onlyGroups = (entry: Entry, named: readonly NameMatch[], above: Above): boolean =>
  entry.value.kind === 'mapping' &&
  (named.length > 0
    ? named.every(({ topic }) => groupNames.has(topic)) &&
      entry.value.entries.some(below => namesOf(below, above).length > 0)
    : above.words.items.some(dialect => itemOf(wordsOfKey(entry.key), above.path, dialect)?.length === 0))

/** Whether what stands below a key speaks of other things. */
export const speaksOfOthers = (key: string, own: readonly NameMatch[]): boolean =>
  isOfOthers(key) || own.some(({ topic }) => closedTopics.has(topic))

/** Keys of tools, and of what is only like the thing. */
export const isOfOthers = (key: string): boolean => ofTools.test(key) || ofOthers.test(wordsOfKey(key))

const namesOf = ({ key, value }: Entry, { words: vocabulary, path }: Above): readonly NameMatch[] => {
  const called = wordsOfKey(key)
  const listed = (text: string): readonly NameMatch[] =>
    (value.kind === 'mapping' && !isWrapped(value) ? topicsOfHeading : topicsOfLabel)(text, vocabulary, path).filter(
      ({ sure }) => sure !== 'heuristic',
    )
  const named = listed(called)
  if (named.length > 0 || vocabulary.items.some(dialect => itemOf(called, path, dialect) !== undefined)) return named
  const bare = called.replace(around, '')
  const less = bare === called ? [] : listed(bare).filter(match => !isOpenName(match, vocabulary))
  return less.length > 0 ? less : each(called, vocabulary)
}

/** `bias_risks_limitations`: a name in each of its words. */
const each = (called: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  const parts = called.split(' ').length > 1 ? topicsOfLabel(called.replaceAll(' ', ' / '), vocabulary) : []
  return parts.every(({ topic }) => vocabulary.untoldByParticulars.has(topic)) ? parts : []
}

/** `name: { value: Kasuku }` */
const isWrapped = ({ entries }: MappingNode): boolean => entries.some(({ key }) => key === 'value' || key === 'text')

/** `known_limitations_list`, `model_limitations`, `training_data_description` */
const around =
  /^(?:the |our )?model (?=\S+ \S|\S{6})| (?:description|details?|info|information|notes?|text|list|statement|section)$/gi

/** Below another key, what may be said of anything is said of that. */
const meantBelow = (match: NameMatch, above: Above): readonly NameMatch[] => {
  const { words: vocabulary, itself, under: topics } = above
  if (itself) return [match]
  if (isEvaluated(topics) && match.topic === trainingData)
    return isOpenName(match, vocabulary) ? [{ ...match, topic: evaluationData }] : [match]
  if (match.topic === trainingData) return [match]
  if (match.topic === contact) return topics.some(({ topic }) => parties.has(topic)) ? [match] : []
  if (sizes.has(match.topic) && !isOpenName(match, vocabulary)) return isAmong(topics, architecture) ? [match] : []
  return isOpenName(match, vocabulary) || ofAnything(vocabulary).has(match.topic) ? [] : [match]
}

/** What a key below another tells of that as well: `evaluation.dataset`, `training_data.source`. */
export const tellsBoth = ({ topic }: NameMatch, { under }: Above): boolean =>
  (topic === evaluationData && isEvaluated(under)) ||
  (topic === knownTopic('data-sources') && isAmong(under, trainingData))

const isEvaluated = (topics: readonly NameMatch[]): boolean => topics.some(({ topic }) => evaluated.has(topic))

const isAmong = (matches: readonly NameMatch[], topic: TopicId): boolean => matches.some(match => match.topic === topic)

const setOf = (...ids: readonly NamedTopic[]): ReadonlySet<TopicId> => new Set(ids.map(knownTopic))

/** Data, tools and people have these too. */
const ofAnything = kept(
  ({ particulars }: Vocabulary): ReadonlySet<TopicId> =>
    new Set([
      ...particulars,
      ...setOf('summary', 'architecture', 'model-size', 'context-length', 'languages', 'language-support'),
      ...setOf('distribution', 'checksums', 'access', 'documentation', 'composition', 'data-schema', 'file-formats'),
      ...setOf('input-modalities', 'output-modalities', 'intended-use', 'maintenance', 'created', 'release-status'),
    ]),
)

const groupNames = setOf('summary', 'name')
const sizes = setOf('architecture', 'model-size', 'context-length')
const toldByName = setOf('training-data', 'evaluation-data', 'base-model', 'data-sources')
const tellsWhich = setOf('name', 'identifier', 'citation')
const evaluated = setOf('evaluation-data', 'evaluation-results', 'per-group-results')
const parties = setOf('developer', 'provider', 'owner', 'document-owner')
const closedTopics = setOf(
  ...(['base-model', 'citation', 'license', 'version', 'dependencies', 'checksums', 'contact', 'changelog'] as const),
  ...(['composition', 'data-schema', 'splits', 'underlying-models'] as const),
)

const [trainingData, evaluationData] = [knownTopic('training-data'), knownTopic('evaluation-data')]
/** `parameters: { epochs: 20 }` are set, and not counted. */
const [size, procedure] = [knownTopic('model-size'), knownTopic('training-procedure')]
const [contact, architecture] = [knownTopic('contact'), knownTopic('architecture')]

/** `$schema`, `@context`, `_comment`: what tools need. */
const ofTools = /^[$@_]/

const ofOthers =
  /^(?:examples?|samples?|baselines?|previous|templates?|schema|alternatives?|competitors?|comparisons?)\b/i
