/** How many pass, of how many that pass or fail. */
export interface Rated {
  readonly pass: number
  readonly fail: number
}

/** `81.2 %`; a dash where nothing passes or fails. Nothing but all of them is 100 %, and nothing but none of them 0 %. */
export const rateText = ({ pass, fail }: Rated): string => {
  const of = pass + fail
  if (of === 0) return '–'
  const rounded = Math.round((1000 * pass) / of)
  const shown = Math.min(Math.max(rounded, pass > 0 ? 1 : 0), fail > 0 ? 999 : 1000)
  return `${(shown / 10).toFixed(1)} %`
}
