import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { sourceOf } from '../src/shell/read.ts'
import { readDocument } from './support/document-reading.ts'
import { read, root } from './support/project.ts'

/** A document, a topic that it answers or does not, and what has to be known to see why. */
interface Row {
  /** `MODEL_CARD.md` where nothing is said. */
  readonly path?: string
  readonly text?: string
  /** Of a model card, below its title. */
  readonly body?: string
  readonly is?: string
  readonly not?: string
  readonly note?: string
}

const answeredIn = ({ path = 'MODEL_CARD.md', text, body = '' }: Row): readonly string[] => {
  const source = sourceOf(path, Buffer.from(text ?? `# Kasuku\n\n${body}\n`))
  const met = 'code' in source ? undefined : readDocument(source)
  if (met?.as !== 'document') throw new Error('no document was recognised')
  return met.evidence.facts.filter(({ state }) => state === 'answered').map(({ topic }) => topic)
}

const titleOf = ({ is, not, note, text, body }: Row): string =>
  `${is === undefined ? `not ${not}` : is}: ${note ?? (text ?? body ?? '').replace(/\s+/g, ' ').slice(0, 300)}`

const tables = readdirSync(join(root, 'fixtures/answers')).filter(name => name.endsWith('.yaml'))

describe.each(tables)('what answers a topic, and what only seems to: %s', name => {
  const rows = parse(read(`fixtures/answers/${name}`)) as readonly Row[]
  test.each(rows.map(row => [titleOf(row), row] as const))('%s', (_, row) => {
    const answered = answeredIn(row)
    if (row.is !== undefined) expect(answered).toContain(row.is)
    if (row.not !== undefined) expect(answered).not.toContain(row.not)
    expect(row.is ?? row.not).toBeDefined()
  })
})
