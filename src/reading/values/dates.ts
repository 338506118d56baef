import { isAscii } from '../../model/ascii.ts'
import { kept, remembered } from '../../model/once.ts'
import type { PartialDate } from '../../model/value.ts'
import { plainDigits } from '../text/normalise.ts'
import type { DateWords, Part, Shape } from './date-words.ts'

/** Dates as people write them, from the year alone to the day. */
export const readDates = (text: string, words: DateWords): readonly PartialDate[] => scanned(words)(text).dates

/** The text with blanks where its dates stood. */
export const maskDates = (text: string, words: DateWords): string => scanned(words)(text).rest

/** A text is asked for its dates, and for what is left without them. */
const scanned = kept((words: DateWords) => remembered((text: string) => scan(text, words)))

const scan = (written: string, words: DateWords): { readonly dates: readonly PartialDate[]; readonly rest: string } => {
  const plain = plainDigits(written)
  if (isAscii(plain) && !/\d/.test(plain)) return { dates: [], rest: plain }
  const text = words.inOurEra(plain)
  if (!/\d{4}/.test(text)) return { dates: [], rest: text }
  const found: { readonly at: number; readonly date: PartialDate }[] = []
  let rest = text
  for (const { pattern, order } of [...words.shapes, ...shapes, ...yearsAlone]) {
    rest = rest.replace(pattern, (raw: string, ...groups: unknown[]) => {
      const at = groups.find((group): group is number => typeof group === 'number') ?? 0
      const iso = isoOf(order, groups, words)
      if (iso === undefined) return raw
      found.push({ at, date: { raw: raw.trim(), iso } })
      return ' '.repeat(raw.length)
    })
  }
  return { dates: found.toSorted((a, b) => a.at - b.at).map(({ date }) => date), rest }
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`

/** Most precise first; what one has taken, the next does not see. */
const shapes: readonly Shape[] = [
  { pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, order: ['y', 'm', 'd'] },
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?/g, order: ['y', 'm', 'd'] },
  {
    pattern: new RegExp(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${monthName},?[\s-]+(\d{4})(?!\d)`,
      'gi',
    ),
    order: ['d', 'M', 'y'],
  },
  {
    pattern: new RegExp(String.raw`\b${monthName}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, 'gi'),
    order: ['M', 'd', 'y'],
  },
  { pattern: new RegExp(String.raw`\b${monthName},?[\s-]+(\d{4})(?!\d)`, 'gi'), order: ['M', 'y'] },
  { pattern: /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g, order: ['m', 'd', 'y'] },
  { pattern: /(?<![\d-])(\d{4})-(\d{2})(?![\d-])/g, order: ['y', 'm'] },
]

const yearsAlone: readonly Shape[] = [{ pattern: /(?<![\d.,:/-])((?:19|20)\d{2})(?![\d.,:/-]\d|\d)/g, order: ['y'] }]

/** `undefined` for what the calendar does not have. Of `03/04/2024` only the year is certain: some write the day first, some the month. */
const isoOf = (order: readonly Part[], groups: readonly unknown[], words: DateWords): string | undefined => {
  const value = (part: Part): string | undefined => {
    const index = order.indexOf(part)
    const group = index < 0 ? undefined : groups[index]
    return typeof group === 'string' ? group : undefined
  }
  const given = value('y')
  const listed = words.monthOf(value('N') ?? '')
  const name = value('M') ?? value('N')
  // Beside the name of a month, a year so far ahead is one of the Buddhist era.
  const year = listed !== undefined && Number(given) > 2400 ? String(Number(given) - 543) : given
  let month = name === undefined ? value('m') : String(listed ?? months.indexOf(name.toLowerCase().slice(0, 3)) + 1)
  let day = value('d')
  if (year === undefined || Number(year) < 1900 || Number(year) > 2199) return undefined
  if (month === undefined) return year
  if (name === undefined && order[0] !== 'y' && day !== undefined) {
    if (Number(month) <= 12 && Number(day) <= 12 && Number(month) !== Number(day)) return year
    if (Number(month) > 12) [month, day] = [day, month]
  }
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const start = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return start
  const iso = `${start}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso) ? undefined : iso
}
