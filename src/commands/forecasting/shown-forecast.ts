import type { Outcome } from '../../model/finding.ts'
import type { ForecastEvent } from '../../model/forecast.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'

/** What to do about an event; `mend` is what the rule says itself. */
export type Advice =
  | 'mend'
  | 'asked-of-none'
  | 'met'
  | 'withdrawn'
  | 'passes'
  | 'answered'
  | 'date-anew'
  | 'renew-file'
  | 'renew-waiver'
  | 'answer-anew'

/** An event with the words of its rule. */
export type ShownEvent = ForecastEvent & {
  readonly title?: string
  readonly remedy?: string
  readonly advice: Advice
}

/** What `waco forecast` shows. */
export interface ShownForecast {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly events: readonly ShownEvent[]
  /** By how many of them a check would fail. */
  readonly gates: number
}

export const shownForecast = (
  events: readonly ForecastEvent[],
  packs: readonly PackInUse[],
  from: IsoDate,
  until: IsoDate,
): ShownForecast => {
  const rules = new Map(packs.flatMap(pack => pack.rules.map(rule => [rule.id, rule] as const)))
  const shown = events.map((event): ShownEvent => {
    const rule = 'rule' in event ? rules.get(event.rule) : undefined
    const advice = adviceOn(event)
    return { ...event, ...(rule && { title: rule.title, remedy: rule.remedy }), advice }
  })
  return { from, until, events: shown, gates: events.filter(event => event.gates).length }
}

const adviceOn = (event: ForecastEvent): Advice => {
  switch (event.is) {
    case 'in-force':
      if (event.findings.length === 0) return 'asked-of-none'
      if (!event.findings.every(({ finding }) => isFine(finding.outcome))) return 'mend'
      return event.findings.some(({ finding }) => isAnswered(finding.outcome)) ? 'answered' : 'met'
    case 'withdrawn':
      return 'withdrawn'
    case 'stale':
      return 'date-anew'
    case 'turns':
      return turnAdvice(event.finding.outcome)
    case 'expires':
      return 'renew-file'
    case 'lapses':
      if (isFine(event.finding.outcome)) return isAnswered(event.finding.outcome) ? 'answered' : 'passes'
      return event.of === 'waiver' ? 'renew-waiver' : 'answer-anew'
  }
}

const turnAdvice = (outcome: Outcome): Advice => {
  if (isFine(outcome)) return isAnswered(outcome) ? 'answered' : 'passes'
  return outcome === 'needs-review' ? 'answer-anew' : 'mend'
}

const isAnswered = (outcome: Outcome): boolean => outcome === 'waived' || outcome === 'attested'

const isFine = (outcome: Outcome): boolean => outcome === 'pass' || outcome === 'not-applicable' || isAnswered(outcome)
