import { daysOf } from '../model/calendar.ts'
import type { DocumentKind } from '../model/document.ts'
import { defineSubjectCheck, type SubjectCheckKind } from '../model/subject-check.ts'
import type { SubjectJudgement, Told } from '../model/subject-judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { fail, notApplicable, pass } from './answers/judgements.ts'
import { ofKinds, tellersOf, toldBy } from './answers/tellers.ts'

interface Params {
  readonly earlier: TopicId
  readonly later: TopicId
  readonly 'earlier-in'?: DocumentKind
  readonly 'later-in'?: DocumentKind
}

/** Is one date not before another? Only what is certain counts: a month is before a day only when all of it is. */
export const follows: SubjectCheckKind = defineSubjectCheck<Params>({
  kind: 'follows',
  summary: 'The date of one topic is not before the date of another, in whichever documents they stand.',
  params: {
    type: 'object',
    properties: {
      earlier: { $ref: '#/$defs/topic' },
      later: { $ref: '#/$defs/topic' },
      'earlier-in': { $ref: '#/$defs/document-kind' },
      'later-in': { $ref: '#/$defs/document-kind' },
    },
    required: ['earlier', 'later'],
    additionalProperties: false,
  },
  bind: ({ earlier, later, 'earlier-in': earlierIn, 'later-in': laterIn }) => {
    return ({ own }) => {
      const [first, second] = [ofKinds(own, earlierIn && [earlierIn]), ofKinds(own, laterIn && [laterIn])]
      const absent = (topic: TopicId): SubjectJudgement =>
        notApplicable({ is: 'absence', in: own[0], missing: own[0].missing(topic) })
      if (first === undefined) return absent(earlier)
      if (second === undefined) return absent(later)
      const [before, after] = [tellersOf(first, [earlier]), tellersOf(second, [later])]
      const [start, end] = [latest(toldBy(before.tellers)), latest(toldBy(after.tellers))]
      const unread = before.unread ?? after.unread
      if (unread) return unread
      if (start === undefined) return notApplicable(end ? { is: 'fact', told: end.told } : before.silence)
      if (end === undefined) return notApplicable({ is: 'fact', told: start.told })
      if (end.last >= start.first) return pass(end.told, start.told)
      return fail({
        at: { in: end.told.in, span: end.told.fact.span },
        against: start.told,
        saw: { is: 'too-early', date: end.iso, before: start.iso },
        wanted: { is: 'order', earlier, later },
      })
    }
  },
})

/** A date as written, with the days it may mean; ISO dates sort as text. */
interface Dated {
  readonly told: Told
  readonly iso: string
  readonly first: string
  readonly last: string
}

/** Older dates beside it are history. */
const latest = (facts: readonly Told[]): Dated | undefined =>
  facts
    .flatMap(datesIn)
    .reduce<Dated | undefined>((best, date) => (best && best.last >= date.last ? best : date), undefined)

const datesIn = (told: Told): readonly Dated[] =>
  told.fact.value?.type !== 'date'
    ? []
    : told.fact.value.dates.flatMap(({ iso }) => {
        const days = daysOf(iso)
        return days ? [{ told, iso, ...days }] : []
      })
