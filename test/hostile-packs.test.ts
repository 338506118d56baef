import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { loadPack, loadTopics } from '../src/commands/loading/load-pack.ts'
import { citing } from '../src/engine/cite.ts'
import { evaluate } from '../src/engine/evaluate.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import type { Outcome } from '../src/model/finding.ts'
import type { Pack } from '../src/model/pack.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { sourceFrom, testVocabulary } from './support/given.ts'
import { read, root } from './support/project.ts'

/** One attack; `fixtures/hostile-packs.yaml` says at its head what the columns mean. */
interface Row {
  readonly attack: string
  readonly rule?: Readonly<Record<string, unknown>>
  readonly pack?: Readonly<Record<string, unknown>>
  readonly text?: string
  readonly head?: string
  readonly deep?: number
  readonly many?: number
  readonly files?: Readonly<Record<string, string>>
  readonly links?: Readonly<Record<string, string>>
  readonly refused?: string
  readonly card?: { readonly letter: string; readonly times: number; readonly end: string }
  readonly taken?: Outcome
}

// Written for this test; a mistake in it fails the test.
const rows: readonly Row[] = parse(read('fixtures/hostile-packs.yaml'))

const place = mkdtempSync(join(tmpdir(), 'waco-hostile-pack-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('a pack is data, whatever is in it', () => {
  it.each(rows.map((row, at) => ({ ...row, folder: join(place, `${at}`) })))('$attack', async ({ folder, ...row }) => {
    layOut(folder, row)
    const { value, problems } = await loadPack(folder, await loadTopics())
    if (row.refused !== undefined) {
      expect(value).toBeUndefined()
      expect(problems.map(({ code }) => code)).toContain(row.refused)
    } else {
      expect(problems).toEqual([])
      expect(outcomeOf(value, row)).toBe(row.taken)
    }
    // What attacks the prototype would be seen here.
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as { level?: string }).level).toBeUndefined()
  })
})

const layOut = (
  folder: string,
  { rule, pack, text = '', head = '', deep, many, files = {}, links = {} }: Row,
): void => {
  cpSync(`${root}fixtures/small-pack`, folder, { recursive: true })
  writeFileSync(join(place, 'outside.yaml'), 'theme: general\nrules: []\n')
  const main = parse(readFileSync(join(folder, 'pack.yaml'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(folder, 'pack.yaml'), stringify({ ...main, ...pack }))
  const theme = parse(readFileSync(join(folder, 'general.yaml'), 'utf8')) as { rules: Record<string, unknown>[] }
  const [first, second, ...others] = theme.rules
  const rules = [first, { ...second, ...rule }, ...others]
  const more = Array.from({ length: many ?? 0 }, (_, at) => ({ ...second, id: `SMALL-GEN-${at + 10}` }))
  const nest = deep === undefined ? '' : `x: ${'['.repeat(deep)}${']'.repeat(deep)}\n`
  const written =
    many === undefined ? stringify({ theme: 'general', rules }) : JSON.stringify({ theme: 'general', rules: more })
  writeFileSync(join(folder, 'general.yaml'), `${head}${written}${text}${nest}`)
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content)
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    rmSync(join(folder, path), { force: true })
    symlinkSync(target, join(folder, path))
  }
}

const formats = documentFormats(testVocabulary())

const outcomeOf = (pack: Pack | undefined, { card }: Row): Outcome | undefined => {
  const use = card === undefined ? '' : card.letter.repeat(card.times) + card.end
  const source = sourceFrom('README.md', `# Model card for Nyota\n\n## Intended use\n\n${use}\n`)
  const draft = draftOf(source)
  const format = formats.find(({ id }) => String(id) === 'plain-markdown')
  const document = { path: 'README.md', kind: 'model-card' as const, sha256: '', bytes: 0, because: '' }
  const evidence = format?.read(draft, { ...document, format: format.id })
  if (evidence === undefined || pack === undefined) return undefined
  const judged = { evidence, cite: citing(source, draft.lines) }
  const circumstances = { asOf: '2026-01-01' as const, declared: nothingDeclared }
  const findings = evaluate(judged, pack.rules, circumstances as Parameters<typeof evaluate>[2], [])
  return findings.find(({ rule }) => String(rule) === 'SMALL-GEN-02')?.outcome
}
