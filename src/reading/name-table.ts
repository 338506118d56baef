import { once } from '../model/once.ts'
import type { TopicId } from '../model/topic.ts'
import { listedTopic } from './known-topic.ts'

/** Normalised names with the topics they stand for. */
export interface Names {
  readonly get: (name: string) => readonly TopicId[] | undefined
  readonly has: (name: string) => boolean
}

export type NameMap = ReadonlyMap<string, readonly TopicId[]>

/** Under this key the build keeps the names of all lexicons. */
export const namesKey = 'kept names'

/** The names as one text, a line to a name, in the order of their characters: nothing has to be made of it to look one up. */
export const namesAsText = (names: NameMap): string =>
  [...names]
    .map(([name, topics]) => `${name}\t${topics.join()}\n`)
    .toSorted()
    .join('')

/** Names that `namesAsText` has written. A run over one card asks for few; from so many on, a table is made of them all. */
export const namesFromText = (text: string): Names => {
  let asked = 0
  const table = once(() => new Map(text.trimEnd().split('\n').map(entryIn)))
  const get = (name: string): readonly TopicId[] | undefined => {
    asked += 1
    return asked > many ? table().get(name) : lookedUp(name, text)
  }
  return { get, has: name => get(name) !== undefined }
}

const many = 1000

const entryIn = (line: string): readonly [string, readonly TopicId[]] => {
  const [name = '', topics = ''] = line.split('\t')
  return [name, topics.split(',').map(listedTopic)]
}

const lookedUp = (name: string, text: string): readonly TopicId[] | undefined => {
  let [low, high] = [0, text.length]
  while (low < high) {
    const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
    const tab = text.indexOf('\t', start)
    const end = text.indexOf('\n', tab)
    const found = text.slice(start, tab)
    if (found === name) return entryIn(text.slice(start, end))[1]
    if (found < name) low = end + 1
    else high = start
  }
  return undefined
}
