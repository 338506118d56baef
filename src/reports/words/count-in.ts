import type { Plural } from './translation.ts'

/** The way in which a language counts to a number. A Node that was built with English alone would count in English. */
export type CountIn = (n: number) => keyof Plural

/** The rules of Unicode CLDR for the languages that have a catalogue, as far as whole numbers need them; a fraction is `other`. */
export const countIn: Readonly<Record<'en' | 'zh' | 'fr' | 'es' | 'ar' | 'ru', CountIn>> = {
  en: n => (n === 1 ? 'one' : 'other'),
  zh: () => 'other',
  fr: n => (n >= 0 && n < 2 ? 'one' : isMillions(n) ? 'many' : 'other'),
  es: n => (n === 1 ? 'one' : isMillions(n) ? 'many' : 'other'),
  ar: n => {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    if (!Number.isInteger(n)) return 'other'
    const hundredth = n % 100
    return hundredth >= 3 && hundredth <= 10 ? 'few' : hundredth >= 11 ? 'many' : 'other'
  },
  ru: n => {
    if (!Number.isInteger(n)) return 'other'
    const [tenth, hundredth] = [n % 10, n % 100]
    if (tenth === 1 && hundredth !== 11) return 'one'
    return tenth >= 2 && tenth <= 4 && !(hundredth >= 12 && hundredth <= 14) ? 'few' : 'many'
  },
}

/** "1 000 000 de documents" */
const isMillions = (n: number): boolean => n !== 0 && n % 1_000_000 === 0
