/** A number as somebody wrote it. */
export interface Figure {
  readonly raw: string
  readonly value: number
}

/** Whether two people may have meant the same number: as precisely as the less precise of them wrote it. */
export const sameFigure = (one: Figure, other: Figure): boolean => {
  const [a, b] = [scaled(one, other), scaled(other, one)]
  const places = Math.min(a.places, b.places)
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -places + tolerance
}

/** The number a text consists of: `0.93`, `93 %`, `7B`, `v1.2`; `undefined` for any other text. */
export const figureIn = (text: string): Figure | undefined => {
  const [, number, unit] = /^\s*[~≈]?\s*(-?\d+(?:[.,]\d+)*)\s*([%kKMBT]?)\s*$/.exec(text) ?? []
  if (number === undefined) return undefined
  const value = Number(number.replace(/,(?=\d{3}\b)/g, '').replace(',', '.'))
  return Number.isFinite(value) ? { raw: text, value: value * (multiples[unit ?? ''] ?? 1) } : undefined
}

const multiples: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12 }

/** What binary fractions add to a difference. */
const tolerance = 1e-9

/** 93 % beside 0.931 is 0.93: a share that is written as a percentage, or as a number up to 100, is taken for a part of one. */
const scaled = ({ raw, value }: Figure, beside: Figure): { readonly value: number; readonly places: number } => {
  const places = decimals(raw)
  const percent = raw.includes('%') && !beside.raw.includes('%') && Math.abs(beside.value) <= 1
  const outOfHundred = Math.abs(value) > 1 && value <= 100 && Math.abs(beside.value) <= 1 && decimals(beside.raw) >= 2
  return percent || outOfHundred ? { value: value / 100, places: places + 2 } : { value, places }
}

/** What one more in the last place that was written adds: 0.1 for `1.2`, 100 for `1.2k`. */
export const stepOf = ({ raw }: Pick<Figure, 'raw'>): number => 10 ** -decimals(raw)

const decimals = (raw: string): number => {
  const [, fraction = ''] = /\d[.,](\d+)(?!.*\d[.,]\d)/.exec(raw.replace(/,(?=\d{3}\b)/g, '')) ?? []
  const suffix = /\d\s*([kKMBT])\b/.exec(raw)?.[1]
  return fraction.length - Math.log10(multiples[suffix ?? ''] ?? 1)
}
