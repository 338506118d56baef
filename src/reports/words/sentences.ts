import { type Template, templateOf, valuesIn, weightOf } from './template.ts'

/**
 * English sentences of ours with what they read like in another language; the English one is the key, so that a text that
 * was saved in English can be said in any language later. `{0}` stands for a value that stays as it is, `{+0}` for one
 * that is a sentence or a word of ours itself.
 */
export type Sentences = Readonly<Record<string, string>>

/** Says an English text in the other language; `undefined` where no sentence fits it whole. */
export type Translate = (text: string) => string | undefined

export const translating = (sentences: Sentences): Translate => {
  const known: readonly Known[] = Object.entries(sentences)
    .map(([english, other]) => ({ english: templateOf(english), other: templateOf(other) }))
    .toSorted((a, b) => weightOf(b.english) - weightOf(a.english))
  return text => said(text, known, deepest)
}

interface Known {
  readonly english: Template
  readonly other: Template
}

/** Sentences in sentences in sentences: no text of ours has more, and a hostile value gets no further. */
const deepest = 2

const said = (text: string, known: readonly Known[], depth: number): string | undefined => {
  for (const { english, other } of known) {
    const values = valuesIn(text, english)
    const filled =
      values && filledIn(english, other, values, inner => (depth === 0 ? undefined : said(inner, known, depth - 1)))
    if (filled !== undefined) return filled
  }
  return undefined
}

/** Nothing where a value that should be ours is none: half a translation is worse than none. */
const filledIn = (
  english: Template,
  other: Template,
  values: readonly string[],
  translate: Translate,
): string | undefined => {
  const named = new Map<string, string>()
  for (const [at, { name, ours }] of english.slots.entries()) {
    const value = values[at] ?? ''
    const worded = ours ? translate(value) : value
    if (worded === undefined) return undefined
    named.set(name, worded)
  }
  const [first, ...others] = other.literals
  return first + other.slots.map(({ name }, at) => `${named.get(name) ?? ''}${others[at] ?? ''}`).join('')
}
