import { type CheckKind, type CheckText, defineCheck } from '../model/check.ts'
import type { DeclaredFact } from '../model/declared-fact.ts'
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

/**
 * A conditional rule: one answer makes another one due. The document is asked first; what is declared decides where it is
 * silent. A blank where the answer belongs is no denial: with nothing declared, a person is asked.
 */
export const when: CheckKind = defineCheck<Params>({
  kind: 'when',
  summary:
    'When the topic is answered, or declared where the document is silent, the nested check is due; when it is left blank, a person is asked; otherwise the rule does not apply.',
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
      if (answers.is === 'accepted') return due(evidence, circumstances)
      if (answers.is === 'unread') return answers.judgement
      const silent = answers.is === 'absent' || !decides.includes(answers.best.state)
      const declared = silent ? topics.flatMap(topic => circumstances.declared.get(topic) ?? []) : []
      const [first] = declared
      if (declared.some(fact => accepts.includes(stateOf(fact)))) return due(evidence, circumstances)
      if (first) return notApplicable({ is: 'declared', ...first })
      return answers.is === 'absent'
        ? notApplicable({ is: 'absence', missing: answers.missing })
        : switchedOff(answers.best)
    }
  },
})

/** States in which a document has said whether it is so; a blank, a refusal or a pointer elsewhere leaves it open. */
const decides: readonly State[] = ['answered', 'none', 'not-applicable']

/** A declared yes or no, as a document would say it. */
const stateOf = ({ says }: DeclaredFact): State => (says ? 'answered' : 'none')

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
