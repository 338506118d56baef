import { once } from '../model/once.ts'
import { keptPhrases, type NamedPhrase, type PhraseTexts, phraseParts, phraseTexts } from './kept-phrases.ts'
import { type NameMap, type NameTables, namesAsText, namesFromText } from './name-table.ts'
import { isUnspaced } from './normalise.ts'
import { isEarly, phraseIndex } from './phrase-index.ts'
import { type Pairs, type Phrases, phrasesIn, spacedPhrases } from './phrases.ts'

/**
 * Where a vocabulary has its words from. Each list has a name: it is worked out from the files of words, or the build has kept
 * it as it is compared, and then neither the files are read nor anything is normalised.
 */
export interface Shelf {
  /** Has the build kept it, of files with which nothing was wrong? */
  readonly isKept: boolean
  readonly list: (name: string, make: () => readonly string[]) => readonly string[]
  /** Lists of lists and the like: plain data, as JSON has them. */
  readonly data: <T>(name: string, make: () => T) => T
  readonly phrases: (name: string, pairs: () => Pairs) => Phrases
  readonly names: (make: () => NameTables<NameMap>) => NameTables
  /** Phrases that are no list of the files, looked for together with the others. */
  readonly listOf: (pairs: () => Pairs) => Phrases
}

/** Texts that the build has made of all files of words together, by name. */
export type KeptTexts = (name: string) => string

export const shelfOfFiles = (): Shelf => {
  const listOf = phrasesIn(phraseIndex())
  return {
    isKept: false,
    list: (_, make) => make(),
    data: (_, make) => make(),
    phrases: (_, pairs) => listOf(pairs),
    names: make => make(),
    listOf: pairs => listOf(pairs),
  }
}

export const shelfOfBuild = (textOf: KeptTexts): Shelf => {
  const kept = keptPhrases(name => textOf(`phrases.${name}`))
  const listOf = phrasesIn(phraseIndex(kept), kept)
  // Our own build has written it in this form.
  const lists = once(() => JSON.parse(textOf('lists')) as Readonly<Record<string, string>>)
  const textAt = (name: string): string | undefined => (Object.hasOwn(lists(), name) ? lists()[name] : undefined)
  return {
    isKept: true,
    list: (name, make) => {
      const text = textAt(name)
      return text === undefined ? make() : text === '' ? [] : text.slice(1).split('\n')
    },
    data: <T>(name: string, make: () => T) => {
      const text = textAt(name)
      return text === undefined ? make() : (JSON.parse(text) as T) // what `make` gave when it was built
    },
    phrases: (name, pairs) => listOf(pairs, name),
    names: () => namesFromText(ascii => textOf(ascii ? 'names.ascii' : 'names.others')),
    listOf: pairs => listOf(pairs),
  }
}

/** One that takes from the files, and tells what a build has to keep. */
export const shelfToKeep = (): Shelf & { readonly texts: () => Readonly<Record<string, string>> } => {
  const files = shelfOfFiles()
  const lists = new Map<string, string>()
  const phrases = new Map<string, Pairs>()
  let tables: NameTables<NameMap> | undefined
  return {
    ...files,
    list: (name, make) => {
      const list = make()
      lists.set(name, list.map(text => `\n${text}`).join(''))
      return list
    },
    data: (name, make) => {
      const data = make()
      lists.set(name, JSON.stringify(data))
      return data
    },
    phrases: (name, pairs) => {
      phrases.set(name, pairs())
      return files.phrases(name, pairs)
    },
    names: make => {
      tables = make()
      return tables
    },
    texts: () => ({
      lists: JSON.stringify(Object.fromEntries(lists)),
      ...(tables && { 'names.ascii': namesAsText(tables, true), 'names.others': namesAsText(tables, false) }),
      ...named(textsOf(phrases)),
    }),
  }
}

const named = (texts: PhraseTexts): Readonly<Record<string, string>> =>
  Object.fromEntries(phraseParts.map(part => [`phrases.${part}`, texts[part]]))

const textsOf = (lists: ReadonlyMap<string, Pairs>): PhraseTexts => {
  const spaced = [...lists].flatMap(([list, pairs]): readonly NamedPhrase[] =>
    spacedPhrases(pairs).map(phrase => ({ list, phrase })),
  )
  const unspaced = [...lists].map(([list, pairs]) => [list, pairs.filter(([phrase]) => isUnspaced(phrase))] as const)
  return phraseTexts(spaced, new Map(unspaced), isEarly)
}
