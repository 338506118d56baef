/** Sorts versions, oldest first: `2025.10` is newer than `2025.7`, and `2025.07-rc1` comes before `2025.07`. */
export const byVersion = (a: string, b: string): -1 | 0 | 1 => {
  const [left, right] = [split(a), split(b)]
  const release = byParts(left.release, right.release)
  if (release !== 0 || left.before === right.before) return release
  if (left.before === undefined) return 1
  return right.before === undefined ? -1 : byParts(left.before, right.before)
}

/** A release, and what is written after a dash when it is still to come. */
const split = (version: string): { readonly release: string; readonly before?: string } => {
  const dash = version.indexOf('-')
  return dash < 0 ? { release: version } : { release: version.slice(0, dash), before: version.slice(dash + 1) }
}

/** Part by part, a missing one as nothing; digits inside a part are a part of their own, so that `rc10` follows `rc2`. */
const byParts = (a: string, b: string): -1 | 0 | 1 => {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const order = byPart(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const partsOf = (text: string): readonly string[] => text.match(/\d+|[^\d.]+/g) ?? []

const byPart = (a: string, b: string): -1 | 0 | 1 => {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b)
  const [left, right] = numbers ? [Number(a), Number(b)] : [a, b]
  if (left === right) return 0
  return left < right ? -1 : 1
}
