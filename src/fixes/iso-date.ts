import { readDates } from '../reading/values/dates.ts'
import { eachValue, type Verdict } from './each-value.ts'
import type { Card, Fix } from './fix.ts'

/** `March 5, 2025` → `2025-03-05`. `03/04/2025` is one day here and another there, and is left as it is. */
export const isoDate: Fix = {
  id: 'iso-date',
  summary: 'dates as YYYY-MM-DD',
  look: card =>
    eachValue(
      'iso-date',
      card,
      ({ topic }) => isDate(card, topic),
      text => verdictOn(text, card),
    ),
}

const isDate = ({ vocabulary }: Card, topic: string): boolean =>
  [...vocabulary.topics.values()].some(({ id, value }) => id === topic && value === 'date')

const verdictOn = (text: string, { vocabulary }: Card): Verdict => {
  if (/^\d{4}(?:-\d\d){0,2}(?:[T ].*)?$/.test(text.trim())) return undefined
  const [date, ...others] = readDates(text, vocabulary.dates)
  if (date && others.length === 0 && date.raw === text.trim() && isWhole(date.raw, date.iso)) return { to: date.iso }
  return { because: /^\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\s*$/.test(text) ? 'date-unclear' : 'date-unknown' }
}

/** As many parts as were written: a month may be a name. */
const isWhole = (raw: string, iso: string): boolean => {
  const numbers = raw.match(/\d+/g)?.length ?? 0
  return iso.split('-').length === numbers + (/\p{L}{3}/u.test(raw) ? 1 : 0)
}
