import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import { type BlankState, blankStates, type Fact, type State } from '../model/fact.ts'
import { type Judgement, needsReview, notApplicable } from '../model/judgement.ts'
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

/** A conditional rule: one answer makes another one due. A blank where the answer belongs is no denial: a person is asked. */
export const when: CheckKind = defineCheck<Params>({
  kind: 'when',
  summary:
    'When the topic is answered, the nested check is due; when it is left blank, a person is asked; otherwise the rule does not apply.',
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
    return (evidence, circumstances) => {
      const answers = findAnswers(evidence, topics, accepts)
      switch (answers.is) {
        case 'accepted':
          return due(evidence, circumstances)
        case 'other-state':
          return switchedOff(answers.best)
        case 'absent':
          return notApplicable({ is: 'absence', missing: answers.missing })
        case 'unread':
          return answers.judgement
      }
    }
  },
})

const switchedOff = (fact: Fact): Judgement => {
  const blank = blankStates.find(state => state === fact.state)
  if (blank === undefined) return notApplicable({ is: 'fact', fact })
  return needsReview(
    `is this rule due? it depends on what is said about "${fact.topic}", and "${fact.where}" ${looks[blank]}`,
    fact.span,
  )
}

const looks = {
  placeholder: 'still holds the text of a template',
  boilerplate: 'says only what every generated document says',
  empty: 'is left blank',
} as const satisfies Record<BlankState, string>
