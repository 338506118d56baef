import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import type { State } from '../model/fact.ts'
import { needsReview, notApplicable } from '../model/judgement.ts'
import { isItDue, type Settled, settled, stanceOf } from './answers/condition.ts'
import { missingOf } from './answers/find-answers.ts'
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

/**
 * A conditional rule: one answer makes another one due. Each topic is settled for itself, so that a no to one hides no
 * yes, and no blank, about another. A blank, a refusal or a pointer where the answer belongs is no denial: with nothing
 * declared, a person is asked.
 */
export const when: CheckKind = defineCheck<Params>({
  kind: 'when',
  summary:
    'When the topic is answered, or declared where the document is silent, the nested check is due; when it is left blank, refused or only pointed at, a person is asked; otherwise the rule does not apply.',
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
      const conditions = topics.map(topic =>
        settled([stanceOf(evidence, topic, accepts)], circumstances.declared.get(topic), accepts),
      )
      const found = <Is extends Settled['is']>(is: Is) =>
        conditions.find((one): one is Extract<Settled, { readonly is: Is }> => one.is === is)
      if (found('so') || found('declared-so')) return due(evidence, circumstances)
      const unread = found('unread')
      if (unread) return unread.judgement
      const open = found('open')
      if (open) return needsReview(isItDue(open.fact), open.fact.span, [open.fact.topic])
      const denied = found('not-so')
      if (denied) return notApplicable({ is: 'fact', fact: denied.fact })
      const declared = found('declared-not-so')
      if (declared) return notApplicable({ is: 'declared', ...declared.declared })
      return notApplicable({ is: 'absence', missing: missingOf(evidence, topics) })
    }
  },
})
