import type { Sureness } from '../model/fact.ts'
import type { TopicId } from '../model/topic.ts'
import { listedTopic } from './known-topic.ts'
import type { Names } from './name-table.ts'
import { normaliseName, normaliseText } from './normalise.ts'
import type { NameMatch, Vocabulary } from './vocabulary.ts'

/** The topics a heading stands for: as listed, by its parts ("Training data / 训练数据"), or by its beginning ("Limitations of X"). */
export const topicsOfHeading = (text: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  const named = topicsOf(text, vocabulary.headings, vocabulary)
  if (named.some(({ sure }) => sure === 'exact')) return named
  const left = /^(.{2,40}?)(?:\s*[:：]\s*\S|\s+v?\d)/u.exec(text)?.[1]
  const before = left === undefined ? [] : topicsOfLabel(left, vocabulary)
  if (before.length > 0) return before
  const asked = /[?？؟]/.test(text) ? vocabulary.asks.in(normaliseText(text)) : []
  return asked.length > 0 ? matches(asked.map(listedTopic), 'alias', []) : named
}

/** The topics a run-in label, a row label or a column head stands for. */
export const topicsOfLabel = (text: string, vocabulary: Vocabulary): readonly NameMatch[] =>
  wordsIn(text) > 12
    ? []
    : matches(vocabulary.labels.get(normaliseName(text)), 'exact', partsOf(text, vocabulary.labels, vocabulary.joins))

const topicsOf = (text: string, names: Names, { verbs, joins }: Vocabulary): readonly NameMatch[] => {
  const name = normaliseName(text)
  const whole = names.get(name)
  if (whole !== undefined) return matches(whole, 'exact', [])
  const parts = partsOf(text, names, joins)
  if (parts.length > 0) return parts
  const tells = verbs.has(name.split(' ')[0] ?? '')
  return tells ? [] : matches(beginning(name, names) ?? ending(name, names), 'heuristic', [])
}

/** Every part must be listed: half a match would credit a heading with what it does not say. */
const partsOf = (text: string, names: Names, joins: RegExp): readonly NameMatch[] => {
  const parts = text
    .replace(/\((?:s|es|ies)\)/gi, '')
    .split(/[/|;,·•()（）［］[\]【】〔〕「」&—–:：／｜・、，；،؛-]/u)
    .flatMap(part => part.split(joins))
    .map(normaliseName)
    .filter(part => part !== '')
  if (parts.length < 2 || parts.length > 6) return []
  const found = parts.map(part => names.get(part))
  const known = found.filter(topics => topics !== undefined)
  return known.length === parts.length || (known.length > 0 && isBilingual(text))
    ? matches([...new Set(known.flat())], 'alias', [])
    : []
}

const isBilingual = (text: string): boolean =>
  /[A-Za-z]{3}/.test(text) && /[^\p{Script=Latin}\p{P}\p{Z}\p{N}\p{S}]/u.test(text)

/** "Limitations of the model", "Evaluation on GLUE", and the long questions of datasheets, which authors shorten at the end. */
const beginning = (name: string, names: Names): readonly TopicId[] | undefined => {
  const words = name.split(' ')
  for (let length = Math.min(words.length - 1, 12); length >= 1; length -= 1) {
    const topics = names.get(words.slice(0, length).join(' '))
    if (topics !== undefined && (length >= 4 || joins.has(words[length] ?? ''))) return topics
  }
  return undefined
}

/** "Bert-base Limitations", "Our evaluation results": the listed name at the end, with little in front of it. */
const ending = (name: string, names: Names): readonly TopicId[] | undefined => {
  const words = name.split(' ')
  if (words.length > 6) return undefined
  for (let from = 1; from < words.length; from += 1) {
    const rest = words.slice(from)
    if (rest.length < 2 && (rest[0]?.length ?? 0) < 8) continue
    const topics = names.get(rest.join(' '))
    if (topics !== undefined) return topics
  }
  return undefined
}

const joins: ReadonlySet<string> = new Set(['of', 'for', 'in', 'on', 'with', 'to', 'from', 'using', 'by', 'at'])

const matches = (
  topics: readonly TopicId[] | undefined,
  sure: Sureness,
  otherwise: readonly NameMatch[],
): readonly NameMatch[] => (topics === undefined ? otherwise : topics.map(topic => ({ topic, sure })))

const wordsIn = (text: string): number => text.split(/\s+/).length
