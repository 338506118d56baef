/**
 * Names as we compare them: headings, labels and column heads lose everything an author may vary
 * without meaning anything by it (case, numbering, emoji, punctuation, "[optional]", plural s).
 */
export const normaliseName = (text: string): string => {
  if (isBare.test(text)) return bareWords(text).map(singular).join(' ')
  return words(
    text
      .normalize('NFKC')
      .replace(/\((?:s|es|ies)\)/gi, '')
      .replace(/\{#[^{}]{0,80}\}|\{\{[^{}]{0,200}\}\}/g, ' ')
      .replace(/[[(](?:optional|if applicable|if known)[\])]/gi, ' ')
      .replace(
        /^\s*(?:\(?(?:\d+(?:\.\d+)*|[A-Za-z]|[ivx]+)[.)]\s+|\d+(?:\.\d+)+\s+|\d+\s+(?=\p{L})|[一二三四五六七八九十]+[、.．]\s*)/u,
        '',
      ),
  )
    .map(singular)
    .join(' ')
}

/** Running text as we look for phrases in it: words in lower case with single spaces between. */
export const normaliseText = (text: string): string =>
  (isBare.test(text) ? bareWords(text) : words(text.normalize('NFKC'))).join(' ')

/** Letters of English and single spaces, as most names and phrases are: nothing else has to be looked for in them. */
const isBare = /^[A-Za-z]+(?: [A-Za-z]+)*$/
const bareWords = (text: string): string[] => text.toLowerCase().split(' ')

/**
 * Letters and digits make words; a mark inside a word (`'`) joins, everything else parts. Latin letters lose their accents,
 * and what writers of Russian and Arabic put or leave out is left out.
 */
const words = (text: string): string[] => (isAscii.test(text) ? asciiWords(text) : unicodeWords(text))

/** The same for the common case, several times faster. */
const asciiWords = (text: string): string[] =>
  joined(text.toLowerCase())
    .split(/[^a-z0-9@%]+/)
    .filter(word => word !== '')

const unicodeWords = (text: string): string[] =>
  joined(
    asWritten(
      text
        .toLowerCase()
        .replace(/[‘’ʼ´]/g, "'")
        .normalize('NFD')
        .replace(latinAccent, '$1')
        .normalize('NFC'),
    ),
  )
    .split(/[^\p{L}\p{N}\p{M}@%]+/u)
    .filter(word => word !== '')

/** Letters that are written in several ways: ё and е; the forms of alef, ya and ta marbuta; vowel marks and the stretching sign. */
const asWritten = (text: string): string =>
  variants.test(text)
    ? text
        .replace(/ё/g, 'е')
        .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/ى/g, 'ي')
        .replace(/ة/g, 'ه')
    : text

const variants = /[ёأإآٱىة\u0640\u064b-\u065f\u0670]/

/** A short word that leans on the next one (`l'`, `qu'`, `dell'`) stays a word; any other mark inside a word joins. */
const joined = (text: string): string =>
  text.includes("'") || text.includes('`')
    ? text
        .replace(/`/g, "'")
        .replace(elided, '$1 ')
        .replace(/'s\b|'/g, '')
    : text

const elided = /(?<!\p{L})([cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull|quell|quest)'(?=\p{L}{2})/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII means
const isAscii = /^[\x00-\x7f]*$/
const latinAccent = /(\p{Script=Latin})\p{M}+/gu

/** One letter decides too much: `s` is only dropped from words of four letters or more. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word

/** Scripts written without spaces between words. */
export const isUnspaced = (text: string): boolean => unspaced.test(text)

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
