import { dayNumber, dayNumberBefore, daysOf, periodPattern } from '../model/calendar.ts'
import { type CheckKind, defineCheck } from '../model/check.ts'
import type { Fact } from '../model/fact.ts'
import { fail, type Gap, type IsoDate, type Judgement, pass, type Wanted } from '../model/judgement.ts'
import type { TopicId } from '../model/topic.ts'
import { gapOf, judgeAnswers } from './answers/judge-answers.ts'
import { nonEmpty } from './answers/non-empty.ts'

interface Params {
  readonly topics: readonly [TopicId, ...TopicId[]]
  readonly within: string
}

/** Is a date recent enough on the day the run is judged for? */
export const fresh: CheckKind = defineCheck<Params>({
  kind: 'fresh',
  summary: 'A date of the topics lies within a period before the day the run is judged for.',
  params: {
    type: 'object',
    properties: {
      topics: { type: 'array', items: { $ref: '#/$defs/topic' }, minItems: 1, uniqueItems: true },
      within: {
        type: 'string',
        pattern: periodPattern,
        description: 'an ISO 8601 duration, such as P365D, P12M or P1Y',
      },
    },
    required: ['topics', 'within'],
    additionalProperties: false,
  },
  bind: ({ topics, within }) => {
    return (evidence, { asOf }) => {
      const wanted: Wanted = { is: 'recent-date', topics, within, asOf }
      const earliest = dayNumberBefore(asOf, within)
      return judgeAnswers(evidence, {
        topics,
        accepts: ['answered'],
        wanted,
        judge: facts => judge(facts, earliest, asOf, wanted),
      })
    }
  },
})

/** One date as written, with the days it may mean. */
interface Dated {
  readonly fact: Fact
  readonly iso: string
  readonly first: number
  readonly last: number
}

const judge = (facts: readonly [Fact, ...Fact[]], earliest: number, asOf: IsoDate, wanted: Wanted): Judgement => {
  const today = dayNumber(asOf)
  const dates = facts.flatMap(datesOf)
  const past = dates.filter(date => date.first <= today)
  const recent = nonEmpty([...new Set(past.filter(date => date.last >= earliest).map(date => date.fact))])
  if (recent) return pass(...recent)

  const gaps = nonEmpty([...staleGaps(past, today, wanted), ...futureGaps(dates, today, wanted)])
  if (gaps) return fail(...gaps)
  return fail(gapOf(facts[0], { is: 'untyped', text: facts[0].text }, wanted))
}

/** A partial date counts from its last day: "2024" may mean the last of December. */
const datesOf = (fact: Fact): readonly Dated[] =>
  fact.value?.type !== 'date'
    ? []
    : fact.value.dates.flatMap(({ iso }) => {
        const days = daysOf(iso)
        return days ? [{ fact, iso, first: dayNumber(days.first), last: dayNumber(days.last) }] : []
      })

/** Only the latest: older dates beside it are history, not further faults. */
const staleGaps = (past: readonly Dated[], today: number, wanted: Wanted): readonly Gap[] => {
  const latest = nonEmpty(past)?.reduce((best, date) => (date.last > best.last ? date : best))
  if (!latest) return []
  return [gapOf(latest.fact, { is: 'stale', date: latest.iso, days: today - latest.last }, wanted)]
}

const futureGaps = (dates: readonly Dated[], today: number, wanted: Wanted): readonly Gap[] => {
  const future = dates.find(date => date.first > today)
  return future ? [gapOf(future.fact, { is: 'future', date: future.iso }, wanted)] : []
}
