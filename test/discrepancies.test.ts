import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { discrepancies } from '../src/engine/discrepancies.ts'
import type { Report } from '../src/model/report.ts'
import { read } from './support/project.ts'

interface Row {
  readonly name: string
  /** A file of `fixtures/reports/`. */
  readonly result: string
  readonly edits: readonly {
    /** The way to what was edited; a word picks from a list by its id, its rule or its clause. */
    readonly at: readonly (string | number)[]
    /** What stands there now; left out where it was taken out. */
    readonly to?: unknown
    /** What stands there now, once more at the end of its list. */
    readonly again?: true
  }[]
  /** `where: says > makes` */
  readonly told: readonly string[]
}

type Tree = Record<string, unknown>

/** What is picked from a list. */
interface Named {
  readonly id?: unknown
  readonly rule?: unknown
  readonly clause?: unknown
}

const keyOf = (node: unknown, step: string | number): string => {
  if (!Array.isArray(node) || typeof step === 'number') return String(step)
  const at = node.findIndex((each: Named) => [each.id, each.rule, each.clause].includes(step))
  if (at < 0) throw new Error(`nothing is called ${step}`)
  return String(at)
}

const edit = (root: unknown, { at, to, again }: Row['edits'][number]): void => {
  const last = at.at(-1) ?? ''
  // Parsed JSON has no type of its own; a way that leads nowhere makes the row fail.
  const node = at.slice(0, -1).reduce((here, step) => (here as Tree)[keyOf(here, step)], root) as Tree
  const key = keyOf(node, last)
  if (again) (node as unknown as unknown[]).push(structuredClone(node[key]))
  else if (to !== undefined) node[key] = to
  else if (Array.isArray(node)) node.splice(Number(key), 1)
  else delete node[key]
}

describe('a saved result of which somebody', () => {
  it.each(parse(read('fixtures/engine/discrepancies.yaml')) as readonly Row[])('$name', ({ result, edits, told }) => {
    const report = JSON.parse(read(`fixtures/reports/${result}.json`)) as Report
    expect(discrepancies(report, path => path === 'LICENSE')).toEqual([])
    for (const each of edits) edit(report, each)
    expect(
      discrepancies(report, path => path === 'LICENSE').map(({ where, says, makes }) => `${where}: ${says} > ${makes}`),
    ).toEqual(told)
  })
})
