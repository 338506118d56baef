import { pseudo } from './pseudo.ts'
import { type Sentences, translating } from './sentences.ts'
import { help as zh } from './zh/help.ts'

/** Says a text of a help in the language of a tag; one that nobody has translated stays English. */
export const helpIn = (tag: string): ((english: string) => string) => {
  const sentences = sentencesOf(tag.toLowerCase())
  if (sentences === undefined) return text => text
  const translate = translating(sentences)
  return text => translate(text) ?? text
}

/** In the language made for tests whatever has Chinese words is said oddly, so that plain English is what has none. */
const sentencesOf = (tag: string): Sentences | undefined => {
  if (tag === 'en-xa') return pseudo(Object.fromEntries(Object.keys(zh).map(english => [english, english])))
  return tag.split('-')[0] === 'zh' ? zh : undefined
}
