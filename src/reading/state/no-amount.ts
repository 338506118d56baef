import type { Unit } from '../text/unit.ts'
import type { UnitNames } from '../values/units.ts'

/** "0", "0 kWh" and "kWh": where nothing has none of a thing, whoever writes so has not measured it. "Images" alone may be what a data set is made of. */
export const isNoAmount = ({ text, label, links }: Unit, { measureOf }: UnitNames): boolean => {
  if (label !== undefined || links.length > 0) return false
  const unit = zero.exec(text)?.[1]?.trim()
  if (unit !== undefined) return unit === '' || measureOf.has(unit)
  return measureOf.has(text.trim()) && measureOf.get(text.trim()) !== 'size'
}

const zero = /^[\s~≈<=]*[0٠۰०０]+(?:[.,٫][0٠۰०０]+)?(?![\d.,])(.*)$/u
