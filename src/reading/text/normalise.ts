import { isAscii } from '../../model/ascii.ts'
import { cyrillicLookAlikes, greekLookAlikes } from '../../model/look-alikes.ts'
import { once, remembered } from '../../model/once.ts'

/**
 * Names as we compare them: headings, labels and column heads lose everything an author may vary
 * without meaning anything by it (case, numbering, emoji, punctuation, "[optional]", plural s).
 */
export const normaliseName: (text: string) => string = remembered((text: string): string => {
  if (isBare(text)) return bareWords(text).map(singular).join(' ')
  const plain = isAscii(text) ? text : plainDigits(text.replace(enclosedNumber, '').normalize('NFKC'))
  const name = (inBrackets.test(plain) ? withoutRemarks(plain) : plain).replace(numbering, '')
  // Most texts that are held against a name have been gone through as running text. A name with a letter of another script is another name.
  return (name === text && isAscii(text) ? normaliseText(text) : words(name))
    .split(' ')
    .map(singular)
    .join(' ')
    .replace(betweenHangul, '')
})

const inBrackets = /[[({]/
const withoutRemarks = (text: string): string =>
  text
    .replace(/\((?:s|es|ies)\)/gi, '')
    .replace(/\{#[^{}]{0,80}\}|\{\{[^{}]{0,200}\}\}/g, ' ')
    .replace(/[[(](?:optional|if applicable|if known)[\])]/gi, ' ')

/** Running text as we look for phrases in it: words in lower case with single spaces between; none inside a run of a script without spaces. */
export const normaliseText: (text: string) => string = remembered((text: string): string =>
  isBare(text) ? text.toLowerCase() : isAscii(text) ? asciiWords(text) : words(plainLetters(text.normalize('NFKC'))),
)

/** Digits, and letters that were taken from another script for their looks, as ASCII writes them. */
const plainLetters = (text: string): string => plainDigits(isMasked(text) ? text.replace(lookAlikes, latinOf) : text)

/** Latin words with Cyrillic or Greek letters in them: those look like Latin ones, all of them, which is so of no sentence in these scripts that has Latin words. */
const isMasked = (text: string): boolean =>
  text.search(lookAlikes) >= 0 &&
  /[A-Za-z]/.test(text) &&
  !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text.replace(lookAlikes, ''))

const latinOf = (letter: string): string => latinLetters.get(letter) ?? letter

const latinLetters: ReadonlyMap<string, string> = new Map(
  [cyrillicLookAlikes, greekLookAlikes].flatMap(table => Object.entries(table).map(([latin, other]) => [other, latin])),
)
const lookAlikes = new RegExp(`[${[...latinLetters.keys()].join('')}]`, 'g')

/** Digits, and the marks among them, of any script as ASCII writes them; each stays one character, so that places stay. */
export const plainDigits = (text: string): string =>
  !hasOtherDigits.test(text)
    ? text
    : text
        .replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９]/g, digit => String((digit.codePointAt(0) ?? 0) - zeroOf(digit)))
        .replace(/[٫٬٪．％＠](?!$)|[٪％]$/g, mark => plainMarks[mark] ?? mark)

const hasOtherDigits = /[٠-٩۰-۹०-९০-৯๐-๙０-９٫٬٪．％＠]/

/** Where the digits of a script begin. */
const zeroOf = (digit: string): number =>
  [...zeros].map(zero => zero.codePointAt(0) ?? 0).findLast(zero => zero <= (digit.codePointAt(0) ?? 0)) ?? 0

const zeros = '٠۰०০๐０'
const plainMarks: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%', '．': '.', '％': '%', '＠': '@' }

/** ①, ㊀: a number in front of a name, which compatibility folding would make part of it. */
const enclosedNumber = /^\s*[①-⓿❶-➓㈠-㉃㊀-㊉]\s*/u

/** `1.`, `1.2`, `(a)`, 一、, 第一章, 제1장, 가.: the numbering of a heading. */
const numbering =
  /^\s*(?:\(?(?:\d+(?:\.\d+)*|[A-Za-z]|[ivx]+)[.)]\s+|\(?\d+(?:\.\d+)*[.)、]\s*(?=[^\d\s])|\d+(?:\.\d+)+\s+|\d+\s+(?=\p{L})|[一二三四五六七八九十]+[、.]\s*|\([一二三四五六七八九十]+\)\s*|第[\d一二三四五六七八九十]{1,3}[章节節部回]\s*|제\s?\d{1,2}\s?[장절부]\s*|[가나다라마바사아자차카타파하][.)]\s+)/u

/** Letters of English and single spaces, as most names and phrases are: nothing else has to be looked for in them. */
const isBare = (text: string): boolean => !beyondBare.test(text)

/** To look for what is too much goes through a text once; a pattern of what is right would try every shorter beginning as well. */
const beyondBare = /[^A-Za-z ]|^ | $| {2}|^$/
const bareWords = (text: string): string[] => text.toLowerCase().split(' ')

/** Letters and digits make words; a mark inside a word (`'`) joins, everything else parts. Latin letters lose their accents. */
const words = (text: string): string => {
  if (isAscii(text)) return asciiWords(text)
  const plain = withoutAccents(text.replace(quotes, "'").replace(signs, ' ').toLowerCase())
  return isAscii(plain) ? asciiWords(plain) : unicodeWords(text)
}

/** Most languages of Latin letters are ASCII but for their accents. */
const withoutAccents = (lower: string): string =>
  accented.test(lower) ? lower.normalize('NFD').replace(accents, '$1').replace(/ı/g, 'i') : lower

const accented = /[\u00c0-\u036f\u1e00-\u1eff]/
const accents = /([a-z])[\u0300-\u036f]+/g

/** In English text the only signs that ASCII does not have are quotation marks, dashes and the like, none of which is a letter. */
const quotes = /[‘’]/g
const signs = /[\u2010-\u2017\u201a-\u2027\u2030-\u205e\u2190-\u21ff©®°±·×]/g

/** The same for the common case, several times faster. */
const asciiWords = (text: string): string => joined(text.toLowerCase()).replace(asciiParting, ' ').trim()

/** What parts words, a single space left out, which is there already and most often is all there is. */
const asciiParting = /[^a-z0-9@% ][^a-z0-9@%]*| [^a-z0-9@%]+/g
const parting = /[^\p{L}\p{N}\p{M}@% ][^\p{L}\p{N}\p{M}@%]*| [^\p{L}\p{N}\p{M}@%]+/gu

const unicodeWords = (text: string): string => {
  const lower = text
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[‘’ʼ´]/g, "'")
  return closedUp(
    joined(withMarks.test(lower) ? withoutMarks(lower) : lower.normalize('NFC').replace(latinAccent, '$1'))
      .replace(parting, ' ')
      .trim(),
  )
}

const withoutMarks = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(latinAccent, '$1')
    .replace(optionalMarks, '')
    .replace(/е\u0308/g, 'е')
    .replace(/[đıٱىیةک\u0901]/g, letter => sameLetters[letter] ?? letter)
    .normalize('NFC')

/** Blocks with letters that lose something: of Latin, Cyrillic, Arabic and Devanagari. To take others apart and put them together again changes nothing. */
const withMarks = /[\u00c0-\u036f\u0400-\u04ff\u0600-\u06ff\u0900-\u097f\u1e00-\u1eff]/

/** Where spaces mean nothing there are none; where a script without spaces meets Latin letters or digits there is always one. */
const closedUp = (text: string): string =>
  isUnspaced(text) || hangul.test(text) ? text.replace(meeting(), ' ').replace(betweenUnspaced(), '') : text

/** A short word that leans on the next one (`l'`, `qu'`, `dell'`) stays a word; any other mark inside a word joins. */
const joined = (text: string): string =>
  text.includes("'") || text.includes('`')
    ? text
        .replace(/`/g, "'")
        .replace(elided, '$1 ')
        .replace(/'s\b|'/g, '')
    : text

const elided = /(?<!\p{L})([cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quell|quest)'(?=\p{L}{2})/gu

const latinAccent = /(\p{Script=Latin})\p{M}+/gu

/** Vowel marks, hamza on its carrier and tatweel in Arabic, the dot below in Devanagari: written or left out as one likes. */
const optionalMarks = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c]/g

/** Letters that are typed for each other; a Turkish `ı` is an `i` where it was a capital. */
const sameLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ı: 'i',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  '\u0901': '\u0902',
}

/** One letter decides too much: `s` is only dropped from words of four letters or more. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Scripts written without spaces between words. */
export const isUnspaced = (text: string): boolean => !isAscii(text) && unspaced.test(text)

const unspacedLetter =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const hangul = /\p{Script=Hangul}/u

const betweenUnspaced = once(() => new RegExp(`(?<=${unspacedLetter}) (?=${unspacedLetter})`, 'gu'))
const meeting = once(
  () =>
    new RegExp(
      `(?<=${unspacedLetter}|\\p{Script=Hangul})(?=[a-z0-9])|(?<=[a-z0-9%])(?=${unspacedLetter}|\\p{Script=Hangul})`,
      'gu',
    ),
)

/** Authors of Korean put a space between the words of a name, or none. */
const betweenHangul = /(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu
