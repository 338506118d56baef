import type { Problem } from '../../model/problem.ts'
import { type Sentences, type Translate, translating } from './sentences.ts'
import { problems as zh } from './zh/problems.ts'

/** Languages that problems and reasons are said in, their tables asked for when something is; in others they stay English, as they are kept. */
const languages: Readonly<Record<string, () => Readonly<Record<string, Sentences>>>> = { zh: () => zh }

/** A problem in the language of a tag such as `zh-Hant`. A text that nobody has translated stays English: never wrong, never lost. */
export const problemIn = (problem: Problem, tag: string): Problem => {
  const { code, what, why, fix } = problem
  const say = textIn(tag, code.split('/')[0])
  return say === undefined ? problem : { ...problem, what: say(what), why: say(why), fix: say(fix) }
}

/** Says a text of ours that is no problem, or that of a room of problems; `undefined` in a language that has none. */
export const textIn = (tag: string, room = 'anywhere'): ((text: string) => string) | undefined => {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  const sentences = Object.hasOwn(languages, language) ? languages[language]?.() : undefined
  if (sentences === undefined) return undefined
  const translate = readOnce(sentences[room] ?? {})
  return text => translate(text) ?? text
}

/** Most runs say few problems or none, so templates are taken apart when they are first asked for. */
const readOnce = (sentences: Sentences): Translate => {
  const known = read.get(sentences) ?? translating(sentences)
  read.set(sentences, known)
  return known
}

const read = new WeakMap<Sentences, Translate>()
