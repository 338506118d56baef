import type { Sureness } from '../../model/fact.ts'
import { firstOfEach } from '../../model/first-of-each.ts'
import type { Match, NamePart } from '../../model/match.ts'
import { kept, remembered } from '../../model/once.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Names } from '../phrases/name-table.ts'
import { normaliseName } from '../text/normalise.ts'
import { itemByNumber, itemOf } from './dialects.ts'
import { withoutQuestionLabel } from './dialogue-labels.ts'
import {
  bareName,
  beginning,
  ending,
  firstHalf,
  isOfAnother,
  type Listed,
  withoutParenthesis,
} from './partial-names.ts'
import { askedIn } from './questions.ts'
import type { NameMatch, Vocabulary } from './vocabulary.ts'

/** The topics a heading stands for: as listed, by its parts ("Training data / 训练数据"), or by its beginning ("Limitations of X"). */
export const topicsOfHeading = (
  text: string,
  vocabulary: Vocabulary,
  above: readonly string[] = [],
): readonly NameMatch[] =>
  ofForm(text, above, vocabulary, () => headedIn(vocabulary)(withoutQuestionLabel(text, vocabulary)))

/** A heading is asked for its topics by formats that look for theirs, and again by each step of reading. */
const headedIn = kept((vocabulary: Vocabulary) => remembered(text => headed(text, vocabulary)))

const headed = (text: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  const named = topicsOf(text, vocabulary.headings, vocabulary)
  if (named.some(({ sure }) => sure === 'exact')) return named
  const before = topicsBeforeValue(text, vocabulary)
  if (before.length > 0) return before
  const asked = questioned(text, vocabulary)
  const asksOfItself = asked.some(({ about }) => about === undefined)
  if (!asksOfItself && named.some(({ sure }) => sure === 'alias')) return named
  return asked.length > 0 ? asked : named
}

/** What asks of nothing else goes before what asks of something by its name. */
const questioned = (text: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  const asked = askedIn(text, vocabulary).map(
    ({ topic, entry, about }): NameMatch => ({
      ...match(topic, 'alias', { list: 'asks', entry }),
      ...(about && { about }),
    }),
  )
  return onceEach([...asked.filter(({ about }) => about === undefined), ...asked])
}

/** "Version 1.0.0", "License: MIT": the topics of what stands before a value in the same heading. */
export const topicsBeforeValue = (text: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  const left = /^(.{2,40}?)(?:\s*[:：]\s*\S|\s+v?\d)/u.exec(text)?.[1]
  return left === undefined ? [] : topicsOfLabel(left, vocabulary)
}

/** The topics a run-in label, a row label or a column head stands for. */
export const topicsOfLabel = (
  text: string,
  vocabulary: Vocabulary,
  above: readonly string[] = [],
): readonly NameMatch[] => ofForm(text, above, vocabulary, () => labelledIn(vocabulary)(text))

/** What a form calls an item goes before what everybody does, and its number comes last. */
const ofForm = (
  text: string,
  above: readonly string[],
  { items }: Vocabulary,
  otherwise: () => readonly NameMatch[],
): readonly NameMatch[] => {
  if (items.length === 0) return otherwise()
  const item = first(items.map(dialect => itemOf(text, above, dialect)))
  if (item !== undefined) return ofItem(item, text, 'exact')
  const named = otherwise()
  if (named.some(({ sure }) => sure !== 'heuristic')) return named
  const numbered = first(items.map(dialect => itemByNumber(text, dialect)))
  return numbered === undefined ? named : ofItem(numbered, text, 'alias')
}

const ofItem = (topics: readonly TopicId[], text: string, sure: Sureness): readonly NameMatch[] =>
  topics.map(topic => match(topic, sure, { list: 'form', entry: text.trim() }))

const first = <T>(found: readonly (T | undefined)[]): T | undefined => found.find(one => one !== undefined)

const labelledIn = kept((vocabulary: Vocabulary) => remembered(text => labelled(text, vocabulary)))

const labelled = (text: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  if (wordsIn(text) > 12) return []
  const name = normaliseName(text)
  const whole = vocabulary.labels.get(name)
  if (whole !== undefined) return matches({ topics: whole, name }, 'exact', 'labels')
  const parts = partsOf(text, vocabulary.labels, 'labels', vocabulary)
  if (parts.length > 0) return parts
  const bare = bareName(text, vocabulary.labels, vocabulary)
  if (bare !== undefined) return matches(bare, 'alias', 'labels')
  const narrowed = withoutParenthesis(text)
  const topics = narrowed === undefined ? undefined : vocabulary.labels.get(normaliseName(narrowed))
  return narrowed !== undefined && topics?.every(topic => vocabulary.staysItself.has(topic)) === true
    ? matches({ topics, name: normaliseName(narrowed) }, 'heuristic', 'labels', 'beginning')
    : questioned(text, vocabulary)
}

const topicsOf = (text: string, names: Names, vocabulary: Vocabulary): readonly NameMatch[] => {
  const name = normaliseName(text)
  const whole = names.get(name)
  if (whole !== undefined) return matches({ topics: whole, name }, 'exact', 'headings')
  if (isOfAnother(name, vocabulary)) return []
  const parts = partsOf(text, names, 'headings', vocabulary)
  if (parts.length > 0) return parts
  if (vocabulary.verbs.has(name.split(' ')[0] ?? '')) return []
  const bare = bareName(text, names, vocabulary)
  if (bare !== undefined) return matches(bare, 'alias', 'headings')
  const first = beginning(name, names, vocabulary)
  if (first !== undefined) return matches(first, 'heuristic', 'headings', 'beginning')
  const narrowed = withoutParenthesis(text)
  if (narrowed !== undefined) {
    const found = topicsOf(narrowed, names, vocabulary)
    if (found.some(({ sure }) => sure !== 'heuristic')) return found.map(match => ({ ...match, sure: 'heuristic' }))
  }
  const half = firstHalf(text, names, vocabulary)
  if (half !== undefined) return matches(half, 'heuristic', 'headings', 'half')
  const last = ending(name, names, vocabulary)
  return last === undefined ? [] : matches(last, 'heuristic', 'headings', 'ending')
}

/** Every part must be listed: half a match would credit a heading with what it does not say. */
const partsOf = (text: string, names: Names, list: NameList, vocabulary: Vocabulary): readonly NameMatch[] => {
  const parts = text
    .replace(/\((?:s|es|ies)\)/gi, '')
    .split(/[/|;,·•()（）［］[\]【】〔〕「」&—–:：／｜・、，；،؛-]/u)
    .flatMap(part => part.split(vocabulary.joins(part)))
    .filter(part => normaliseName(part) !== '')
  if (parts.length < 2 || parts.length > 6) return []
  const known = parts.flatMap(part => {
    const name = normaliseName(part)
    const topics = names.get(name)
    const listed = topics === undefined ? bareName(part, names, vocabulary) : { topics, name }
    return listed ?? []
  })
  return known.length === parts.length || (known.length > 0 && isBilingual(text))
    ? onceEach(known.flatMap(listed => matches(listed, 'alias', list, 'part')))
    : []
}

const isBilingual = (text: string): boolean =>
  /[A-Za-z]{3}/.test(text) && /[^\p{Script=Latin}\p{P}\p{Z}\p{N}\p{S}]/u.test(text)

type NameList = 'headings' | 'labels'

const matches = ({ topics, name }: Listed, sure: Sureness, list: NameList, part?: NamePart): readonly NameMatch[] => {
  const via: Match = part === undefined ? { list, entry: name } : { list, entry: name, part }
  return topics.map(topic => match(topic, sure, via))
}

const match = (topic: TopicId, sure: Sureness, via: Match): NameMatch => ({ topic, sure, via })

/** Each topic with the first entry that names it. */
const onceEach = (found: readonly NameMatch[]): readonly NameMatch[] => firstOfEach(found, ({ topic }) => topic)

const wordsIn = (text: string): number => text.split(/\s+/).length
