/** Where a run spends its time, in the order of the way through; at last what belongs to no single station. */
export const stations = [
  'start',
  'prepare',
  'discover',
  'read',
  'parse',
  'recognise',
  'facts',
  'judge',
  'subjects',
  'summarise',
  'report',
  'between',
] as const
export type Station = (typeof stations)[number]

/** A rule that is being asked. */
export interface TimedRule {
  readonly id: string
  /** The kind of its check. */
  readonly kind: string
}

/** What something took, in milliseconds, and how often it was begun. */
export interface Taken {
  readonly name: string
  readonly took: number
  readonly times: number
}

export interface Timings {
  readonly all: number
  readonly documents: number
  /** By station in their order, those that were never reached left out. */
  readonly stations: readonly Taken[]
  /** The longest first. */
  readonly kinds: readonly Taken[]
  readonly rules: readonly Taken[]
  /** Only the few that took longest. */
  readonly slowest: readonly Taken[]
}

/** Tells how long the parts of a run take. What one station does within another counts for itself alone. */
export interface Stopwatch {
  readonly time: <T>(station: Station, work: () => T, rule?: TimedRule) => T
  readonly during: <T>(station: Station, work: () => Promise<T>) => Promise<T>
  /** From here on, work is for this document; without one, for none. */
  readonly document: (name?: string) => void
  readonly timings: () => Timings
}

/** Times nothing, and costs nothing. */
export const unwatched: Stopwatch = {
  time: (_, work) => work(),
  during: (_, work) => work(),
  document: () => {},
  timings: () => ({ all: 0, documents: 0, stations: [], kinds: [], rules: [], slowest: [] }),
}

/** `now` is a clock in milliseconds whose zero is the start of the process; what it says at the first station is what starting took. */
export const stopwatch = (now: () => number): Stopwatch => {
  const [byStation, byKind, byRule] = [new Sums(), new Sums(), new Sums()]
  const around: { readonly station: Station; readonly rule: TimedRule | undefined }[] = []
  byStation.begin('start')
  let last = 0
  let hasStarted = false
  let depth = 0
  let documents = 0
  let current: { readonly name: string; took: number } | undefined
  let slowest: readonly Taken[] = []
  const spend = (): void => {
    const at = now()
    const spent = at - last
    last = at
    const { station, rule } = around.at(-1) ?? { station: hasStarted ? 'between' : 'start', rule: undefined }
    if (station === 'between' && spent > 0) byStation.begin(station)
    if (station !== 'between' || spent > 0) byStation.add(station, spent)
    if (rule !== undefined) {
      byKind.add(rule.kind, spent)
      byRule.add(rule.id, spent)
    }
    if (current !== undefined) current.took += spent
  }
  const enter = (station: Station, rule?: TimedRule): void => {
    spend()
    hasStarted = true
    around.push({ station, rule })
    byStation.begin(station)
    if (rule === undefined) return
    byKind.begin(rule.kind)
    byRule.begin(rule.id)
  }
  const leave = (): void => {
    spend()
    around.pop()
  }
  const closeDocument = (): void => {
    if (current === undefined) return
    slowest = [...slowest, { name: current.name, took: current.took, times: 1 }].sort(longestFirst).slice(0, fewest)
    current = undefined
  }
  return {
    time: (station, work, rule) => {
      enter(station, rule)
      try {
        return work()
      } finally {
        leave()
      }
    },
    during: async (station, work) => {
      enter(station)
      try {
        return await work()
      } finally {
        leave()
      }
    },
    document: name => {
      spend()
      // Work on a document that was cut off has left none of its stations.
      if (current === undefined) depth = around.length
      around.length = Math.min(depth, around.length)
      closeDocument()
      if (name === undefined) return
      documents += 1
      current = { name, took: 0 }
    },
    timings: () => {
      spend()
      closeDocument()
      const found = byStation.all()
      return {
        all: last,
        documents,
        stations: stations.flatMap(name => found.find(taken => taken.name === name) ?? []),
        kinds: byKind.all().sort(longestFirst),
        rules: byRule.all().sort(longestFirst),
        slowest,
      }
    },
  }
}

/** How many documents are kept by name, so that a run over any number of them needs no more memory. */
const fewest = 5

class Sums {
  readonly #sums = new Map<string, { took: number; times: number }>()

  begin(name: string): void {
    this.#of(name).times += 1
  }

  add(name: string, spent: number): void {
    this.#of(name).took += spent
  }

  all(): Taken[] {
    return [...this.#sums].map(([name, { took, times }]) => ({ name, took, times }))
  }

  #of(name: string): { took: number; times: number } {
    const known = this.#sums.get(name)
    if (known !== undefined) return known
    const made = { took: 0, times: 0 }
    this.#sums.set(name, made)
    return made
  }
}

const longestFirst = (a: Taken, b: Taken): number => b.took - a.took || (a.name < b.name ? -1 : 1)
