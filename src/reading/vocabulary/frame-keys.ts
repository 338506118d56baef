import type { TopicId } from '../../model/topic.ts'
import { listedTopic } from '../phrases/known-topic.ts'

/** The key of a frame among phrases: its topic, and itself as it is listed, for the phrase that is looked for has no place in it. */
export const frameKey = (topic: string, entry: string): string => `${topic} ${entry}`

/** What is looked for first: the words of a frame. */
export const wordsOfFrame = (entry: string): string => entry.replace('@', '…').replace(/^[\s…]+|[\s…]+$/g, '')

/** The topic of a frame, and the frame. */
export const partsOfKey = (key: string): readonly [TopicId, string] => {
  const end = key.indexOf(' ')
  return [listedTopic(key.slice(0, end)), key.slice(end + 1)]
}
