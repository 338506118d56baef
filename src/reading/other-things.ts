import type { DocumentKind } from '../model/document.ts'
import type { Link } from '../model/link.ts'
import type { Match } from '../model/match.ts'
import type { TopicId } from '../model/topic.ts'
import { knownTopic } from './known-topic.ts'
import { normaliseText } from './normalise.ts'
import type { Unit } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

/** In a model card "The corpus is released under CC0" and "Barua is a benchmark for sorting" tell of data, and of no model. */
export const tellsOfData = (
  { normal }: Unit,
  { topic, via }: { readonly topic: TopicId; readonly via: Match },
  kind: DocumentKind,
  { cues, dataNouns, modelNouns, ofModel }: Vocabulary,
): boolean => {
  if (kind !== 'model-card' || via.list !== 'cues' || !ofModel.has(topic)) return false
  const before = dataNouns.before(normal)
  if (before === normal || modelNouns.has(normal)) return false
  const isSaid = (text: string): boolean => cues.found(text).some(({ phrase }) => phrase === via.entry)
  return !isSaid(before) && !cues.in(normal).includes(trainingData)
}

const trainingData: TopicId = knownTopic('training-data')

/** "[1]: Baraka 2019, …": a note at the foot of the text, to which a mark in it leads. */
export const isNote = ([first]: readonly Unit[]): boolean =>
  first !== undefined && noteMark.test(first.label === undefined ? first.text : `${first.label}: ${first.text}`)

const noteMark = /^\[\^?\d{1,3}\]:?(?:\s|$)/

/** "such as [this sorter](…)", "unlike …": the words before a link say that what it leads to is another thing. */
export const isLikened = ({ text }: Unit, link: Link, { likens }: Vocabulary): boolean => {
  const at = text.indexOf(link.text)
  const words = at < 0 ? [] : normaliseText(text.slice(0, at)).split(' ')
  return [1, 2, 3].some(count => likens.has(words.slice(-count).join(' ')))
}
