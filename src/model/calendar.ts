import type { IsoDate } from './judgement.ts'

/** A text as a calendar day, or `undefined` when the calendar has no such day (`2025-02-30`). */
export const isoDate = (text: string): IsoDate | undefined => {
  const parts = /^([12]\d{3})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  // The brand enters here, after the text has been held against the calendar.
  return real ? (text as IsoDate) : undefined
}

/** First and last day of `2024`, `2024-05` or `2024-05-17`: a date is only as precise as it was written. */
export const daysOf = (partial: string): { readonly first: IsoDate; readonly last: IsoDate } | undefined => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial)
  if (!parts) return undefined
  const [, year = '', month, day] = parts
  const first = isoDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
  const lastMonth = month ?? '12'
  const last = isoDate(`${year}-${lastMonth}-${day ?? twoDigits(daysInMonth(Number(year), Number(lastMonth)))}`)
  return first && last ? { first, last } : undefined
}

/** Days since 1970-01-01, for counting with days. */
export const dayNumber = (date: IsoDate): number => {
  const { year, month, day } = fields(date)
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

/** The day of a number of days since 1970-01-01; the calendar is left at the year 3000. */
export const dayOfNumber = (number: number): IsoDate | undefined =>
  isoDate(new Date(number * millisecondsPerDay).toISOString().slice(0, 10))
/** Days from one day to a later one; none from a day to itself. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)

/** Whether two days, both included, lie no farther apart than a period. */
export const isWithin = (first: IsoDate, last: IsoDate, period: string): boolean =>
  dayNumberBefore(last, period) <= dayNumber(first)

/** An ISO 8601 duration of whole days or longer: `P365D`, `P12M`, `P1Y6M`. As text, so that a schema can carry it. */
export const periodPattern = '^P(?=[0-9])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$'

/** The day number of `date` less a period; a day the month does not have becomes its last (31 March less P1M: 28 February). */
export const dayNumberBefore = (date: IsoDate, period: string): number => {
  const [, years, months, weeks, days] = new RegExp(periodPattern).exec(period) ?? []
  const { year, month, day } = fields(date)
  const monthsSinceZero = year * 12 + (month - 1) - amount(years) * 12 - amount(months)
  const [thenYear, thenMonth] = [Math.floor(monthsSinceZero / 12), (((monthsSinceZero % 12) + 12) % 12) + 1]
  const thenDay = Math.min(day, daysInMonth(thenYear, thenMonth))
  return Date.UTC(thenYear, thenMonth - 1, thenDay) / millisecondsPerDay - amount(weeks) * 7 - amount(days)
}

const millisecondsPerDay = 86_400_000

const fields = (date: IsoDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** `12M` → 12; a part that is not there counts nothing. */
const amount = (part: string | undefined): number => (part === undefined ? 0 : Number.parseInt(part, 10))

const daysInMonth = (year: number, month: number): number =>
  (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / millisecondsPerDay

const twoDigits = (value: number): string => String(value).padStart(2, '0')
