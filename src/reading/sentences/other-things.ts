import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { Link } from '../../model/link.ts'
import type { Match } from '../../model/match.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Context } from '../facts/context.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Piece } from '../text/piece.ts'
import type { Unit } from '../text/unit.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { isTitle } from './cue-places.ts'

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

/** A paper that stands in a note, or is called by the name of another thing: no citation of this one. */
export const isOfOtherWork = (fact: Fact, { units }: Piece, context: Context): boolean =>
  fact.via.list === 'paper-hosts' &&
  (isNote(units) ||
    units.some(
      unit =>
        unit.span === fact.span &&
        unit.links.some(link => link.href === fact.via.entry && isNamedWork(unit, link, context)),
    ))

/** "[1]: Baraka 2019, …": a note at the foot of the text, to which a mark in it leads. */
const isNote = ([first]: readonly Unit[]): boolean =>
  first !== undefined && noteMark.test(first.label === undefined ? first.text : `${first.label}: ${first.text}`)

const noteMark = /^\[\^?\d{1,3}\]:?(?:\s|$)/

/**
 * "We start from [Posta 2](…)": a link that is called by a mere name leads to the work that the name stands for. That is this one
 * where the title has the name, where it begins the sentence, and where the sentence presents it.
 */
const isNamedWork = ({ normal, text }: Unit, { text: name }: Link, { title, vocabulary }: Context): boolean =>
  isName.test(name) &&
  text.indexOf(name) > 0 &&
  !isTitle(name) &&
  !vocabulary.presents.has(normal) &&
  !(title !== undefined && normaliseText(title.text).includes(normaliseText(name)))

/** Up to four words, with a capital or a figure among them. */
const isName = /^(?!https?:)(?=.*[\p{Lu}\d])[^\s.,;:!?]+(?:\.\d+)*(?:\s[^\s,;:!?]+){0,3}$/u

/** "such as [this sorter](…)", "unlike …": the words before a link say that what it leads to is another thing. */
export const isLikened = ({ text }: Unit, link: Link, { likens }: Vocabulary): boolean => {
  const at = text.indexOf(link.text)
  const words = at < 0 ? [] : normaliseText(text.slice(0, at)).split(' ')
  return [1, 2, 3].some(count => likens.has(words.slice(-count).join(' ')))
}
