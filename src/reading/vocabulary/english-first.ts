import type { Source } from '../../model/source.ts'

/** What is looked for is told in the words of the first lexicon, and blank cards are written in them. */
export const englishFirst = (a: Source, b: Source): number => Number(isEnglish(b)) - Number(isEnglish(a))
const isEnglish = ({ path }: Source): boolean => path.endsWith('lexicon.en.yaml')
