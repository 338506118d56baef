import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Appearance } from '../src/model/report-format.ts'
import { reportFormats } from '../src/reports/index.ts'
import { root } from './support/project.ts'
import { samples } from './support/report-samples.ts'

/** What each format writes of each sample lies in a folder of its name, to be read and compared by eye: run with `-u` to renew it. */
const folders = readdirSync(`${root}fixtures/reports`, { withFileTypes: true }).filter(entry => entry.isDirectory())

const plain: Appearance = { columns: 80, colour: 0, unicode: true, detail: 'normal' }

/** The samples are what `json` writes; a terminal has its own test, with all its looks. */
const elsewhere: ReadonlySet<string> = new Set(['json', 'terminal'])

const formats = reportFormats.filter(({ name }) => !elsewhere.has(name))

it('every other format has a folder, and every folder a format', () => {
  expect(folders.map(({ name }) => name).sort()).toEqual(formats.map(({ name }) => name).sort())
})

describe.each(formats)('report format $name', ({ name: format, render }) => {
  it.each(samples)('writes $name like this', async ({ name, report }) => {
    const golden = `../fixtures/reports/${format}/${name.replace(/\.json$/, '.txt')}`
    await expect(render(report, plain)).toMatchFileSnapshot(golden)
  })
})

it.each(samples)('json writes $name as it stands', ({ text, report }) => {
  expect(reportFormats.find(({ name }) => name === 'json')?.render(report, plain)).toBe(text)
})
