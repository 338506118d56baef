import type { DocumentKind } from '../model/document.ts'
import type { LookAlike } from '../model/document-format.ts'
import { knownTopic, type NamedTopic } from '../reading/phrases/known-topic.ts'
import type { Phrases } from '../reading/phrases/phrases.ts'
import { normaliseText } from '../reading/text/normalise.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { headingEvidence, headingNames, openingText, topicsOfKind } from './kind-by-text.ts'
import { plainName } from './markdown-file.ts'

const setOf = (...ids: readonly NamedTopic[]): ReadonlySet<string> => new Set(ids.map(knownTopic))

/** A system card may be that of a model, or of an app that is built on models of others: no section tells of training and results then, and its first lines tell of an app before they tell of a model. */
export const kindOfSystemCard = (draft: Draft, vocabulary: Vocabulary): DocumentKind => {
  const { systemCards, systemWords, modelWords } = vocabulary
  const opening = openingText(draft)
  const headings = headingNames(draft).slice(0, fewHeadings)
  const called = normaliseText([plainName(draft), ...headings.slice(0, 1)].join(' '))
  if (!systemCards.has(called)) return 'model-card'
  if (headingEvidence(draft, vocabulary).topics.some(topic => ofModels.has(topic))) return 'model-card'
  const said = systemCards.without(normaliseText([opening, ...headings].join(' ')))
  const firstOf = (phrases: Phrases): number =>
    Math.min(...phrases.found(said).map(({ phrase }) => said.indexOf(phrase.replace('*', ''))))
  return firstOf(systemWords) < firstOf(modelWords) ? 'disclosure' : 'model-card'
}

const ofModels = setOf('training-procedure', 'base-model', 'model-size', 'training-period', 'evaluation-results')

/** The title, and what stands right below it. */
const fewHeadings = 4

/** What is called as a document of ours is, and is about something else; it is told, so that nobody takes silence for a pass. */
export const ofSomethingElse = (kind: DocumentKind, draft: Draft, vocabulary: Vocabulary): LookAlike | undefined => {
  const because =
    kind === 'data-sheet' && isOfDevice(draft, vocabulary)
      ? 'is the data sheet of a device or a substance, not of data'
      : kind === 'disclosure' && isOfMaking(draft, vocabulary)
        ? 'tells how AI helped to make the project, not what an AI system does'
        : undefined
  return because === undefined ? undefined : { as: 'look-alike', because }
}

const isOfDevice = (draft: Draft, vocabulary: Vocabulary): boolean =>
  headingNames(draft).some(name => vocabulary.deviceHeadings.has(name)) &&
  !headingEvidence(draft, vocabulary).topics.some(topic => ofData.includes(topic))

/** Of the topics of data sheets, those that nobody writes of a device. */
const ofData: readonly string[] = topicsOfKind['data-sheet'].filter(
  topic => !['composition', 'maintenance'].includes(topic),
)

/** No section tells of the use or the users of a system. */
const isOfMaking = (draft: Draft, vocabulary: Vocabulary): boolean =>
  vocabulary.madeWith.has(normaliseText(openingText(draft))) &&
  !headingEvidence(draft, vocabulary).topics.some(topic => ofSystems.has(topic))

const ofSystems = setOf(
  'ai-interaction-notice',
  'human-oversight',
  'data-used',
  'complaint-channel',
  'owner',
  'intended-use',
  'underlying-models',
  'risk-level',
  'provider',
)
