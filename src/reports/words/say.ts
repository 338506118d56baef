import { ar } from './ar/index.ts'
import { type CountIn, countIn } from './count-in.ts'
import { type EnglishOfCommands, type English as EnglishOfReports, en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { pseudo } from './pseudo.ts'
import { ru } from './ru/index.ts'
import { together } from './together.ts'
import type { Message, Translation } from './translation.ts'
import { zh } from './zh/index.ts'

type English = EnglishOfReports & EnglishOfCommands
export type Key = keyof English

type Slots<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Slots<Rest> : never
type SlotsOf<Entry> = Entry extends string ? Slots<Entry> : Slots<Entry[keyof Entry]>
type Values<Entry> = [SlotsOf<Entry>] extends [never] ? [] : [Readonly<Record<SlotsOf<Entry>, string | number>>]

/** Says a message of the catalogue; what is put in is text that may be shown as it is. */
export type Say = <Name extends Key>(key: Name, ...values: Values<English[Name]>) => string

/** The languages of messages and reports. */
export const languages = ['en', 'zh', 'fr', 'es', 'ar', 'ru'] as const
export type Language = (typeof languages)[number]

/** What a language says of everything reports say, and of as much of the rest as somebody has translated. */
type Catalogue = Translation<EnglishOfReports> & Partial<Translation<EnglishOfCommands>>

/** A language is asked for its words when something is said in it, so that the program need not load the others. */
export const catalogues: Readonly<Record<Language, () => Catalogue>> = {
  en: () => en,
  zh: () => zh,
  fr: () => fr,
  es: () => es,
  ar: () => ar,
  ru: () => ru,
}

/**
 * Words in the language of a tag such as `zh-Hant`; English in a language that has no catalogue. `en-XA` is the name that
 * others give to a language made for tests.
 */
export const sayIn = (tag: string): Say => {
  if (tag.toLowerCase() === 'en-xa') return sayFrom(pseudo(en), countIn.en)
  const primary = tag.toLowerCase().split('-')[0]
  const language = languages.find(known => known === primary) ?? 'en'
  if (language === 'en') return sayFrom(en, countIn.en)
  const catalogue = catalogues[language]()
  const say = sayFrom(together(en, catalogue), countIn[language])
  return (key, ...values) => (key in catalogue ? say : english)(key, ...values)
}

export const isKey = (text: string): text is Key => Object.hasOwn(en, text)

export const sayFrom =
  (catalogue: Readonly<Record<Key, Message>>, counting: CountIn): Say =>
  (key, ...[values]) =>
    filled(textOf(catalogue[key], values ?? {}, counting), values ?? {})

type Filling = Readonly<Record<string, string | number>>

const textOf = (message: Message, { n }: Filling, counting: CountIn): string =>
  typeof message === 'string' ? message : (message[counting(Number(n))] ?? message.other)

const filled = (text: string, values: Filling): string => {
  const pieces = piecesOf(text)
  let said = pieces[0] ?? ''
  for (let at = 1; at < pieces.length; at += 2) {
    const name = pieces[at] ?? ''
    said += String(values[name] ?? `{${name}}`) + (pieces[at + 1] ?? '')
  }
  return said
}

/** A message cut at its slots: text, name, text, and so on. A report says a few messages a hundred thousand times. */
const piecesOf = (text: string): readonly string[] => {
  const before = cut.get(text)
  if (before !== undefined) return before
  const pieces = text.split(/\{(\w+)\}/)
  cut.set(text, pieces)
  return pieces
}

/** As many as there are messages. */
const cut = new Map<string, readonly string[]>()

/** For what is said in English only. */
export const english: Say = sayIn('en')
