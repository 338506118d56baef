import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import type { State } from '../model/fact.ts'
import { notApplicable } from '../model/judgement.ts'
import { findAnswers } from './answers/find-answers.ts'
import {
  acceptsProperty,
  oneOfTopicOrTopics,
  type TopicParams,
  topicProperties,
  topicsOf,
} from './answers/topic-params.ts'

interface Params extends TopicParams {
  readonly accepts?: readonly State[]
  readonly then: CheckText
}

/** A conditional rule: one answer makes another one due. */
export const when: CheckKind = defineCheck<Params>({
  kind: 'when',
  summary: 'When the topic is answered, the nested check is due; otherwise the rule does not apply.',
  params: {
    type: 'object',
    properties: {
      ...topicProperties,
      accepts: {
        ...acceptsProperty,
        description: 'States that make the nested check due; without it only "answered" does.',
      },
      // biome-ignore lint/suspicious/noThenProperty: a property of a schema, which nothing awaits.
      then: { $ref: '#/$defs/check' },
    },
    required: ['then'],
    oneOf: oneOfTopicOrTopics,
    additionalProperties: false,
  },
  bind: (params, bind) => {
    const topics = topicsOf(params)
    const accepts = params.accepts ?? ['answered']
    const due = bind(params.then)
    return (evidence, asOf) => {
      const answers = findAnswers(evidence, topics, accepts)
      switch (answers.is) {
        case 'accepted':
          return due(evidence, asOf)
        case 'other-state':
          return notApplicable({ is: 'fact', fact: answers.best })
        case 'absent':
          return notApplicable({ is: 'absence', missing: answers.missing })
        case 'unread':
          return answers.judgement
      }
    }
  },
})
