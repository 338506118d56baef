import type { Key, Say } from '../words/say.ts'
import { isKey } from '../words/say.ts'
import { show } from './show.ts'

/** A topic's name as it stands inside a sentence; the words of its id where the catalogue does not know it. */
export const topicText = (topic: string, say: Say): string => {
  const key = `topic.${topic}`
  return say('named.topic', { topic: isTopicKey(key) ? say(key) : show(topic.replaceAll('-', ' ')) })
}

const isTopicKey = (key: string): key is Extract<Key, `topic.${string}`> => key.startsWith('topic.') && isKey(key)
