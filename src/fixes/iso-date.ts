import { readDates } from '../reading/values/dates.ts'
import type { Fix } from './fix.ts'
import { frontValues } from './front-values.ts'
import { rewritten } from './rewritten.ts'

/** `March 5, 2025` → `2025-03-05`. `03/04/2025` is one day here and another there, and is left as it is. */
export const isoDate: Fix = {
  id: 'iso-date',
  summary: 'dates as YYYY-MM-DD',
  edits: card =>
    frontValues(card, ({ topic }) => isDate(card, topic)).flatMap(value => {
      const [date, ...others] = readDates(value.text, card.vocabulary.dates)
      if (date === undefined || others.length > 0 || date.raw !== value.text.trim()) return []
      return isWhole(date.raw, date.iso) ? rewritten('iso-date', card.draft.source.text, value, date.iso) : []
    }),
}

const isDate = ({ vocabulary }: Parameters<Fix['edits']>[0], topic: string): boolean =>
  [...vocabulary.topics.values()].some(({ id, value }) => id === topic && value === 'date')

/** As many parts as were written: a month may be a name. */
const isWhole = (raw: string, iso: string): boolean => {
  const numbers = raw.match(/\d+/g)?.length ?? 0
  return iso.split('-').length === numbers + (/\p{L}{3}/u.test(raw) ? 1 : 0)
}
