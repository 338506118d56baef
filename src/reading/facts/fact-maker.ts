import { type Fact, type FindWay, isBlank, type Sureness } from '../../model/fact.ts'
import { firstOfEach } from '../../model/first-of-each.ts'
import type { Match } from '../../model/match.ts'
import type { Topic, TopicId } from '../../model/topic.ts'
import type { Identifier, Value } from '../../model/value.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { onlySaysThatThereIs, onlyThereIs } from '../state/hollow.ts'
import { isNoAmount } from '../state/no-amount.ts'
import { onlyYes } from '../state/only-yes.ts'
import { type Reading, readState, wordsAbove } from '../state/state.ts'
import { normaliseName, plainDigits } from '../text/normalise.ts'
import type { Piece } from '../text/piece.ts'
import type { Unit } from '../text/unit.ts'
import { wordCount } from '../text/word-count.ts'
import { readChannels } from '../values/channels.ts'
import { readDates } from '../values/dates.ts'
import { readIdentifiers } from '../values/identifiers.ts'
import { findLanguages } from '../values/languages.ts'
import { findLicenses, isVague } from '../values/licenses.ts'
import { readResults } from '../values/results.ts'
import { readQuantities } from '../values/units.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { informationIn } from './information.ts'

export interface Found {
  readonly topic: TopicId
  readonly by: FindWay
  readonly where: string
  readonly sure: Sureness
  /** What made the place speak of the topic; without it, the format knows the place. */
  readonly via?: Match
  /** What stands above the answer. */
  readonly heading?: string
  /** A value that was read from metadata, where words need not be searched for it. */
  readonly value?: Value
  /** The place asks whether something is so, whatever its topic: a yes alone answers it. */
  readonly whether?: true
}

/** A piece that stands where a topic is spoken of becomes a fact, whatever it says. */
export const factOf = (piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const topic = vocabulary.topics.get(found.topic)
  const { state, reason, said } = readAnswer(piece, found, topic, vocabulary)
  const speaks = !isBlank(state) && state !== 'unreadable'
  const value = found.value ?? (speaks && topic !== undefined ? typedValue(topic, piece, said, vocabulary) : undefined)
  const shown = said.length > 0 ? said : piece.units
  return {
    topic: found.topic,
    state,
    reason,
    span: piece.span,
    text: shown.map(labelled).join(' ') || codeText(piece),
    ...(value === undefined ? {} : { value }),
    shows: speaks ? informationIn(piece, said, value, vocabulary) : [],
    by: found.by,
    where: found.where,
    sure: found.sure,
    via: found.via ?? { list: 'format', entry: found.where },
  }
}

const labelled = ({ label, text }: Unit): string => (label === undefined ? text : `${label}: ${text}`)

/**
 * Where a topic asks whether something is so, an answer that begins with "no" denies it, whatever follows, and a yes alone
 * answers it; anywhere else that says nothing.
 */
const readAnswer = (piece: Piece, found: Found, topic: Topic | undefined, vocabulary: Vocabulary): Reading => {
  const reading = readState(piece, found.topic, vocabulary, found.heading)
  const denies = topic?.value === 'yes-no' && vocabulary.answers.saysNo.begin(reading.said[0]?.normal ?? '')
  if (reading.state === 'none' && topic?.universal === true && isShort(reading))
    return { ...reading, state: 'boilerplate', reason: 'only-a-choice:no, where everything has one' }
  if (reading.state !== 'answered') return reading
  if (denies) return { ...reading, state: 'none', reason: 'says-no' }
  if (found.topic === nameTopic && reading.said.every(({ normal }) => vocabulary.titleTemplates.has(normal)))
    return { ...reading, state: 'placeholder', reason: 'template-title' }
  const inWords = topic?.inWords === true
  const asksWords = inWords || (isNamed(found, topic) && topic?.value === 'text')
  if (
    (asksWords || isUntyped(found, topic)) &&
    reading.said.every(
      unit => saysNothing(unit, asksWords, vocabulary) || isOpenLicense(unit, found, topic, vocabulary),
    ) &&
    !isLicenseText(reading, topic, piece, vocabulary)
  )
    return { ...reading, ...hollow }
  if (topic?.id === knownTopic('distribution') && reading.said.length > 0 && reading.said.every(isLocalPath))
    return { ...reading, state: 'reference-only', reason: 'only-a-pointer' }
  if (topic?.neverZero === true && isNothingMeasured(reading, vocabulary))
    return { ...reading, state: 'empty', reason: 'no-amount' }
  const above = wordsAbove(found.by === 'metadata' && topic ? topic.title : (found.heading ?? ''))
  if (topic !== undefined && (inWords || topic.byName) && onlyNames(topic, reading, vocabulary))
    return { ...reading, state: 'placeholder', reason: 'repeats-heading:says only what is asked' }
  if (inWords && !isNamed(found, topic)) {
    if (reading.said.every(unit => isNoWord(unit) || (topic.universal && isOnlyKind(unit, vocabulary))))
      return { ...reading, ...hollow }
    if (reading.said.every(unit => onlyThere(unit, above, vocabulary)))
      return { ...reading, state: 'boilerplate', reason: onlyThereIs }
  }
  const saysYes = !mayBeYes(found, topic) && onlyYes(reading.said, found.heading ?? '', vocabulary.answers)
  return saysYes ? { ...reading, state: 'boilerplate', reason: 'only-a-choice:yes, where more is asked' } : reading
}

/** The text of a license in a fence, of some lines, the first of which is its name and nothing else. Code that merely names one there tells how to use something. */
const isLicenseText = (
  { said }: Reading,
  topic: Topic | undefined,
  { codes }: Piece,
  { licenses }: Vocabulary,
): boolean =>
  said.length === 0 &&
  topic?.value === 'license' &&
  codes.some(({ text }) => {
    const [first = '', ...others] = text.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
    const name = first.replace(/\s*\([^()]*\)$/, '')
    return others.length + 1 >= someLines && findLicenses(name, licenses).some(({ raw }) => raw === name)
  })

const someLines = 3

/** In metadata, where a key asks for a value and none was read: any language that is known by a tag is one. */
const isUntyped = ({ by, value }: Found, topic: Topic | undefined): boolean =>
  by === 'metadata' &&
  topic !== undefined &&
  topic.value !== 'text' &&
  topic.value !== 'yes-no' &&
  (value === undefined || (value.type === 'languages' && value.languages.every(({ tag }) => tag === undefined)))

const saysNothing = ({ text, normal, label, links }: Unit, inWords: boolean, { answers }: Vocabulary): boolean =>
  label === undefined && links.length === 0 && (answers.hollowWhole.has(normal) || (inWords && isFewDigits(text)))

const isNothingMeasured = ({ said }: Reading, { units }: Vocabulary): boolean =>
  said.length > 0 && said.every(unit => isNoAmount(unit, units))

const nameTopic = knownTopic('name')

/** "custom", where nothing has looked for a name and an address beside it. */
const isOpenLicense = (
  { text, links }: Unit,
  { value }: Found,
  topic: Topic | undefined,
  { licenses }: Vocabulary,
): boolean =>
  topic?.value === 'license' &&
  value === undefined &&
  links.length === 0 &&
  isVague({ raw: text, custom: true }, licenses)

const hollow = { state: 'boilerplate', reason: 'hollow:could be written of anything' } as const

/** Names of licenses are words of other languages, and a key of metadata may hold any name. */
const isNamed = ({ by }: Found, topic: Topic | undefined): boolean =>
  topic?.value === 'license' || (by === 'metadata' && topic?.byName === true)

const onlyThere = ({ normal, label, links }: Unit, above: ReadonlySet<string>, { answers }: Vocabulary): boolean =>
  label === undefined && links.length === 0 && onlySaysThatThereIs(normal, answers, above)

const isFewDigits = (text: string): boolean =>
  /^[\s.,;()#-]*(?:\d{1,2}[\s.,;()#-]+){0,5}\d{1,2}[\s.,;()#-]*$/.test(text)

/** On a disk of its author, where nobody else can get it. */
const isLocalPath = ({ text, links }: Unit): boolean =>
  links.length === 0 && /^(?:file:\S+|~?\/(?!\/)\S*|[a-z]:[\\/].*|\\\\\S+)$/i.test(text.trim())

/** A letter, a version or a date where words are asked for; a company may be called by a letter. */
const isNoWord = ({ text, label }: Unit): boolean =>
  label === undefined && /^[\s\p{P}]*(?:[a-z]|v\d+(?:\.\d+){0,3}|\d{4}-\d{2}-\d{2})[\s\p{P}]*$/iu.test(text)

/** "Doel" for a purpose, "Organisation" for an owner: a name of the topic, in whatever language. */
const onlyNames = (topic: Topic, { said }: Reading, vocabulary: Vocabulary): boolean =>
  said.length > 0 && said.every(unit => isNameOf(topic, unit, vocabulary))

const isNameOf = ({ id }: Topic, { text, label, links }: Unit, { labels }: Vocabulary): boolean =>
  label === undefined && links.length === 0 && labels.get(normaliseName(text))?.includes(id) === true

/** "A machine learning model": what it is called that is so described, and nothing of it. */
const isOnlyKind = ({ normal, label, links }: Unit, { answers }: Vocabulary): boolean =>
  label === undefined &&
  links.length === 0 &&
  normal.split(/[ _-]/).every(word => answers.hollowWords.has(word) || answers.kindWords.has(word))

const isShort = ({ said }: Reading): boolean => said.every(({ text }) => wordCount(text) <= 2)

/** Languages are given by codes, among which are words that say yes. */
const mayBeYes = ({ value, whether }: Found, topic: Topic | undefined): boolean =>
  whether === true || topic?.value === 'yes-no' || topic?.declarable === true || value?.type === 'languages'

const codeText = (piece: Piece): string => piece.codes.map(({ text }) => text.trim()).join(' ')

/** The typed value of running text, where the topic has one and the text shows it. */
const typedValue = (topic: Topic, piece: Piece, said: readonly Unit[], vocabulary: Vocabulary): Value | undefined => {
  const text = plainDigits(said.length > 0 ? said.map(unit => unit.text).join('\n') : codeText(piece))
  switch (topic.value) {
    case 'text':
    case 'fields':
    case 'yes-no':
      return undefined
    case 'license': {
      const licenses = findLicenses(text, vocabulary.licenses)
      return licenses.length > 0 ? { type: 'license', licenses } : undefined
    }
    case 'languages': {
      const languages = findLanguages(text)
      return languages.length > 0 ? { type: 'languages', languages } : undefined
    }
    case 'date': {
      const dates = readDates(text, vocabulary.dates)
      return dates.length > 0 ? { type: 'date', dates } : undefined
    }
    case 'version': {
      const version = /\bv?\d+(?:\.\d+)*(?:[-+][\w.]+)?\b/.exec(text)?.[0]
      return version === undefined ? undefined : { type: 'version', version }
    }
    case 'contact': {
      const channels = readChannels(text, piece.links)
      return channels.length > 0 ? { type: 'contact', channels } : undefined
    }
    case 'datasets':
    case 'models': {
      const names = piece.links.map(link => link.text).filter(name => name !== '')
      return names.length > 0 ? { type: topic.value, names } : undefined
    }
    case 'quantities': {
      const quantities = readQuantities(text, vocabulary.units)
      return quantities.length > 0 ? { type: 'quantities', quantities } : undefined
    }
    case 'identifiers': {
      const identifiers = readIdentifiers([...said.map(labelled), ...piece.links.map(({ href }) => href)].join('\n'))
      return identifiers.length > 0 ? { type: 'identifiers', identifiers: once(identifiers) } : undefined
    }
    case 'results': {
      const results = readResults(piece.tables, said, vocabulary.metrics, vocabulary.resultHeads)
      return results.length > 0 ? { type: 'results', results } : undefined
    }
  }
}

/** An identifier stands in a link and in its text. */
const once = (identifiers: readonly Identifier[]): readonly Identifier[] =>
  firstOfEach(identifiers, ({ kind, value }) => `${kind} ${value}`)
