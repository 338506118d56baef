import { once } from '../../model/once.ts'
import { isUnspaced } from '../text/normalise.ts'
import { keptPhrases, type NamedPhrase, type PhraseTexts, phraseParts, phraseTexts } from './kept-phrases.ts'
import {
  type KnownNames,
  type NameMap,
  type NameTables,
  namesAsText,
  namesFromFiles,
  namesFromText,
} from './name-table.ts'
import { isEarly, phraseIndex } from './phrase-index.ts'
import { type Pairs, type Phrases, phrasesIn, spacedPhrases } from './phrases.ts'
import { lookup, sortedLines } from './sorted-lines.ts'

/**
 * Where a vocabulary has its words from. Each list has a name: it is worked out from the files of words, or the build has kept
 * it as it is compared, and then neither the files are read nor anything is normalised.
 */
export interface Shelf {
  /** Has the build kept it, of files with which nothing was wrong? */
  readonly isKept: boolean
  readonly list: (name: string, make: () => readonly string[]) => readonly string[]
  /** Lists of lists and the like, plain data as JSON has them, made when somebody asks. */
  readonly data: <T>(name: string, make: () => T) => () => T
  /** Texts by a word, of which a run asks for few. */
  readonly table: (name: string, make: () => ReadonlyMap<string, readonly string[]>) => Table
  readonly phrases: (name: string, pairs: () => Pairs) => Phrases
  readonly names: (make: () => NameTables<NameMap>) => KnownNames
  /** Phrases that are no list of the files, looked for together with the others. */
  readonly listOf: (pairs: () => Pairs) => Phrases
}

export type Table = (word: string) => readonly string[] | undefined

/** Texts that the build has made of all files of words together, by name. */
export type KeptTexts = (name: string) => string

export const shelfOfFiles = (): Shelf => {
  const listOf = phrasesIn(phraseIndex())
  return {
    isKept: false,
    list: (_, make) => make(),
    data: (_, make) => once(make),
    table: (_, make) => {
      const made = once(make)
      return word => made().get(word)
    },
    phrases: (_, pairs) => listOf(pairs),
    names: make => namesFromFiles(make()),
    listOf: pairs => listOf(pairs),
  }
}

export const shelfOfBuild = (textOf: KeptTexts): Shelf => {
  const kept = keptPhrases(name => textOf(`phrases.${name}`))
  const listOf = phrasesIn(phraseIndex(kept), kept)
  // Our own build has written it in this form.
  const lists = once(() => JSON.parse(textOf('lists')) as Readonly<Record<string, string>>)
  const textAt = (name: string): string | undefined => (Object.hasOwn(lists(), name) ? lists()[name] : undefined)
  const listed = new Map<string, readonly string[]>()
  return {
    isKept: true,
    // Some lists are asked for by several parts of the vocabulary.
    list: (name, make) => {
      const text = textAt(name)
      const list = listed.get(name) ?? (text === undefined ? make() : text === '' ? [] : text.slice(1).split('\n'))
      listed.set(name, list)
      return list
    },
    data: <T>(name: string, make: () => T) =>
      once(() => {
        const text = textAt(name)
        return text === undefined ? make() : (JSON.parse(text) as T) // what `make` gave when it was built
      }),
    table: name => {
      const lineOf = lookup(() => textOf(`${name}.table`))
      // Every document is asked for much the same, and what is there is no more than the table has.
      const met = new Map<string, readonly string[]>()
      return word => {
        const known = met.get(word)
        if (known !== undefined) return known
        const texts = lineOf(word)?.split('\t')
        if (texts !== undefined) met.set(word, texts)
        return texts
      }
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
  const tables = new Map<string, string>()
  let named: NameTables<NameMap> | undefined
  // What is only needed to make something else need not be kept.
  let depth = 0
  const within = <T>(make: () => T): T => {
    depth += 1
    const made = make()
    depth -= 1
    return made
  }
  const keep = <T>(kept: Map<string, T>, name: string, text: T): void => {
    if (depth === 0) kept.set(name, text)
  }
  return {
    ...files,
    list: (name, make) => {
      const list = within(make)
      keep(lists, name, list.map(text => `\n${text}`).join(''))
      return list
    },
    data: (name, make) => {
      const data = within(make)
      keep(lists, name, JSON.stringify(data))
      return () => data
    },
    table: (name, make) => {
      const texts = within(make)
      keep(tables, `${name}.table`, sortedLines([...texts].map(([word, found]) => [word, ...found].join('\t'))))
      return word => texts.get(word)
    },
    phrases: (name, pairs) => {
      keep(phrases, name, within(pairs))
      return files.phrases(name, pairs)
    },
    names: make => {
      named = within(make)
      return namesFromFiles(named)
    },
    texts: () => ({
      lists: JSON.stringify(Object.fromEntries(lists)),
      ...Object.fromEntries(tables),
      ...(named && { 'names.ascii': namesAsText(named, true), 'names.others': namesAsText(named, false) }),
      ...inParts(textsOf(phrases)),
    }),
  }
}

const inParts = (texts: PhraseTexts): Readonly<Record<string, string>> =>
  Object.fromEntries(phraseParts.map(part => [`phrases.${part}`, texts[part]]))

const textsOf = (lists: ReadonlyMap<string, Pairs>): PhraseTexts => {
  const spaced = [...lists].flatMap(([list, pairs]): readonly NamedPhrase[] =>
    spacedPhrases(pairs).map(phrase => ({ list, phrase })),
  )
  const unspaced = [...lists].map(([list, pairs]) => [list, pairs.filter(([phrase]) => isUnspaced(phrase))] as const)
  return phraseTexts(spaced, new Map(unspaced), isEarly)
}
