import { readdirSync, readFileSync } from 'node:fs'
import type { Judged } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import { root } from './project.ts'

/** A report as data, with its file: no format may change a thing in it. */
export interface Sample {
  readonly name: string
  readonly text: string
  readonly report: Report
}

export const deepFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFrozen(part)
  return Object.freeze(value)
}

/** The reports that every format is tried on. */
export const samples: readonly Sample[] = readdirSync(`${root}fixtures/reports`)
  .filter(name => name.endsWith('.json'))
  .toSorted()
  .map(name => {
    const text = readFileSync(`${root}fixtures/reports/${name}`, 'utf8')
    // Held against the published schema by `reports.test.ts`.
    return { name, text, report: deepFrozen(JSON.parse(text) as Report) }
  })

export const findingsIn = ({ documents, subjects }: Report): readonly Judged[] =>
  [...documents, ...subjects].flatMap(({ findings }): readonly Judged[] => findings)
