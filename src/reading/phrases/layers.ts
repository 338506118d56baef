import { normaliseName, normaliseText } from '../text/normalise.ts'
import type { Pairs, Phrases } from './phrases.ts'
import type { Shelf } from './shelf.ts'
import { keysOf, listsAt, textsAt, type WordLists } from './word-lists.ts'

/** Files of one form, laid over each other: each adds to what the others list, none takes anything away. */
export interface Layers {
  /** Made when somebody asks: what the build has kept of them needs none. */
  readonly roots: () => readonly (WordLists | undefined)[]
  /** All that is listed under a path of keys. */
  readonly all: (...path: readonly string[]) => readonly string[]
  /** The same, normalised, to be compared with a whole text. */
  readonly named: (...path: readonly string[]) => ReadonlySet<string>
  /** The same, normalised as headings and labels are. */
  readonly names: (...path: readonly string[]) => ReadonlySet<string>
  /** The same, to be looked for in running text. */
  readonly phrases: (...path: readonly string[]) => Phrases
  /** A list of other phrases that the files say, looked for together with these. */
  readonly listOf: (name: string, pairs: () => Pairs) => Phrases
  /** [text, key] for all lists that stand by keys under a path. */
  readonly byKey: (...path: readonly string[]) => Pairs
  /** A list that is made of them. */
  readonly made: (name: string, make: () => readonly string[]) => readonly string[]
  readonly data: Shelf['data']
  readonly table: Shelf['table']
}

/** `form` is what files of this form are called, for the names of their lists. */
export const layersOf = (form: string, roots: Layers['roots'], shelf: Shelf): Layers => {
  const made = (name: string, make: () => readonly string[]): readonly string[] => shelf.list(`${form} ${name}`, make)
  const listed = (...path: readonly string[]): readonly string[] => roots().flatMap(root => textsAt(root, ...path))
  const byKey = (...path: readonly string[]): Pairs =>
    roots()
      .flatMap(root => keysOf(listsAt(root, ...path)))
      .flatMap(([key, value]) => textsAt(value).map(text => [text, key] as const))
  const listOf = (name: string, pairs: () => Pairs): Phrases => shelf.phrases(`${form} ${name}`, pairs)
  return {
    roots,
    all: (...path) => made(path.join('.'), () => listed(...path)),
    named: (...path) => new Set(made(`${path.join('.')} =`, () => listed(...path).map(normaliseText))),
    names: (...path) => new Set(made(`${path.join('.')} ~`, () => listed(...path).map(normaliseName))),
    phrases: (...path) => listOf(path.join('.'), () => listed(...path).map(text => [text, text] as const)),
    listOf,
    byKey: (...path) => paired(made(`${path.join('.')} :`, () => byKey(...path).flat())),
    made,
    data: (name, make) => shelf.data(`${form} ${name}`, make),
    table: (name, make) => shelf.table(`${form}.${name}`, make),
  }
}

/** Two texts at a time. */
export const paired = (texts: readonly string[]): Pairs =>
  texts.flatMap((text, at) => (at % 2 === 0 ? [[text, texts[at + 1] ?? ''] as const] : []))
