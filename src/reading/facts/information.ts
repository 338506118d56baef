import { isAscii } from '../../model/ascii.ts'
import type { Information, Shows } from '../../model/fact.ts'
import type { Link } from '../../model/link.ts'
import type { Measure } from '../../model/measure.ts'
import { notes, once } from '../../model/once.ts'
import type { Value } from '../../model/value.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { normaliseText, plainDigits } from '../text/normalise.ts'
import type { Piece } from '../text/piece.ts'
import type { Unit } from '../text/unit.ts'
import { wordCount } from '../text/word-count.ts'
import { readChannels } from '../values/channels.ts'
import { namesCountry } from '../values/countries.ts'
import type { DateWords } from '../values/date-words.ts'
import { maskDates, readDates } from '../values/dates.ts'
import { quantitiesShown, type Shown } from '../values/quantities.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** The kinds of information that a piece shows: form alone, never truth and never length. Rules ask for few of them, and of few pieces. */
export const informationIn = (
  piece: Piece,
  said: readonly Unit[],
  value: Value | undefined,
  vocabulary: Vocabulary,
): Shows => {
  const plain = plainInformation(piece, said, vocabulary)
  if (value === undefined) return plain
  const typed: Partial<Record<Information, boolean>> = {
    ...(value.type === 'contact' && { contact: value.channels.some(({ reachable }) => reachable) }),
    ...(value.type === 'datasets' && { 'dataset-name': value.names.length > 0 }),
    ...(value.type === 'models' && { 'model-name': value.names.length > 0 }),
    ...(value.type === 'results' && { 'per-group': groups(value.results.map(({ slice }) => slice)) >= 2 }),
  }
  return { includes: kind => typed[kind] ?? plain.includes(kind) }
}

/** What the words show by themselves: several topics may ask one piece. */
const plainInformation = (piece: Piece, said: readonly Unit[], vocabulary: Vocabulary): Shows => {
  const known = foundBefore.get(said)
  if (known?.piece === piece && known.by === vocabulary) return known.shows
  const shows = shownBy(piece, said, vocabulary)
  foundBefore.set(said, { piece, by: vocabulary, shows })
  return shows
}

const foundBefore = notes<readonly Unit[], { readonly piece: Piece; readonly by: Vocabulary; readonly shows: Shows }>()

/** Facts are kept for a whole run: what is worked out later holds on to sentences, and to no tree. */
const shownBy = ({ items, tables }: Piece, said: readonly Unit[], vocabulary: Vocabulary): Shows => {
  const isTable = tables.some(({ rows }) => rows.length >= 3)
  const asked = once(() => askedOf(said, items, isTable, vocabulary))
  const known = new Map<Information, boolean>()
  return {
    includes: kind => {
      const before = known.get(kind)
      if (before !== undefined) return before
      const shows = isShown[kind](asked())
      known.set(kind, shows)
      return shows
    },
  }
}

/** What is asked for kinds of information, with what several of them need. */
interface Asked {
  readonly said: readonly Unit[]
  readonly text: string
  readonly links: readonly Link[]
  /** A date in an era of its own may have no digit; a quantity always has, but for a length of time in words. */
  readonly hasDigit: boolean
  readonly measured: () => Shown
  readonly items: number
  readonly isTable: boolean
  readonly vocabulary: Vocabulary
}

const askedOf = (said: readonly Unit[], items: number, isTable: boolean, vocabulary: Vocabulary): Asked => {
  const text = plainDigits(said.map(unit => unit.text).join('\n'))
  const hasDigit = /\d/.test(text)
  return {
    ...{ said, text, hasDigit, items, isTable, vocabulary },
    links: said.flatMap(unit => unit.links),
    measured: once(() => (hasDigit ? quantitiesShown(text, vocabulary.quantities) : nothingMeasured)),
  }
}

type IsShown = (asked: Asked) => boolean

const measuring =
  (measure: Measure): IsShown =>
  ({ measured }) =>
    measured().measures.has(measure)

const namesWork: IsShown = ({ text, links, vocabulary }) => hasIdentifierLike(text, links, vocabulary)

const isShown: Readonly<Record<Information, IsShown>> = {
  party: ({ text, said, vocabulary }) =>
    hasName(text, vocabulary) || /(?:^|\s)@\w/.test(text) || speaks(said, vocabulary.roles),
  country: ({ text, vocabulary }) => namesCountry(text, vocabulary.countries),
  contact: ({ text, links }) => readChannels(text, links).some(({ reachable }) => reachable),
  date: ({ text, vocabulary }) => readDates(text, vocabulary.dates).length > 0,
  quantity: ({ measured }) => measured().any,
  number: ({ text, hasDigit, vocabulary }) =>
    (hasDigit || !isAscii(text)) && /\d/.test(withoutDates(text, vocabulary.dates)),
  'dataset-name': namesWork,
  'model-name': namesWork,
  identifier: ({ text, links }) => links.length > 0 || (mayIdentify.test(text) && identifier.test(text)),
  reference: ({ text, links }) => links.length > 0 || (mayRefer.test(text) && reference.test(text)),
  list: ({ text, said, items, isTable, vocabulary }) =>
    items >= 3 || isTable || statements(said) >= 3 || enumerates(text, vocabulary.joins),
  steps: ({ said, items, vocabulary }) =>
    (items >= 2 && said.filter(unit => wordCount(unit.text) >= 3).length >= 2) || speaks(said, vocabulary.sequence),
  'per-group': () => false,
  reason: ({ said, vocabulary }) => speaks(said, vocabulary.reasons) || explainsVerdict(said),
  checksum: ({ text }) => mayBeChecksum.test(text) && checksum.test(text),
  standard: ({ text, hasDigit }) => hasDigit && standard.test(text),
  energy: measuring('energy'),
  emissions: measuring('emissions'),
  water: measuring('water'),
  compute: measuring('compute'),
  memory: measuring('memory'),
  duration: asked => measuring('duration')(asked) || lasts(asked),
  share: measuring('share'),
  size: measuring('size'),
}

const nothingMeasured: Shown = { any: false, measures: new Set() }

/** Of plain letters, only a text with one of the words for numbers can have a length of time in words. */
const lasts: IsShown = ({ text, said, vocabulary: { quantities, numberWords, periods } }) =>
  ((!isAscii(text) || speaks(said, numberWords)) && quantities.timeInWords(text)) || speaks(said, periods)

const speaks = (said: readonly Unit[], phrases: Phrases): boolean => said.some(unit => phrases.has(unit.normal))

/** A short verdict, brackets aside, and a full sentence after it. */
const explainsVerdict = ([first, ...others]: readonly Unit[]): boolean =>
  first !== undefined &&
  wordCount(first.text.replace(/\([^)]*\)/g, '')) <= 4 &&
  others.some(unit => wordCount(unit.text) >= 6)

/** Digits of dates and versions measure nothing. */
const withoutDates = (text: string, words: DateWords): string =>
  maskDates(text, words).replace(/\bv?\d+(?:\.\d+){2,}\b|\bv\d+(?:\.\d+)*\b|\bversion \d+(?:\.\d+)*/gi, ' ')

/** A capital that is not merely the start of a plain sentence, or a few words in a script without capitals; a long text in one of those needs the word for a body, or a name in Latin letters. */
const hasName = (whole: string, { abbreviations, bodies }: Vocabulary): boolean => {
  const text = whole.replace(/\b[A-Z]{2,10}s?\b/g, word => (abbreviations.has(word) ? word.toLowerCase() : word))
  if (!isUncased(text)) return isName(text)
  return text.length <= shortText || isName(text) || /\p{Lo}\s?\p{Lu}\p{Ll}/u.test(text) || mentions(text, bodies)
}

/** Scripts that do not tell a name by its capital. */
const isUncased = (text: string): boolean => /\p{Lo}{2}/u.test(text)

/** A text of so few letters is a name itself. */
const shortText = 20

const mentions = (text: string, words: readonly string[]): boolean => {
  const normal = normaliseText(text)
  return words.some(word => normal.includes(word))
}

const isName = (text: string): boolean =>
  /[^\s.!?:]\s+["'“(]?\p{Lu}/u.test(text) ||
  /^["'“(]?\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}|$|,|\s\()/mu.test(text) ||
  /\p{Lu}\p{L}*[\p{Lu}\d]/u.test(text)

/** Signs that every match of the longer patterns has in it: most texts have none, and cost no more. */
const mayIdentify = /\/|:|\.\d|[a-f0-9]{64}/
const mayRefer = /\.\w|:/
const mayBeChecksum = /[a-f0-9]{64}|[A-F0-9]{64}|\.(?:sha|asc|sig|minisig)/

const identifier =
  /\b10\.\d{4,9}\/\S+|https?:\/\/\S+|\b(?:sha256:)?[a-f0-9]{64}\b|\barXiv:\d{4}\.\d{4,5}|(?<![\w./])[A-Za-z][\w.-]*\/[A-Za-z][\w.-]*(?![\w/])|\b(?:urn:|pkg:[a-z][\w.+-]*\/|gitoid:|cpe:2\.3:|cpe:\/)\S+|\bswh:\d/u

const reference = /https?:\/\/|\b[\w-]+\/[\w./-]+\.\w{2,5}\b|\b[\w-]+\.(?:md|pdf|txt|html|yaml|json)\b|\bdoi:/i

const checksum = /\b(?:[a-f0-9]{64}|[A-F0-9]{64})\b|\b[\w./-]+\.(?:sha256|asc|sig|sigstore|minisig)\b/

/** Issuer and number, as the catalogues of ISO, IEC, IEEE, ITU, CEN, ETSI, NIST and the Chinese bodies write them. */
const standard =
  /\b(?:ISO|IEC|ISO\/IEC(?: (?:TR|TS))?|IEEE(?: Std)?|EN(?: ISO(?:\/IEC)?)?|ETSI (?:EN|TS|GS|TR)|ITU-T [A-Z]\.|GB(?:\/[TZ])?|TC260-\d|NIST (?:AI|SP)|W3C|C2PA|BS|DIN|JIS [A-Z]) ?\d[\d.-]*/

/** Sentences long enough to say something: three of them are as good as three list items. */
const statements = (said: readonly Unit[]): number => said.filter(unit => wordCount(unit.text) >= 5).length

/** `a, b and c`, or things parted by semicolons; the parts are short, so that the clauses of one sentence are no list. */
const enumerates = (text: string, joins: Vocabulary['joins']): boolean =>
  text.split(/\n|[.!?](?:\s|$)|(?![.!?])\p{Sentence_Terminal}/u).some(sentence => {
    const parts = sentence.split(/(?<!\d),|,(?!\d{3}(?!\d))|[;、，；،؛]/)
    const last = parts.at(-1) ?? ''
    const things = [...parts.slice(0, -1), ...last.split(joins(last))].filter(thing => /[\p{L}\p{N}]/u.test(thing))
    const closed = parts.length >= 2 && things.length >= 3 && things.slice(1).every(thing => wordCount(thing) <= 6)
    // Two commas alone may be what stands between them: "we say, with pride, that there are some".
    const isBetween = parts.length === 3 && things.length === 3 && subordinate.test(last)
    return (closed && !isBetween) || sentence.split(/[;；؛]/).length >= 3
  })

const subordinate = /^\s*(?:that|which|who|where|when|because|but|so|as|we|it|they|you)\s/i

/** A name as data sets and models have it: an id with a slash, several capitals, capital with digits, or a linked or quoted name. */
const hasIdentifierLike = (text: string, links: readonly Link[], { works }: Vocabulary): boolean =>
  links.length > 0 ||
  /(?<![\w./])[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]+/.test(text) ||
  /\b\p{L}*\p{Lu}[\p{Ll}\d]*[-_]?[\p{Lu}\d][\p{L}\d]*\b/u.test(text) ||
  /["“«「『《][^"”»」』》]{2,60}["”»」』》]/.test(text) ||
  /[^\s.!?:]\s+\p{Lu}\p{L}{2,}/u.test(text) ||
  (isUncased(text) &&
    (text.length <= shortText || /[A-Za-z]{2}|\p{Script=Katakana}{2}/u.test(text) || mentions(text, works)))

const groups = (slices: readonly (string | undefined)[]): number =>
  new Set(slices.filter(slice => slice !== undefined)).size
