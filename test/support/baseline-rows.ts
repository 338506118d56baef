import { parse } from 'yaml'
import type { BaselineEntry } from '../../src/model/baseline.ts'
import { isoDate } from '../../src/model/calendar.ts'
import { partsOfFingerprint } from '../../src/model/fingerprint.ts'
import type { IsoDate } from '../../src/model/judgement.ts'
import type { Level } from '../../src/model/rule.ts'
import { read } from './project.ts'

/** A table of `fixtures/baseline/`. The rows are ours; a wrong one makes its test fail. */
export const baselineRows = <Row>(name: string): readonly Row[] =>
  parse(read(`fixtures/baseline/${name}.yaml`)) as readonly Row[]

const day = (text: string) => {
  const date = isoDate(text)
  if (date === undefined) throw new TypeError(text)
  return date
}

/** The day on which entries of tables were listed. */
export const since: IsoDate = day('2026-07-01')

/** An entry as tables write it: `A-01[x]@README.md should`. */
export const entryOf = (text: string, by?: string): BaselineEntry => {
  const [fingerprint = '', level = 'must'] = text.split(/ (?=must$|should$|may$)/)
  const parts = partsOfFingerprint(fingerprint)
  if (parts === undefined) throw new TypeError(text)
  return {
    fingerprint,
    rule: parts.rule,
    marks: parts.marks,
    document: parts.about,
    // The table holds one of the three.
    level: level as Level,
    since,
    reason: 'known',
    ...(by && { by }),
  }
}
