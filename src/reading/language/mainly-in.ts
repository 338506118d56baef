import type { ProseWords } from '../vocabulary/prose-words.ts'
import { proseText } from './prose-text.ts'

/**
 * The language that most of a text is in, by its script or its commonest words; `und` where it shows too little of any. For counting
 * texts only: what decides whether a document can be read looks at its parts, in `prose-language.ts`.
 */
export const mainlyIn = (text: string, words: ProseWords): string => {
  const beginning = withoutCode(text).slice(0, most)
  const letters = count(beginning, /\p{L}/gu)
  if (letters === 0) return 'und'
  const written = scripts.find(({ sign }) => count(beginning, sign) * 3 >= letters)
  if (written !== undefined) return written.language
  const { plain, tally } = proseText(beginning, words)
  const { counts } = tally()
  let best = { language: 'und', count: fewest - 1 }
  for (const [language, found] of counts) if (found > best.count) best = { language, count: found }
  if (best.language !== 'und') return best.language
  const foreign = [...words.scripts].find(
    ([script]) => count(plain, new RegExp(`\\p{Script=${script}}`, 'gu')) * 3 >= letters,
  )
  return foreign?.[1] ?? 'und'
}

/** As much of a text as tells its language. */
const most = 20_000
/** Fewer common words than this tell no language. */
const fewest = 5

/** Scripts that tell a language, or nearly so; kana first, since Japanese has Han letters as well. */
const scripts: readonly { readonly sign: RegExp; readonly language: string }[] = [
  { sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { sign: /\p{Script=Hangul}/gu, language: 'ko' },
  { sign: /\p{Script=Thai}/gu, language: 'th' },
  { sign: /\p{Script=Han}/gu, language: 'zh' },
]

/** The metadata at the head and what stands between fences are in no language. */
const withoutCode = (text: string): string => {
  const end = /^\ufeff?---\r?\n/.test(text) ? text.indexOf('\n---', 3) : -1
  const body = end < 0 ? text : text.slice(end + 4)
  return body
    .split(/^(?:```|~~~)/m)
    .filter((_, at) => at % 2 === 0)
    .join('\n')
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0
