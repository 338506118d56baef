import { dayNumberBefore, dayOfNumber } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { WaiverLimits } from '../../model/waiver.ts'
import type { FieldChange, Way } from './compare-rules.ts'

/** What two packs demand of waivers, where that differs: all that a pack and those below it demand holds at once. */
export const compareWaiverLimits = (
  before: readonly WaiverLimits[],
  after: readonly WaiverLimits[],
): readonly FieldChange[] => {
  const [was, is] = [together(before), together(after)]
  const change = <Value>(field: string, of: (limits: Together) => Value, way: (from: Value, to: Value) => Way) => {
    const [from, to] = [of(was), of(is)]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, way: way(from, to), from, to }]
  }
  return [
    ...change('longest', ({ longest }) => longest, byPeriods),
    ...change('most', ({ most }) => most ?? null, byNumber),
    ...change('never', ({ never }) => never, byRules),
    ...change(
      'approver-differs',
      ({ approverDiffers }) => approverDiffers,
      (_, to) => (to ? 'stricter' : 'looser'),
    ),
  ]
}

interface Together {
  /** More than one where none is known to be the shortest: `P1M` and `P30D`. */
  readonly longest: string | readonly string[] | null
  readonly most: number | undefined
  readonly never: readonly string[]
  readonly approverDiffers: boolean
}

const together = (limits: readonly WaiverLimits[]): Together => {
  const periods = [...new Set(limits.flatMap(({ longest }) => longest ?? []))].toSorted()
  const shortest = periods.filter(
    (period, at) =>
      !periods.some((other, index) => index !== at && within(other, period) && (!within(period, other) || index < at)),
  )
  const [only = null, ...more] = shortest
  const caps = limits.flatMap(({ most }) => most ?? [])
  return {
    longest: more.length > 0 ? shortest : only,
    most: caps.length === 0 ? undefined : Math.min(...caps),
    never: [...new Set(limits.flatMap(({ never }) => never))].toSorted(),
    approverDiffers: limits.some(({ approverDiffers }) => approverDiffers),
  }
}

const byPeriods = (from: Together['longest'], to: Together['longest']): Way => {
  const [was, is] = [[from ?? []].flat(), [to ?? []].flat()]
  const keeps = (strong: readonly string[], weak: readonly string[]): boolean =>
    weak.every(cap => strong.some(other => within(other, cap)))
  const [more, less] = [keeps(is, was), keeps(was, is)]
  if (more && less) return 'reworded'
  return more ? 'stricter' : less ? 'looser' : 'changed'
}

const byNumber = (from: number | null, to: number | null): Way =>
  (to ?? Number.POSITIVE_INFINITY) < (from ?? Number.POSITIVE_INFINITY) ? 'stricter' : 'looser'

const byRules = (from: readonly string[], to: readonly string[]): Way => {
  if (from.every(rule => to.includes(rule))) return 'stricter'
  return to.every(rule => from.includes(rule)) ? 'looser' : 'changed'
}

/** Whether a period ends no later than another, on whatever day of the calendar it begins. */
const within = (short: string, long: string): boolean =>
  calendar.every(last => dayNumberBefore(last, short) >= dayNumberBefore(last, long))

/** Every day of four years, a leap year among them, by its number (2024-01-01 is day 19723): months are as long as these. */
const calendar: readonly IsoDate[] = Array.from({ length: 1461 }, (_, at) => dayOfNumber(19723 + at)).flatMap(
  day => day ?? [],
)
