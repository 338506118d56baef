import type { ForecastEvent } from '../../model/forecast.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { PackInUse } from '../../model/pack.ts'

/** An event with the words of its rule. */
export type ShownEvent = ForecastEvent & {
  readonly title?: string
  readonly remedy?: string
  /** What to do about it, and until when. */
  readonly advice: string
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
    const advice = adviceOn(event, rule?.remedy ?? '')
    return { ...event, ...(rule && { title: rule.title, remedy: rule.remedy }), advice }
  })
  return { from, until, events: shown, gates: events.filter(event => event.gates).length }
}

const adviceOn = (event: ForecastEvent, remedy: string): string => {
  switch (event.is) {
    case 'in-force': {
      if (event.findings.length === 0) return 'nothing to do here: it is asked of no document that was found'
      const open = event.findings.filter(
        ({ finding }) => finding.outcome !== 'pass' && finding.outcome !== 'not-applicable',
      )
      return open.length === 0 ? 'nothing to do: every document it is asked of passes, or it does not apply' : remedy
    }
    case 'withdrawn':
      return 'nothing to do: it does not count any more'
    case 'stale':
      return `look the text through again before that day, and date it anew: ${remedy}`
    case 'turns':
      return event.finding.outcome === 'pass' ? 'nothing to do: it passes from then on' : remedy
    case 'expires':
      return 'see whether what it says still holds, and give it a later date; what it answered is silent from then on'
    case 'lapses':
      return event.of === 'waiver'
        ? `mend it before that day, or have the waiver given anew: ${remedy}`
        : 'have the question answered anew before that day'
  }
}
