import { nonEmpty } from '../checks/answers/non-empty.ts'
import type { DocumentKind } from '../model/document.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectGap } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { fail, notApplicable, pass } from './answers/judgements.ts'
import { type Measured, mayBeOneMeasure, measureInWords, measuresIn, sameMeasure } from './answers/measures.ts'
import { ofKinds, tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly topics: readonly [TopicId, ...TopicId[]]
  readonly 'claimed-in': DocumentKind
  readonly 'measured-in': DocumentKind
}

/** Do figures that one document claims stand in another, with the same value? A figure that stands nowhere else is a claim without a source. */
export const figures: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'figures',
  summary: 'Every measured figure of one kind of document stands in another kind, with the same value within rounding.',
  params: {
    type: 'object',
    properties: {
      topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true },
      'claimed-in': { $ref: '#/$defs/document-kind' },
      'measured-in': { $ref: '#/$defs/document-kind' },
    },
    required: ['topics', 'claimed-in', 'measured-in'],
    additionalProperties: false,
  },
  bind: ({ topics, 'claimed-in': claimedIn, 'measured-in': measuredIn }) => {
    return ({ own, parts }) => {
      const claims = ofKinds(own, [claimedIn])
      const sources = ofKinds([...own, ...parts], [measuredIn])
      const absent = { is: 'absence', in: own[0], missing: own[0].missing(topics[0]) } as const
      if (claims === undefined) return notApplicable(absent)
      const claimed = tellersOf(claims, topics)
      const measures = toldBy(claimed.tellers).flatMap(measuresIn)
      const [first] = measures
      if (first === undefined) return claimed.unread ?? notApplicable(claimed.silence)
      if (sources === undefined) return notApplicable({ is: 'fact', told: first.told })
      const measured = tellersOf(sources, topics)
      const known = toldBy(measured.tellers).flatMap(measuresIn)
      const gaps = nonEmpty(measures.flatMap(measure => gapOf(measure, known, measuredIn)))
      if (gaps) return measured.unread ?? fail(...gaps)
      const by = [...new Map([...measures, ...known].map(({ told }) => [told.fact, told])).values()]
      return claimed.unread ?? pass(first.told, ...by.slice(1))
    }
  },
})

const gapOf = ({ told, result }: Measured, known: readonly Measured[], source: DocumentKind): readonly SubjectGap[] => {
  const alike = known.filter(({ result: other }) => mayBeOneMeasure(result, other))
  if (alike.some(({ result: other }) => sameMeasure(result, other))) return []
  const at = { in: told.in, span: told.fact.span }
  const wanted = { is: 'same-figure', in: source } as const
  const [other] = alike
  if (other === undefined) return [{ at, saw: { is: 'unmatched', says: measureInWords(result) }, wanted }]
  const { topic } = told.fact
  const saw = { is: 'differs', topic, says: measureInWords(result), other: measureInWords(other.result) } as const
  return [{ at, against: other.told, saw, wanted }]
}
