import { listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** `P1Y6M` as people say it. */
export const periodText = (period: string, say: Say): string => {
  const parts = [...period.matchAll(/(\d+)([YMWD])/g)].flatMap(([, number, letter]) => {
    const unit = units.find(known => known === letter)
    return unit === undefined ? [] : [say(`period.${unit}`, { n: Number(number) })]
  })
  return parts.length === 0 ? show(period) : listed(parts, say)
}

const units = ['Y', 'M', 'W', 'D'] as const
