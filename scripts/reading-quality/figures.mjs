/** Sums, shares and their intervals. No clock and no chance: the same counts give the same digits. */

/** Counts of the same names added up. */
export const sum = sheets => {
  const total = {}
  for (const sheet of sheets)
    for (const [name, count] of Object.entries(sheet)) total[name] = (total[name] ?? 0) + count
  return total
}

/** Shares of a sheet of counts; `undefined` where there is nothing to take a share of. */
export const sharesOf = counts => {
  const of = name => counts[name] ?? 0
  const precision = share(of('truePresent'), of('truePresent') + of('falsePresent'))
  const recall = share(of('truePresent'), of('truePresent') + of('missedPresent'))
  return {
    kind: share(of('kindRight'), of('documents')),
    right: share(of('right'), of('labels')),
    precision,
    recall,
    // Twice the true over twice the true and all that is false or missed: also where one of the two is undefined.
    f1: share(2 * of('truePresent'), 2 * of('truePresent') + of('falsePresent') + of('missedPresent')),
    place: share(of('placeRight'), of('placed')),
  }
}

const share = (part, whole) => (whole === 0 ? undefined : part / whole)

/** The score interval of Wilson for a share of `n` independent cases, 95 %. */
export const wilson = (part, n) => {
  if (n === 0) return undefined
  const centre = (part + (z * z) / 2) / (n + z * z)
  const half = (z / (n + z * z)) * Math.sqrt((part * (n - part)) / n + (z * z) / 4)
  return [Math.max(0, centre - half), Math.min(1, centre + half)]
}
const z = 1.959963984540054

/**
 * The middle 95 % of a figure over documents drawn again with replacement: labels of one document are not independent, so whole
 * documents are drawn. `sheets` holds one sheet of counts per document. The seed is fixed.
 */
export const bootstrap = (sheets, figure) => {
  const random = randomFrom(seed)
  const drawn = []
  for (let round = 0; round < rounds; round += 1) {
    const value = figure(sharesOf(sum(sheets.map(() => sheets[Math.floor(random() * sheets.length)]))))
    if (value !== undefined) drawn.push(value)
  }
  drawn.sort((a, b) => a - b)
  return drawn.length === 0
    ? undefined
    : [drawn[Math.floor(0.025 * (drawn.length - 1))], drawn[Math.ceil(0.975 * (drawn.length - 1))]]
}
export const seed = 20250726
export const rounds = 2000

/** Mulberry32: small, and the same on every machine. */
const randomFrom = start => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
