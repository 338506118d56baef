import { type CheckKind, defineCheck } from '../model/check.ts'
import { needsReview } from '../model/judgement.ts'
import { oneOfTopicOrTopics, type TopicParams, topicProperties, topicsOf } from './answers/topic-params.ts'

interface Params extends TopicParams {
  readonly question: string
}

/**
 * What no machine can judge: a person has to look at what the document says on the topics, and answer. It never passes and never fails by
 * itself; whether anything is said at all is for `answered`, beside it in `all`.
 */
export const attested: CheckKind = defineCheck<Params>({
  kind: 'attested',
  summary: 'A person answers a question about what the document says on the topic; no machine can.',
  params: {
    type: 'object',
    properties: {
      ...topicProperties,
      question: {
        type: 'string',
        minLength: 1,
        description: 'What the person is asked; yes has to mean that the rule is met.',
      },
    },
    required: ['question'],
    oneOf: oneOfTopicOrTopics,
    additionalProperties: false,
  },
  bind: params => {
    const topics = topicsOf(params)
    return ({ facts, missing }) => {
      const first = facts.find(({ topic }) => topics.includes(topic))
      return needsReview(params.question.trim(), first?.span ?? missing(topics[0]).at, topics)
    }
  },
})
