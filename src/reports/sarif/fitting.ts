import { type SarifKind, type SarifResult, sarifLevels } from './sarif-log.ts'

/** What code scanning of GitHub takes in: results of one run, and bytes with room for everything else in the file. */
export const limits: Limits = { results: 25_000, bytes: 16 * 1024 * 1024 }

interface Limits {
  readonly results: number
  readonly bytes: number
}

/** As many results as may stand in one file, the gravest first, and how many of each kind had to stay out. */
export interface Fitting {
  readonly kept: readonly SarifResult[]
  readonly left: Readonly<Partial<Record<SarifKind, number>>>
}

/** Never more of them are held than may stand in the file, however many there are. */
export const fitting = (results: Iterable<SarifResult>, { results: most, bytes }: Limits = limits): Fitting => {
  const shelves: Held[][] = Array.from({ length: Object.keys(gravity).length * sarifLevels.length }, () => [])
  const left = kindCounts()
  let [count, room] = [0, bytes]
  // Where the first of those stood that did not fit: more can only come before it, so it never will, and nothing behind it either.
  let full = Number.POSITIVE_INFINITY
  const takeLast = (): void => {
    full = shelves.findLastIndex(shelf => shelf.length > 0)
    const last = shelves[full]?.pop()
    if (last === undefined) return
    left.add(last.result)
    count -= 1
    room += last.size
  }
  for (const result of results) {
    const at = rank(result)
    if (at >= full) {
      left.add(result)
      continue
    }
    const held = { result, size: sizeOf(result) }
    shelves[at]?.push(held)
    count += 1
    room -= held.size
    while (count > most || room < 0) takeLast()
  }
  return { kept: shelves.flatMap(shelf => shelf.map(({ result }) => result)), left: left.counts() }
}

interface Held {
  readonly result: SarifResult
  readonly size: number
}

/** The gravest first; the compiler counts them, so that none is left out of what is counted. */
const gravity = {
  fail: 0,
  open: 1,
  review: 2,
  informational: 3,
  notApplicable: 4,
  pass: 5,
} as const satisfies Record<SarifKind, number>

const rank = ({ kind, level }: SarifResult): number => gravity[kind] * sarifLevels.length + sarifLevels.indexOf(level)

/** In bytes, with the white space before each line. */
const sizeOf = (result: SarifResult): number => {
  const text = JSON.stringify(result, null, 2)
  let lines = 1
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines += 1
  return Buffer.byteLength(text) + lines * 8
}

/** How many results there are of each kind, the gravest first. */
interface KindCounts {
  readonly add: (result: Pick<SarifResult, 'kind'>) => void
  readonly counts: () => Fitting['left']
}

export const kindCounts = (): KindCounts => {
  const counted = new Map<SarifKind, number>()
  return {
    add: ({ kind }) => {
      counted.set(kind, (counted.get(kind) ?? 0) + 1)
    },
    counts: () => Object.fromEntries([...counted].toSorted(([one], [other]) => gravity[one] - gravity[other])),
  }
}
