import { describe, expect, it } from 'vitest'
import type { Appearance } from '../src/model/report-format.ts'
import { reportFormats } from '../src/reports/index.ts'
import { show } from '../src/reports/text/show.ts'
import { csvRows } from './support/csv-rows.ts'
import {
  plantableAnswers as answers,
  plantable as planted,
  hostileStrings as strings,
  withText,
} from './support/planted-reports.ts'
import { readings } from './support/report-readings.ts'

/** So wide that no line is wrapped: what stands in a line can be looked for in one piece. */
const wide: Appearance = { columns: 100_000, colour: 0, unicode: true, detail: 'verbose' }

describe.each(reportFormats)('report format $name', ({ name, render }) => {
  const reading = readings[name]
  const records = [...planted, ...answers].map(
    ({ report }) => reading?.read(render(withText(report, 'plain'), wide)).records,
  )

  it.each(strings)('keeps in its place: $name', ({ text }) => {
    for (const [at, { report }] of [...planted, ...answers].entries()) {
      const written = render(withText(report, text), wide)
      const { records: told, texts, verdict } = reading?.read(written) ?? { records: -1, texts: [] }
      expect(told).toBe(records[at])
      if (verdict !== undefined) expect(verdict).toBe(report.verdict)
      expect(steers(written)).toEqual([])
      if (reading?.writes === 'intact') expect(texts.some(told => told.includes(text))).toBe(true)
      if (reading?.writes === 'visible') expect(texts.some(told => told.includes(show(text)))).toBe(true)
      if (reading?.writes === 'nothing') expect(texts.some(told => told.includes(`${text}/README.md`))).toBe(false)
    }
  })
})

/** The others are the same however wide the terminal is. */
const wrapped = ['terminal', 'compact']

/** The runners of build services read what a job prints, also what a document says in it. */
describe.each(reportFormats)('in the log of a build, report format $name', ({ name, render }) => {
  it.each(strings)('gives no command: $name', ({ text }) => {
    for (const columns of wrapped.includes(name) ? [60, 80, 100_000] : [80])
      for (const { report } of planted) {
        const lines = render(withText(report, text), { ...wide, columns }).split('\n')
        const obeyed = lines.filter(line => /##[a-z]*\[/i.test(line) || /^\s*::/.test(line))
        expect(name === 'github' ? obeyed.filter(line => !/^::(?:error|warning|notice) /.test(line)) : obeyed).toEqual(
          [],
        )
      }
  })
})

describe('csv', () => {
  const csv = reportFormats.find(({ name }) => name === 'csv')

  it.each(strings)('begins no cell like a formula: $name', ({ text }) => {
    for (const { report } of planted) {
      const cells = csvRows(csv?.render(withText(report, text), wide) ?? '').flat()
      expect(cells.filter(cell => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([])
    }
  })
})

const steers = (written: string): readonly string[] => written.replace(/\r\n/g, '\n').match(steering) ?? []

/** What must not stand in any output as itself: controls, what turns or hides text, halves of characters. */
const steering =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}\p{Cs}]/gu
