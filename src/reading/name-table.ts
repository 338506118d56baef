import { remembered } from '../model/once.ts'
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

/** Names that `namesAsText` has written. */
export const namesFromText = (text: string): Names => {
  const get = remembered((name: string): readonly TopicId[] | undefined => {
    let [low, high] = [0, text.length]
    while (low < high) {
      const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1
      const tab = text.indexOf('\t', start)
      const end = text.indexOf('\n', tab)
      const found = text.slice(start, tab)
      if (found === name)
        return text
          .slice(tab + 1, end)
          .split(',')
          .map(listedTopic)
      if (found < name) low = end + 1
      else high = start
    }
    return undefined
  })
  return { get, has: name => get(name) !== undefined }
}
