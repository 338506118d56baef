import type { Topic } from '../../model/topic.ts'
import { english, isKey, type Key, type Say } from '../words/say.ts'
import { show } from './show.ts'

/** What a topic is called at the head of a line: its title, which is English, or its name in another language. */
export const topicTitle = ({ id, title }: Pick<Topic, 'id' | 'title'>, say: Say): string => {
  const key = `topic.${id}`
  if (!isTopicKey(key)) return show(title)
  const name = say(key)
  return name === english(key) ? show(title) : name
}

const isTopicKey = (key: string): key is Extract<Key, `topic.${string}`> => key.startsWith('topic.') && isKey(key)
