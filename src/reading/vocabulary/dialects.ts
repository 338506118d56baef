import { once } from '../../model/once.ts'
import type { Topic, TopicId } from '../../model/topic.ts'
import type { Layers } from '../phrases/layers.ts'
import { keysOf, listsAt, textsAt, type WordLists } from '../phrases/word-lists.ts'
import { normaliseName } from '../text/normalise.ts'

/** How one form words its own items: names that are laid over those of the lexicons wherever a document fills in that form. */
export interface Dialect {
  readonly id: string
  /** One of its names as written, for messages. */
  readonly shown: string
  /** Names (normalised) that show a document to fill in the form, if enough of them stand in it as headings or labels. */
  readonly signs: ReadonlySet<string>
  /** The same in lower case only, to be looked for first: most documents fill in no form. */
  readonly rough: readonly string[]
  /** Without signs no names show it: its format knows it by other means. */
  readonly needs: number
  /** The topics of each name; of none, where the form means something else by it than everybody does. */
  readonly names: ReadonlyMap<string, readonly TopicId[]>
  /** The first word of each name, so that most text is passed over at once. */
  readonly firstWords: ReadonlySet<string>
  /** The same by number, for items whose words are not known: authors reword items and add some, which shifts the numbers behind. */
  readonly numbers: ReadonlyMap<string, readonly TopicId[]>
  /** As written, for messages: what was searched. */
  readonly written: ReadonlyMap<TopicId, readonly string[]>
  readonly titleBefore: readonly string[]
  /** Names of items that offer yes and no without asking so. */
  readonly whether: ReadonlySet<string>
  /** In sentences of every document, and in those of this form. */
  readonly boilerplate: readonly string[]
}

/** What the files `dialect.<id>.yaml` list; `boilerplate` is what the lexicons do. */
export const readDialects = (
  { roots, data }: Layers,
  topics: ReadonlyMap<TopicId, Topic>,
  boilerplate: () => readonly string[],
): readonly Dialect[] =>
  data('ids', () => roots().map(lists => textAt(lists, 'dialect')))().map((id, at) =>
    dialectOf(
      data(`${id} signs`, () => signsIn(id, roots()[at]))(),
      data(`${id} items`, () => itemsIn(roots()[at], topics)),
      boilerplate,
    ),
  )

type Signs = ReturnType<typeof signsIn>
type Items = ReturnType<typeof itemsIn>

/** Most documents fill in no form: tables are made of its items when one does. */
const dialectOf = (
  { needs, signs, ...told }: Signs,
  items: () => Items,
  boilerplate: () => readonly string[],
): Dialect => {
  const names = once(() => new Map(items().names))
  const firstWords = once(() => new Set([...names().keys()].map(name => name.split(step).at(-1)?.split(' ')[0] ?? '')))
  const numbers = once(() => new Map(items().numbers))
  const written = once(() => new Map(items().written))
  return {
    ...told,
    signs: new Set(signs),
    needs: Number(needs || Number.POSITIVE_INFINITY),
    get names() {
      return names()
    },
    get firstWords() {
      return firstWords()
    },
    get numbers() {
      return numbers()
    },
    get written() {
      return written()
    },
    get whether() {
      return new Set(items().whether)
    },
    get boilerplate() {
      return [...boilerplate(), ...items().form]
    },
  }
}

const signsIn = (id: string, lists: WordLists | undefined) => ({
  id,
  shown: textsAt(lists, 'signs')[0] ?? '',
  signs: textsAt(lists, 'signs').map(normaliseName),
  rough: textsAt(lists, 'signs').map(sign => sign.toLowerCase()),
  needs: textAt(lists, 'needs'),
  titleBefore: textsAt(lists, 'titles', 'before'),
})

const itemsIn = (lists: WordLists | undefined, topics: ReadonlyMap<TopicId, Topic>) => {
  const worded = keysOf(listsAt(lists, 'topics')).flatMap(([key, value]) => {
    const topic = topics.get(key as TopicId)?.id // a name from a file enters; held against the list at once
    return topic === undefined ? [] : [{ topic, names: textsAt(value, 'names'), numbers: textsAt(value, 'numbers') }]
  })
  return {
    names: [
      ...textsAt(lists, 'passed-over').map((name): Item => [pathName(name), []]),
      ...byName(worded.map(({ topic, names: own }) => ({ topic, names: own.map(pathName) }))),
    ],
    numbers: [...byName(worded.map(({ topic, numbers }) => ({ topic, names: numbers })))],
    written: worded.map(({ topic, names }) => [topic, names] as const),
    whether: textsAt(lists, 'whether').map(normaliseName),
    form: textsAt(lists, 'form'),
  }
}

type Item = readonly [string, readonly TopicId[]]

const textAt = (lists: WordLists | undefined, key: string): string => {
  const text = listsAt(lists, key)
  return typeof text === 'string' ? text : ''
}

/** Between a heading and a name below it: `Sampling › Method(s) Used`. */
export const step = ' › '

const pathName = (name: string): string => name.split(step).map(normaliseName).join(step)

const byName = (
  named: readonly { readonly topic: TopicId; readonly names: readonly string[] }[],
): ReadonlyMap<string, readonly TopicId[]> => {
  const topics = new Map<string, readonly TopicId[]>()
  for (const { topic, names } of named)
    for (const name of names) topics.set(name, [...new Set([...(topics.get(name) ?? []), topic])])
  return topics
}

/** What a dialect calls a heading or label, below the headings above it; `undefined` where it has no such item. */
export const itemOf = (
  text: string,
  above: readonly string[],
  { names }: Pick<Dialect, 'names'>,
): readonly TopicId[] | undefined => {
  const [whole, bare] = [normaliseName(text), normaliseName(withoutPlace(text))]
  for (const name of whole === bare ? [whole] : [whole, bare]) {
    const headed = above.toReversed().map(heading => `${normaliseName(withoutPlace(heading))}${step}${name}`)
    const found = [...headed, name].find(path => names.has(path))
    if (found !== undefined) return names.get(found)
  }
  return undefined
}

/** `Tier 2 - Owner`, `SECTION 1: Owner`, `1.3 - Owner`: where an item stands in its form is no part of its name. */
export const withoutPlace = (text: string): string =>
  text.replace(/^\s*(?:\p{L}{3,9}\s)?\d+(?:\.\d+)*[.)]?\s*[-–—:]\s*/u, '')

/** `4.2.7 Model performance`: what its number stands for. */
export const itemByNumber = (text: string, { numbers }: Pick<Dialect, 'numbers'>): readonly TopicId[] | undefined => {
  const number = /^\s*(\d+(?:\.\d+)+)(?![\d.]*\d)/.exec(text)?.[1]
  return number === undefined ? undefined : numbers.get(number)
}
