import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { cover } from '../src/engine/plan/cover.ts'
import { inOrder } from '../src/engine/plan/in-order.ts'
import { distance, type Need } from '../src/engine/plan/need.ts'
import { planOf } from '../src/engine/plan/plan-of.ts'
import { shortest } from '../src/engine/plan/shortest.ts'
import type { Judged } from '../src/model/finding.ts'
import type { Failing, Insertion, PlanStep } from '../src/model/plan.ts'
import type { DocumentResult, SubjectResult } from '../src/model/report.ts'
import { type Level, levels } from '../src/model/rule.ts'
import type { Place } from '../src/model/span.ts'
import { read } from './support/project.ts'
import { tried } from './support/property-runs.ts'

// The tables are ours; a wrong row makes its test fail. What planning does not look at is left out of their values; hence the casts.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/plan/${name}.yaml`)) as readonly Row[]

interface CoverRow {
  readonly name: string
  readonly needs: readonly Readonly<Partial<Record<Level, Need['ways']>>>[]
  readonly order: readonly string[]
  readonly 'taken-in-turn'?: readonly string[]
}

describe('the order of edits', () => {
  it.each(table<CoverRow>('cover'))('$name', ({ needs, order, 'taken-in-turn': inTurn }) => {
    const given = needs.flatMap(need =>
      levels.flatMap(level => (need[level] === undefined ? [] : [{ level, ways: need[level] }])),
    )
    expect(cover(given)).toEqual({ order, shortest: true })
    if (inTurn) expect(inOrder(given)).toEqual(inTurn)
  })
})

/** Random failures with random ways to clear them. */
const edit = fc.constantFrom(...'abcdefg')
const needs = fc.array(
  fc.record({
    level: fc.constantFrom(...levels),
    ways: fc.array(fc.uniqueArray(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 6 },
)

/** How many edits clear everything: by trying every set of them. */
const fewestOf = (given: readonly Need[]): number => {
  const names = [...'abcdefg']
  let best = Number.POSITIVE_INFINITY
  for (let set = 0; set < 2 ** names.length; set += 1) {
    const made = new Set(names.filter((_, at) => (set >> at) % 2 === 1))
    if (given.every(need => distance(need, made) === 0)) best = Math.min(best, made.size)
  }
  return best
}

/** What an edit is worth once others are made: for each level what it clears, then how much nearer it brings the rest. */
const worthOf = (made: ReadonlySet<string>, next: string, given: readonly Need[]): readonly number[] => {
  const after = new Set([...made, next])
  return levels.flatMap(level => {
    const nearer = given.filter(need => need.level === level && distance(need, after) < distance(need, made))
    const cleared = nearer.filter(need => distance(need, after) === 0).length
    return [cleared, nearer.reduce((sum, need) => sum + 27720 / distance(need, made), 0)]
  })
}

describe('each edit', () => {
  it('is worth the most of those that are left, and of equals it is the one that was named first', () =>
    fc.assert(
      fc.property(needs, given => {
        const { order } = cover(given)
        const chosen = given.map(need => ({
          ...need,
          ways: need.ways.filter(way => way.every(name => order.includes(name))),
        }))
        const named = [...new Set(chosen.flatMap(({ ways }) => ways.flat()))]
        for (const [at, next] of order.entries()) {
          const made = new Set(order.slice(0, at))
          const worth = worthOf(made, next, chosen)
          for (const other of order.slice(at + 1)) {
            const others = worthOf(made, other, chosen)
            const differs = worth.findIndex((part, index) => part !== others[index])
            if (differs < 0) expect(named.indexOf(next)).toBeLessThan(named.indexOf(other))
            else expect(worth[differs]).toBeGreaterThan(others[differs] ?? 0)
          }
        }
      }),
      tried(100),
    ))
})

describe('the fewest edits', () => {
  const must = (...ways: Need['ways']): Need => ({ level: 'must', ways })
  const many = (count: number) => Array.from({ length: count }, (_, at) => at)

  it('are chosen for apart where failures share none, however many there are', () => {
    const given = many(12).flatMap(at => {
      const [a, b, c] = [`a${at}`, `b${at}`, `c${at}`]
      return [must([a], [b]), must([b], [c]), must([a], [c])]
    })
    expect(shortest(given)).toMatchObject({ exact: true, edits: { size: 24 } })
  })

  it('are no choice where one way is a part of the other', () => {
    expect(shortest(many(60).map(at => must([`x${at}`, `s${at}`, `s${at + 1}`], [`x${at}`])))).toEqual({
      exact: true,
      edits: new Set(many(60).map(at => `x${at}`)),
    })
  })

  it('are known without trying what no fewer can do', () => {
    const groups = many(20).flatMap(group =>
      many(3).map(at => must([`s${group}`], [`a${group}${at}`], [`b${group}${at}`])),
    )
    const links = many(19).map(group => must([`s${group}`], [`s${group + 1}`]))
    expect(shortest([...groups, ...links])).toEqual({ exact: true, edits: new Set(many(20).map(group => `s${group}`)) })
  })

  it('are as few as trying everything finds, and all of them are in the order', () =>
    fc.assert(
      fc.property(needs, given => {
        const { edits, exact } = shortest(given)
        expect(exact).toBe(true)
        expect(edits.size).toBe(fewestOf(given))
        expect(given.every(need => distance(need, edits) === 0)).toBe(true)
        expect(new Set(cover(given).order)).toEqual(edits)
      }),
      tried(100),
    ))

  it('are said not to be known where trying everything takes too long', () => {
    const names = Array.from({ length: 60 }, (_, at) => `e${at}`)
    const given = names.map(
      (_, at): Need => ({
        level: 'must',
        ways: [0, 1, 2].map(which => [names[(at + which * 13 + 1) % 60] ?? '', names[(at + which * 29) % 60] ?? '']),
      }),
    )
    const { order, shortest: known } = cover(given)
    expect(known).toBe(false)
    expect(given.every(need => distance(need, new Set(order)) === 0)).toBe(true)
  })
})

interface GapRow {
  /** A file with a line, where it is not that of the document. */
  readonly at?: string
  readonly saw: string | object
  readonly wanted?: object
  readonly or?: true
}

interface PlanRow {
  readonly name: string
  readonly least?: Level
  /** `RULE@document outcome level standing`; `subject:` before the id of a subject. */
  readonly findings: Readonly<Record<string, readonly GapRow[]>>
  /** By document and topic, the line after which a section would begin, with its heading; and the key with its line. */
  readonly insertions?: Readonly<Record<string, { readonly section?: string; readonly key?: string }>>
  readonly steps: readonly string[]
  /** Failures of must, should and may; 0 where they are left out. */
  readonly failing?: readonly number[]
  readonly open?: { readonly review: number; readonly notJudged: number }
  /** It was not tried whether fewer edits would do. */
  readonly 'not-shortest'?: true
}

const placeOf = (text: string): Place => {
  const [, path = '', line] = /^(.+?)(?::(\d+))?$/.exec(text) ?? []
  return { path, ...(line && { start: { line: Number(line), column: 1 } }) }
}

const gapOf = ({ at, saw, wanted, or }: GapRow, document: string): object => ({
  at: placeOf(at ?? `${document.replace(/#.*/, '')}:7`),
  saw: typeof saw === 'string' ? { is: saw } : saw,
  wanted: { is: 'answer', topics: ['limitations'], shows: [], ...wanted },
  ...(or && { or }),
})

const findingOf = ([words, gaps]: readonly [string, readonly GapRow[]]): Judged => {
  const [id = '', outcome, level = 'must', standing = 'in-force'] = words.split(' ')
  const [rule, about = ''] = id.split('@')
  const [path, part] = about.split('#')
  const placed = about.startsWith('subject:') ? { subject: about.slice(8) } : { path, ...(part && { part }) }
  const shown = gaps.map(gap => gapOf(gap, about.replace('subject:', '')))
  return { id, rule, outcome, level, standing, ...placed, gaps: shown } as unknown as Judged
}

const insertionsOf =
  ({ insertions = {} }: PlanRow) =>
  (document: string, topic: string): Insertion | undefined => {
    const found = insertions[`${document} ${topic}`]
    if (found === undefined) return undefined
    const [, line = '', heading] = /^(\d+)(?: (.+))?$/.exec(found.section ?? '') ?? []
    const [, keyLine = '', name = ''] = /^(\d+) (.+)$/.exec(found.key ?? '') ?? []
    const path = document.replace(/#.*/, '')
    return {
      ...(found.section && { section: { at: placeOf(`${path}:${line}`), ...(heading && { heading }) } }),
      ...(found.key && { key: { name, at: placeOf(`${path}:${keyLine}`) } }),
    }
  }

const ruleNames = (failing: readonly Failing[]): string =>
  failing.map(({ rule, about, level }) => `${rule}@${about}${level === 'must' ? '' : ` ${level}`}`).join(', ')

/** What is done where, to what, and what it is good for; what there is nothing of is left out. */
const told = (step: PlanStep): string =>
  [
    `${step.do} ${step.at.path}${step.at.start ? `:${step.at.start.line}` : ''}`,
    ...(step.topic ? [`on ${step.topic}`] : []),
    ...(step.key ? [`key ${step.key}`] : []),
    ...(step.heading ? [`heading ${step.heading}`] : []),
    ...(step.instead ? [`instead ${step.instead}`] : []),
    ...(step.names.length > 0 ? [`names ${step.names.join(', ')}`] : []),
    ...(step.shows.length > 0 ? [`shows ${step.shows.join(', ')}`] : []),
    ...step.showsAny.map(group => `one of ${group.join(', ')}`),
    ...(step.clears.length > 0 ? [`clears ${ruleNames(step.clears)}`] : []),
    ...(step.towards.length > 0 ? [`towards ${ruleNames(step.towards)}`] : []),
  ].join('; ')

describe('a plan', () => {
  it.each(table<PlanRow>('plans'))('$name', row => {
    const all = Object.entries(row.findings).map(findingOf)
    const documents = [{ findings: all.filter(each => !('subject' in each)) }] as unknown as readonly DocumentResult[]
    const subjects = [{ findings: all.filter(each => 'subject' in each) }] as unknown as readonly SubjectResult[]
    const plan = planOf({ documents, subjects }, row.least ?? 'may', insertionsOf(row))
    expect(plan.steps.map(told)).toEqual(row.steps)
    const [must = 0, should = 0, may = 0] = row.failing ?? []
    expect(plan).toMatchObject({
      ...{ least: row.least ?? 'may', failing: { must, should, may }, shortest: !row['not-shortest'] },
      open: row.open ?? { review: 0, notJudged: 0 },
    })
    // Each step says how much is cleared by it and those before it.
    const done: Failing[] = []
    for (const { clears, total } of plan.steps) {
      done.push(...clears)
      const count = (level: Level) => done.filter(failing => failing.level === level).length
      expect(total).toEqual({ must: count('must'), should: count('should'), may: count('may') })
    }
  })
})
