import { type Information, informationKinds } from '../model/fact.ts'
import type { Link } from '../model/link.ts'
import { notes } from '../model/once.ts'
import type { Value } from '../model/value.ts'
import { isAscii, normaliseText, plainDigits } from './normalise.ts'
import type { Phrases } from './phrases.ts'
import type { Piece } from './piece.ts'
import type { Unit } from './unit.ts'
import { readChannels } from './values/channels.ts'
import { namesCountry } from './values/countries.ts'
import type { DateWords } from './values/date-words.ts'
import { maskDates, readDates } from './values/dates.ts'
import { quantitiesShown, type Shown } from './values/quantities.ts'
import type { Vocabulary } from './vocabulary.ts'
import { wordCount } from './word-count.ts'

/** The kinds of information that a piece shows: form alone, never truth and never length. */
export const informationIn = (
  piece: Piece,
  said: readonly Unit[],
  value: Value | undefined,
  vocabulary: Vocabulary,
): readonly Information[] => {
  const plain = plainInformation(piece, said, vocabulary)
  if (value === undefined) return plain
  const typed: Partial<Record<Information, boolean>> = {
    ...(value.type === 'contact' && { contact: value.channels.some(({ reachable }) => reachable) }),
    ...(value.type === 'datasets' && { 'dataset-name': value.names.length > 0 }),
    ...(value.type === 'models' && { 'model-name': value.names.length > 0 }),
    ...(value.type === 'results' && { 'per-group': groups(value.results.map(({ slice }) => slice)) >= 2 }),
  }
  return informationKinds.filter(kind => typed[kind] ?? plain.includes(kind))
}

/** What the words show by themselves: several topics may ask one piece. */
const plainInformation = (piece: Piece, said: readonly Unit[], vocabulary: Vocabulary): readonly Information[] => {
  const known = foundBefore.get(said)
  if (known?.piece === piece && known.by === vocabulary) return known.shows
  const shows = findInformation(piece, said, vocabulary)
  foundBefore.set(said, { piece, by: vocabulary, shows })
  return shows
}

const foundBefore = notes<
  readonly Unit[],
  { readonly piece: Piece; readonly by: Vocabulary; readonly shows: readonly Information[] }
>()

const findInformation = (piece: Piece, said: readonly Unit[], vocabulary: Vocabulary): readonly Information[] => {
  const text = plainDigits(said.map(unit => unit.text).join('\n'))
  const inside = said.flatMap(unit => unit.links)
  // A date in an era of its own may have no digit; a quantity always has, but for a length of time in words.
  const hasDigit = /\d/.test(text)
  const mayCount = hasDigit || !isAscii(text)
  const { any, measures: measured } = hasDigit ? quantitiesShown(text, vocabulary.quantities) : nothingMeasured
  const namesWork = hasIdentifierLike(text, inside, vocabulary)
  const shows: Record<Information, boolean> = {
    party: hasName(text, vocabulary) || /(?:^|\s)@\w/.test(text) || speaks(said, vocabulary.roles),
    country: namesCountry(text, vocabulary.countries),
    contact: readChannels(text, inside).some(({ reachable }) => reachable),
    date: readDates(text, vocabulary.dates).length > 0,
    quantity: any,
    number: mayCount && /\d/.test(withoutDates(text, vocabulary.dates)),
    'dataset-name': namesWork,
    'model-name': namesWork,
    identifier: inside.length > 0 || (mayIdentify.test(text) && identifier.test(text)),
    reference:
      inside.length > 0 ||
      (mayRefer.test(text) &&
        /https?:\/\/|\b[\w-]+\/[\w./-]+\.\w{2,5}\b|\b[\w-]+\.(?:md|pdf|txt|html|yaml|json)\b|\bdoi:/i.test(text)),
    list:
      piece.items >= 3 ||
      piece.tables.some(({ rows }) => rows.length >= 3) ||
      statements(said) >= 3 ||
      enumerates(text, vocabulary.joins),
    steps:
      (piece.items >= 2 && said.filter(unit => wordCount(unit.text) >= 3).length >= 2) ||
      speaks(said, vocabulary.sequence),
    'per-group': false,
    reason: speaks(said, vocabulary.reasons) || explainsVerdict(said),
    checksum:
      mayBeChecksum.test(text) &&
      /\b(?:[a-f0-9]{64}|[A-F0-9]{64})\b|\b[\w./-]+\.(?:sha256|asc|sig|sigstore|minisig)\b/.test(text),
    standard: hasDigit && standard.test(text),
    energy: measured.has('energy'),
    emissions: measured.has('emissions'),
    water: measured.has('water'),
    compute: measured.has('compute'),
    memory: measured.has('memory'),
    duration: measured.has('duration') || lasts(text, said, vocabulary),
    share: measured.has('share'),
    size: measured.has('size'),
  }
  return informationKinds.filter(kind => shows[kind])
}

const nothingMeasured: Shown = { any: false, measures: new Set() }

/** Of plain letters, only a text with one of the words for numbers can have a length of time in words. */
const lasts = (text: string, said: readonly Unit[], { quantities, numberWords, periods }: Vocabulary): boolean =>
  ((!isAscii(text) || speaks(said, numberWords)) && quantities.timeInWords.test(text)) || speaks(said, periods)

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

/** Issuer and number, as the catalogues of ISO, IEC, IEEE, ITU, CEN, ETSI, NIST and the Chinese bodies write them. */
const standard =
  /\b(?:ISO|IEC|ISO\/IEC(?: (?:TR|TS))?|IEEE(?: Std)?|EN(?: ISO(?:\/IEC)?)?|ETSI (?:EN|TS|GS|TR)|ITU-T [A-Z]\.|GB(?:\/[TZ])?|TC260-\d|NIST (?:AI|SP)|W3C|C2PA|BS|DIN|JIS [A-Z]) ?\d[\d.-]*/

/** Sentences long enough to say something: three of them are as good as three list items. */
const statements = (said: readonly Unit[]): number => said.filter(unit => wordCount(unit.text) >= 5).length

/** `a, b and c`, or things parted by semicolons; the parts are short, so that the clauses of one sentence are no list. */
const enumerates = (text: string, joins: RegExp): boolean =>
  text.split(/\n|[.!?](?:\s|$)|(?![.!?])\p{Sentence_Terminal}/u).some(sentence => {
    const parts = sentence.split(/(?<!\d),|,(?!\d{3}(?!\d))|[;、，；،؛]/)
    const last = parts.at(-1) ?? ''
    const things = [...parts.slice(0, -1), ...last.split(joins)].filter(thing => /[\p{L}\p{N}]/u.test(thing))
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
