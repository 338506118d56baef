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

export const fitting = (results: readonly SarifResult[], { results: most, bytes }: Limits = limits): Fitting => {
  const ranked = results.toSorted((a, b) => rank(a) - rank(b))
  let room = bytes
  const beyond = ranked.slice(0, most).findIndex(result => {
    room -= sizeOf(result)
    return room < 0
  })
  const kept = ranked.slice(0, beyond < 0 ? most : beyond)
  return { kept, left: countsOf(ranked.slice(kept.length)) }
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
  return new TextEncoder().encode(text).length + text.split('\n').length * 8
}

export const countsOf = (results: readonly Pick<SarifResult, 'kind'>[]): Fitting['left'] =>
  Object.fromEntries(
    Object.keys(gravity)
      .map(kind => [kind, results.filter(result => result.kind === kind).length] as const)
      .filter(([, count]) => count > 0),
  )
