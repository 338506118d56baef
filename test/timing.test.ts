import { describe, expect, it } from 'vitest'
import type { Given } from '../src/commands/asking/command.ts'
import { watched } from '../src/commands/checking/run-check.ts'
import { prepareCheck } from '../src/commands/pipeline/prepare-check.ts'
import { reportOn } from '../src/commands/pipeline/report-on.ts'
import { stations, stopwatch, type Taken, type Timings } from '../src/model/stopwatch.ts'
import { displayWidth } from '../src/reports/text/wrap.ts'
import { timingText } from '../src/reports/timing/timing-text.ts'
import { sayIn } from '../src/reports/words/say.ts'
import { read } from './support/project.ts'

/** A clock that stands still until it is told how much time has passed. */
const falseClock = () => {
  let at = 100
  const pass = (milliseconds: number): void => {
    at += milliseconds
  }
  return { now: () => at, pass }
}

const tookOf = (taken: readonly Taken[]) => taken.map(({ name, took, times }) => [name, took, times])
const sum = (taken: readonly Taken[]) => taken.reduce((all, { took }) => all + took, 0)

describe('a stopwatch', () => {
  it('counts what one station does within another for itself alone, and for the document that is read', async () => {
    const { now, pass } = falseClock()
    const watch = stopwatch(now)
    await watch.during('read', async () => pass(1))
    for (const [name, parsing] of [
      ['a.md', 10],
      ['b.md', 20],
    ] as const) {
      watch.document(name)
      watch.time('facts', () => {
        pass(2)
        watch.time('parse', () => pass(parsing))
        pass(3)
      })
      watch.time('judge', () => watch.time('judge', () => pass(7), { id: `R-${name}`, kind: 'answered' }))
    }
    watch.document()
    pass(1000)
    const { all, documents, stations: found, kinds, rules, slowest } = watch.timings()
    expect([all, documents]).toEqual([100 + 1 + 22 + 32 + 1000, 2])
    expect(tookOf(found)).toEqual([
      ['start', 100, 1],
      ['read', 1, 1],
      ['parse', 30, 2],
      ['facts', 10, 2],
      ['judge', 14, 4],
      ['between', 1000, 1],
    ])
    expect(tookOf(kinds)).toEqual([['answered', 14, 2]])
    expect(rules.map(({ name }) => name)).toEqual(['R-a.md', 'R-b.md'])
    expect(tookOf(slowest)).toEqual([
      ['b.md', 32, 1],
      ['a.md', 22, 1],
    ])
  })

  it('leaves the stations of a document that was cut off', async () => {
    const { now, pass } = falseClock()
    const watch = stopwatch(now)
    await watch.during('judge', async () => {
      watch.document('cut-off.md')
      void watch.during('facts', () => new Promise(() => pass(5)))
      watch.document('next.md')
      pass(3)
      watch.document()
    })
    expect(tookOf(watch.timings().stations)).toEqual([
      ['start', 100, 1],
      ['facts', 5, 1],
      ['judge', 3, 1],
    ])
  })

  it('goes on when work throws', () => {
    const { now, pass } = falseClock()
    const watch = stopwatch(now)
    expect(() =>
      watch.time('parse', () => {
        pass(5)
        throw new TypeError('x')
      }),
    ).toThrow('x')
    watch.time('facts', () => pass(2))
    expect(tookOf(watch.timings().stations)).toEqual([
      ['start', 100, 1],
      ['parse', 5, 1],
      ['facts', 2, 1],
    ])
  })
})

describe('a watched run', async () => {
  const given: Given = {
    operands: ['fixtures/projects/half-done'],
    text: option => (option === 'as-of' ? '2026-01-01' : undefined),
    texts: () => [],
    on: option => option === 'no-settings' || option === 'quiet',
  }
  const prepared = await prepareCheck(given)
  if (typeof prepared === 'number') throw new TypeError('not prepared')
  let at = 0
  const watch = stopwatch(() => {
    at += 1
    return at
  })
  const plain = await reportOn(prepared)
  const timed = await reportOn(watched(prepared, watch))
  const timings = watch.timings()

  it('has the report of one that is not', () =>
    expect('report' in timed && timed.report).toEqual('report' in plain && plain.report))

  it('accounts for all of its time', () => {
    expect(sum(timings.stations)).toBe(timings.all)
    const outside = ['prepare', 'report']
    expect(timings.stations.map(({ name }) => name)).toEqual(stations.filter(name => !outside.includes(name)))
    expect(timings.rules.length).toBeGreaterThan(50)
    expect(sum(timings.rules)).toBe(sum(timings.kinds))
  })
})

describe('what is said of it', () => {
  const timings: Timings = {
    all: 1234.56,
    documents: 2,
    stations: stations.map((name, place) => ({ name, took: place * 11.11, times: place })),
    kinds: [{ name: 'answered', took: 99.96, times: 12 }],
    rules: Array.from({ length: 9 }, (_, place) => ({ name: `WACO-IDA-0${place}`, took: 9 - place, times: 1 })),
    slowest: [{ name: `${'a-long-folder/'.repeat(9)}模型卡\u202e.md`, took: 12, times: 1 }],
  }
  const look = (columns: number) => ({ columns, colour: 0, unicode: true, detail: 'normal' }) as const

  it('is a small table', () => expect(timingText(timings, look(80), sayIn('en'))).toBe(read('fixtures/timing.txt')))

  it.each(['en', 'zh', 'fr'])('fits the terminal in %s', language => {
    for (const columns of [60, 80, 120]) {
      const lines = timingText(timings, look(columns), sayIn(language)).split('\n')
      expect(lines.filter(line => displayWidth(line) > columns)).toEqual([])
      expect(lines.join('')).not.toContain('\u202e')
    }
  })
})
