import { kept, remembered } from '../../model/once.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText, plainDigits } from '../text/normalise.ts'
import type { Unit } from '../text/unit.ts'
import { isOfNoOther, type Told } from '../vocabulary/own-things.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Cue, longestSentence } from './cue.ts'

/** "Accuracy is 0.92", "0.92 accuracy", "Accuracy on 300 portraits: 0.92": a measure with its figure, of the documented thing. */
export const measuredIn = (unit: Unit, told: Told): readonly Cue[] => {
  const text = plainDigits(unit.text)
  if (text.length > longestSentence || !/\d/.test(text)) return []
  const whole = unit.label === undefined ? text : `${unit.label}: ${text}`
  const { vocabulary } = told
  const named = headMeasure(whole, told) ?? sentenceMeasure(text, told)
  return named === undefined || vocabulary.wishes.has(normaliseText(whole)) || tellsOfNamed(whole, told)
    ? []
    : [{ topic: knownTopic('evaluation-results'), via: { list: 'metrics', entry: named }, needsValue: false }]
}

/** "GPT-4 reaches …": a model that is called by a name with figures, and not that of the title. */
const tellsOfNamed = (text: string, { title, vocabulary }: Told): boolean => {
  const subject =
    /^\W*(?:[Tt]he\s)?([\p{L}\d.]*(?:\p{L}-?\d|\p{Lu}[\p{L}]*\p{Lu})[\p{L}\d.-]*)(?:\s\p{Lu}[\p{L}\d.]*)*\s\p{Ll}/u.exec(
      text,
    )?.[1]
  if (subject === undefined || measuresIn(subject, vocabulary).length > 0) return false
  return !normaliseText(title).includes(normaliseText(subject))
}

/** A measure begins what stands before the colon, or ends it behind words such as best, and a figure begins what stands behind it. */
const headMeasure = (whole: string, told: Told): string | undefined => {
  const [, head = '', value = ''] = /^([^:：]{2,80})[:：]\s*(.*)$/su.exec(whole) ?? []
  if (!figureFirst.test(value) || !isOfNoOther(head, told)) return undefined
  return measuresIn(head, told.vocabulary).find(
    ({ start }) => told.vocabulary.beforeMeasures.without(normaliseText(head.slice(0, start))).trim() === '',
  )?.name
}

const figure = String.raw`(?:\d{1,3}(?:[.,]\d{1,4})?\s?[%\u2030]|(?:\d{0,2}\.|0,|\d{1,2},(?!\d{3}(?!\d)))\d{1,4})(?![\p{L}\p{N}]|[.,]\d)`
const figureFirst = new RegExp(String.raw`^\W*(?:\p{L}+\s)?${figure}`, 'u')
const figures = new RegExp(String.raw`(?<![\p{L}\p{N}\p{Sc}.,+\u00b1\u2212\u2013-])${figure}`, 'gu')

/** A figure right behind a measure and words that lead to it, or right before one. */
const sentenceMeasure = (text: string, told: Told): string | undefined => {
  const named = measuresIn(text, told.vocabulary)
  if (named.length === 0) return undefined
  const found = [...stretchesOf(text, figures), ...wholeFiguresIn(text, told.vocabulary)]
  return named.find(measure =>
    found.some(
      place =>
        (leadsTo(text, measure, place, told.vocabulary) || standsBefore(text, place, measure)) &&
        isNoDifference(text, measure, place, told.vocabulary) &&
        isOfNoOther(text.slice(0, Math.min(measure.start, place.start)), told),
    ),
  )?.name
}

const stretchesOf = (text: string, form: RegExp): readonly Stretch[] =>
  [...text.matchAll(form)].map(({ 0: raw, index }) => ({ start: index, end: index + raw.length }))

/** "An F1 of 89 on the letters": nothing is counted by the number. */
const wholeFiguresIn = (text: string, { leadsOn, toFigures }: Vocabulary): readonly Stretch[] =>
  stretchesOf(text, /(?<![\p{L}\p{N}\p{Sc}.,\p{Pd}+])\d{1,3}(?![\p{L}\p{N}%\p{Pd}]|[.,]\d|\s%)/gu).filter(({ end }) => {
    const behind = text.slice(end)
    const [next = ''] = wordsIn(behind)
    return /^\s*(?:$|[.,;:()])/.test(behind) || (leadsOn.has(next) && !toFigures.has(next))
  })

interface Stretch {
  readonly start: number
  readonly end: number
}

const leadsTo = (text: string, measure: Stretch, figure: Stretch, { toFigures }: Vocabulary): boolean => {
  if (figure.start < measure.end || figure.start - measure.end > farthest) return false
  const between = text.slice(measure.end, figure.start)
  return /^[\s\p{L}:=()*_≈~'’]*$/u.test(between) && wordsIn(between).every(word => toFigures.has(word))
}

const farthest = 40

const standsBefore = (text: string, figure: Stretch, measure: Stretch): boolean =>
  measure.start >= figure.end &&
  /[.,%]/.test(text.slice(figure.start, figure.end)) &&
  /^\s?$/.test(text.slice(figure.end, measure.start))

/** "0.9 points of accuracy more", "improves accuracy by 2.1 %". */
const isNoDifference = (text: string, one: Stretch, other: Stretch, { differences }: Vocabulary): boolean => {
  const [start, end] = [Math.min(one.start, other.start), Math.max(one.end, other.end)]
  const beside = [...wordsIn(text.slice(0, start)).slice(-2), ...wordsIn(text.slice(end)).slice(0, 2)]
  return !beside.some(word => differences.has(word))
}

const wordsIn = (text: string): readonly string[] =>
  normaliseText(text)
    .split(' ')
    .filter(word => word !== '')

interface Measure extends Stretch {
  readonly name: string
}

/** Names of measures, the longest where several begin at one place. */
const measuresIn = (text: string, vocabulary: Vocabulary): readonly Measure[] => measuresBy(vocabulary)(text)

const measuresBy = kept((vocabulary: Vocabulary) => remembered(text => findMeasures(text, vocabulary)))

const findMeasures = (text: string, { metrics, metricWords, outputNames }: Vocabulary): readonly Measure[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}@]+/gu)].map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
  }))
  const begins = firstWords(metrics)
  return words.flatMap(({ start, end: first }, at) => {
    if (!begins.has(text.slice(start, first).toLowerCase())) return []
    for (let size = longestName; size >= 1; size -= 1) {
      const end = words[at + size - 1]?.end
      if (end === undefined) continue
      const name = normaliseText(text.slice(start, end))
      if (!metrics.has(name)) continue
      const isWord = metricWords.has(name) && !isAbbreviation.test(text.slice(start, end))
      return isWord || outputNames.has(name) ? [] : [{ start, end, name }]
    }
    return []
  })
}

const firstWords = kept((names: ReadonlySet<string>) => new Set([...names].map(name => name.split(' ')[0] ?? '')))

/** "MOS", "mAP": written so, a measure is no word. */
const isAbbreviation = /^m?[A-Z]{2,3}\d{0,2}$/

const longestName = 4
