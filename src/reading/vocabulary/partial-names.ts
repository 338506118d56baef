import type { TopicId } from '../../model/topic.ts'
import type { Names } from '../phrases/name-table.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A name of a list, with the topics it stands for. */
export interface Listed {
  readonly topics: readonly TopicId[]
  readonly name: string
}

/** "Model metrics", "Key risks", "Métricas del modelo": words for the thing itself, and words that say nothing, stand beside a name. */
export const bareName = (text: string, names: Names, vocabulary: Vocabulary): Listed | undefined => {
  const said = normaliseText(text)
  const own = vocabulary.aroundNames.without(said)
  const bare = own === said ? vocabulary.dataNouns.without(own) : own
  // Letters of another script that look like these name nothing, and are only made plain where text is compared.
  if (bare === said || !isIn(normaliseName(text), normaliseName(bare))) return undefined
  const { topics: known, openNames, staysItself } = vocabulary
  const found = listedAs(normaliseName(bare), names)
  if (found === undefined || openNames.has(found.name)) return undefined
  const mayBe = (topic: TopicId): boolean =>
    own === said ? known.get(topic)?.kinds.includes('model-card') === false : staysItself.has(topic)
  return found.topics.every(mayBe) ? found : undefined
}

const isIn = (whole: string, words: string): boolean => words.split(' ').every(word => whole.includes(word))

/** "Limitations of the model", "Evaluation on GLUE", and the long questions of datasheets, which authors shorten at the end. */
export const beginning = (name: string, names: Names, vocabulary: Vocabulary): Listed | undefined => {
  const { afterNames } = vocabulary
  const words = name.split(' ')
  for (let length = Math.min(words.length - 1, 12); length >= 1; length -= 1) {
    if (length < 4 && !afterNames.has(words[length] ?? '')) continue
    const found = listedAs(words.slice(0, length).join(' '), names)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Distribution of labels", and not "Distribution of the dataset". */
export const isOfAnother = (name: string, vocabulary: Vocabulary): boolean => {
  const [first = '', second = '', ...rest] = name.split(' ')
  return vocabulary.wholeNames.has(first) && vocabulary.afterNames.has(second) && !namesItself(rest, vocabulary)
}

/** "of the dataset", and not "of the labels". */
const namesItself = (words: readonly string[], { afterNames, aroundNames, dataNouns }: Vocabulary): boolean => {
  const left = dataNouns.without(aroundNames.without(words.join(' '))).trim()
  return left === '' || left.split(' ').every(word => afterNames.has(word))
}

/** "Results (Acc.)", "Fairness (of the sampling)": what stands in parentheses narrows what stands before them. */
export const withoutParenthesis = (text: string): string | undefined =>
  /^([^()（）]{3,60}?)\s*[（(][^()（）]{1,60}[)）]\s*[:：]?$/u.exec(text.trim())?.[1]

/** "Annotation and peer review": only a text that itself speaks of the first speaks of it. */
export const firstHalf = (text: string, names: Names, { joins, staysItself }: Vocabulary): Listed | undefined => {
  const [first = '', second = '', third] = text.split('&').flatMap(part => part.split(joins(part)))
  if (third !== undefined || normaliseText(second) === '' || second.trim().split(/\s+/).length > mostWordsOfHalf)
    return undefined
  const found = listedAs(normaliseName(first), names)
  return found?.topics.every(topic => staysItself.has(topic)) === true ? found : undefined
}

const mostWordsOfHalf = 3

/** "Bert-base Limitations", "Our evaluation results": the listed name at the end, with little in front of it. */
export const ending = (name: string, names: Names, { wholeNames }: Vocabulary): Listed | undefined => {
  const words = name.split(' ')
  if (words.length > 6) return undefined
  for (let from = 1; from < words.length; from += 1) {
    const rest = words.slice(from)
    if (rest.length < 2 && (rest[0]?.length ?? 0) < 8) continue
    const found = listedAs(rest.join(' '), names)
    if (found !== undefined) return wholeNames.has(found.name) ? undefined : found
  }
  return undefined
}

const listedAs = (name: string, names: Names): Listed | undefined => {
  const topics = names.get(name)
  return topics === undefined ? undefined : { topics, name }
}
