import type { JsonSchema } from '../../model/check.ts'
import type { TopicId } from '../../model/topic.ts'

/** Parameters of a check on one topic or on several: exactly one of the two is given. */
export interface TopicParams {
  readonly topic?: TopicId
  readonly topics?: readonly [TopicId, ...TopicId[]]
}

export const topicProperties: JsonSchema = {
  topic: { $ref: '#/$defs/topic' },
  topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true },
}

/** Goes beside `topicProperties`. */
export const oneOfTopicOrTopics: readonly JsonSchema[] = [{ required: ['topic'] }, { required: ['topics'] }]

/** States a rule may accept; `placeholder`, `boilerplate`, `empty` and `unreadable` are no answer to anything. */
export const acceptsProperty: JsonSchema = {
  type: 'array',
  items: { $ref: '#/$defs/state' },
  minItems: 1,
  uniqueItems: true,
}

/** The schema leaves exactly one of the two, which a type with two optional keys cannot say. */
export const topicsOf = ({ topic, topics }: TopicParams): readonly [TopicId, ...TopicId[]] => {
  if (topics) return topics
  if (topic !== undefined) return [topic]
  throw new Error('a check was bound without a topic, which its schema forbids')
}
