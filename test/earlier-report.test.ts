import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { reportFormats } from '../src/reports/index.ts'
import { isEarlierReport } from '../src/shell/earlier-report.ts'
import { samples } from './support/report-samples.ts'

const place = mkdtempSync(join(tmpdir(), 'waco-earlier-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const isTaken = (name: string, text: string): boolean => {
  writeFileSync(join(place, name), text)
  return isEarlierReport(join(place, name))
}

describe('what a run has left is known again', () => {
  it.each(reportFormats.map(({ name, render }) => ({ name, render })))('$name', ({ name, render }) => {
    const look = { columns: 80, colour: 0, unicode: true, detail: 'normal' } as const
    for (const { report } of samples) expect(isTaken(`${name}.out`, render(report, look))).toBe(true)
  })
})

describe('what others have written is not taken for it', () => {
  it.each([
    ['inventory.json', '[\n  {\n    "description": "Sorts letters.",\n    "name": "Lumen"\n  }\n]\n'],
    ['card.json', '{ "schemaVersion": 1, "model_details": { "name": "Lumen" } }\n'],
    ['index.html', '<!doctype html>\n<title>Our models</title>\n'],
    ['junit.xml', '<?xml version="1.0"?>\n<testsuites><testsuite name="unit"/></testsuites>\n'],
    ['other.sarif', '{ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "runs": [] }\n'],
    ['MODEL_CARD.md', '# Lumen\n\nChecked with waco.\n'],
    ['notes.log', 'Ask Amina about the license.\n'],
  ])('%s', (name, text) => expect(isTaken(name, text)).toBe(false))
})
