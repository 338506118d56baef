import { count, listed } from './listed.ts'
import { show } from './show.ts'

/** `P1Y6M` as people say it. */
export const periodText = (period: string): string => {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].map(([, number, unit = '']) =>
    count(Number(number), units[unit] ?? unit),
  )
  return parts.length === 0 ? show(period) : listed(parts)
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
