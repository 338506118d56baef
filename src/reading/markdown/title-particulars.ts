import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Heading } from '../../syntax/markdown/markdown-tree.ts'
import { type TextInline, textCut } from '../../syntax/text-cut.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseText } from '../text/normalise.ts'
import { pieceOfInlines } from '../text/piece.ts'
import { maskDates, readDates } from '../values/dates.ts'
import { topicsOfLabel } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** "Kasuku v1.0 (June 2025)": the version at the end of a name, and the date in brackets behind it. */
export const particularsInTitle = (
  heading: Heading,
  name: string,
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly Fact[] => {
  const found = (topic: TopicId, text: string): readonly Fact[] => [
    factOf(
      pieceOfInlines([placeOf(text, heading)], placeOf(text, heading).span),
      { topic, sure: 'alias', by: 'title', where: 'title', via: { list: 'title', entry: text } },
      vocabulary,
    ),
  ]
  const dated = dateBehind(name, vocabulary)
  const said = versionAtEnd(dated === undefined ? name : name.slice(0, dated.index).trim(), kind, vocabulary)
  return [
    ...(said === undefined ? [] : found(version, said)),
    ...(dated === undefined ? [] : found(releaseDate, dated[1] ?? '')),
  ]
}

/** A name without the date in brackets behind it; nothing, where only a version is left. */
export const withoutParticulars = (name: string, vocabulary: Vocabulary): string => {
  const dated = dateBehind(name, vocabulary)
  const bare = dated === undefined ? name : name.slice(0, dated.index).trim()
  return versionAlone.test(bare) ? '' : bare
}

/** A year alone may be that of a paper: "(Gebru et al., 2018)", "(2021)". */
const dateBehind = (name: string, { dates }: Vocabulary): RegExpExecArray | undefined => {
  const found = /\s*[([（［]([^()[\]（）［］]{4,40})[)\]）］]$/u.exec(name)
  const said = found?.[1] ?? ''
  const [date, ...others] = found === null ? [] : readDates(said, dates)
  const isDate = date !== undefined && others.length === 0 && date.iso.length >= 'yyyy-mm'.length
  return found !== null && isDate && maskDates(said, dates).trim() === '' ? found : undefined
}

/**
 * The number of a model is often part of what another one is called ("based on YOLO v8"): nothing may stand in the name that leads to
 * another thing, and a model's version has parts. A bare number is the version of data.
 */
const versionAtEnd = (name: string, kind: DocumentKind, vocabulary: Vocabulary): string | undefined => {
  if (versionAlone.test(name)) return name
  const { rest = '', said = '', number = '' } = versioned.exec(name)?.groups ?? {}
  if (number === '' || leadsToAnother(rest, vocabulary)) return undefined
  const word = /^\p{L}{2,}/u.exec(said)?.[0]
  if (word !== undefined) return saysVersion(word, vocabulary) ? said : undefined
  const hasParts = number.includes('.')
  return /^v/i.test(said)
    ? hasParts || kind !== 'model-card'
      ? said
      : undefined
    : kind === 'data-sheet' && hasParts
      ? said
      : undefined
}

const versionAlone = /^v(?:\.\s?)?\d+(?:\.\d+){0,3}(?:[-+][\w.]{1,20})?$/i
const versioned =
  /^(?<rest>.*?[\p{L}\p{N})])(?:\s+|\s*[-–—:,|(]\s*)(?<said>(?:\p{L}{2,12}\s?|v\.?\s?)?(?<number>\d{1,4}(?:\.\d+){0,3}(?:[-+][\w.]{1,20})?))\)?$/iu

const saysVersion = (word: string, vocabulary: Vocabulary): boolean =>
  topicsOfLabel(word, vocabulary).some(({ topic, sure }) => topic === version && sure === 'exact')

const leadsToAnother = (text: string, { leadsOn, afterNames, modelWords, likens, joins }: Vocabulary): boolean => {
  const normal = normaliseText(text)
  return (
    modelWords.has(normal) ||
    text.split(joins(text)).length > 1 ||
    normal.split(' ').some(word => leadsOn.has(word) || afterNames.has(word) || likens.has(word))
  )
}

/** Where it stands, if it stands in one piece of the title. */
const placeOf = (text: string, { inlines, span }: Heading): TextInline => {
  const holder = inlines.find((inline): inline is TextInline => inline.kind === 'text' && inline.text.includes(text))
  const at = holder?.text.lastIndexOf(text) ?? 0
  return holder === undefined ? { kind: 'text', span, text } : textCut(holder, at, at + text.length)
}

const version = knownTopic('version')
const releaseDate = knownTopic('release-date')
