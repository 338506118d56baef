import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { CheckText } from '../src/model/check.ts'
import type { Pack } from '../src/model/pack.ts'
import type { Parsed } from '../src/model/problem.ts'
import type { Source } from '../src/model/source.ts'
import type { WaiverLimits } from '../src/model/waiver.ts'
import { asksAtLeast } from '../src/policy/demands.ts'
import { comparePacks } from '../src/policy/diff/compare-packs.ts'
import { compareWaiverLimits } from '../src/policy/diff/compare-waiver-limits.ts'
import { lintPack } from '../src/policy/lint/lint-pack.ts'
import { scaffoldFiles } from '../src/policy/packs/pack-scaffold.ts'
import { parsePack } from '../src/policy/packs/parse-pack.ts'
import { parseTopics } from '../src/policy/topics.ts'
import { allKinds, sourceFrom, sourceOf } from './support/given.ts'

type RuleFields = Readonly<Record<string, unknown>>

/** A row of `fixtures/lint/findings.yaml`. */
interface LintRow {
  readonly name: string
  readonly rules: readonly RuleFields[]
  /** Basis texts besides the one that all rules read. */
  readonly basis?: readonly string[]
  readonly profiles?: unknown
  readonly locales?: Readonly<Record<string, unknown>>
  readonly finds?: readonly { readonly code: string; readonly says: string; readonly at: string }[]
}

const topics = parseTopics(sourceOf('standards/topics/topics.yaml')).value

describe('pack lint', () => {
  test.each(rows<LintRow>('findings'))('$name', row => {
    const files = filesOf(row.rules, row)
    const { findings } = lintPack(files, read(files), topics)
    expect(findings.map(({ code }) => code)).toEqual((row.finds ?? []).map(({ code }) => code))
    for (const [index, { says, at }] of (row.finds ?? []).entries()) {
      const found = findings[index]
      expect(found?.what).toContain(says)
      const line = files.find(({ path }) => path === found?.at.path)?.text.split('\n')[(found?.at.start?.line ?? 0) - 1]
      expect(line?.slice((found?.at.start?.column ?? 0) - 1).replace(/^"/, '')).toMatch(new RegExp(`^${literal(at)}`))
    }
  })

  test('a new pack has nothing wrong but its blanks', () => {
    // A day that exists.
    const written = scaffoldFiles({ id: 'acme-health', asOf: '2026-01-01' as Pack['asOf'] })
    const files = Object.entries(written)
      .filter(([name]) => name.endsWith('.yaml'))
      .map(([name, text]) => sourceFrom(name, text))
    const { findings } = lintPack(files, read(files), topics)
    expect([...new Set(findings.map(({ weight }) => weight))]).toEqual(['blank'])
  })
})

describe('what one check asks of another', () => {
  interface Row {
    readonly name: string
    readonly strong: CheckText
    readonly weak: CheckText
    readonly shown: boolean
  }
  test.each(rows<Row>('demands'))('$name', ({ strong, weak, shown }) => {
    expect(asksAtLeast(strong, weak)).toBe(shown)
  })
})

describe('pack diff', () => {
  interface Row {
    readonly name: string
    readonly before?: RuleFields
    readonly after?: RuleFields
    readonly ways: readonly string[]
  }
  test.each(rows<Row>('changes'))('$name', ({ before = {}, after = {}, ways }) => {
    const { changed, same } = comparePacks(packOf(before), packOf(after))
    expect(changed.flatMap(change => change.ways)).toEqual(ways)
    expect(same).toBe(ways.length === 0 ? 1 : 0)
  })
})

describe('pack diff of what is demanded of waivers', () => {
  interface Row {
    readonly name: string
    readonly before: readonly Partial<WaiverLimits>[]
    readonly after: readonly Partial<WaiverLimits>[]
    readonly ways: Readonly<Record<string, string>>
  }
  const whole = (limits: Partial<WaiverLimits>): WaiverLimits => ({
    by: 'a@1',
    never: [],
    approverDiffers: false,
    ...limits,
  })
  test.each(rows<Row>('waiver-limits'))('$name', ({ before, after, ways }) => {
    const changes = compareWaiverLimits(before.map(whole), after.map(whole))
    expect(Object.fromEntries(changes.map(({ field, way }) => [field, way]))).toEqual(ways)
  })
})

function rows<Row>(name: string): Row[] {
  // Tables are written for these runners; a mistake in one fails the test.
  return parse(readFileSync(`fixtures/lint/${name}.yaml`, 'utf8')) as Row[]
}

const read = (files: readonly Source[]): Parsed<Pack | undefined> => parsePack(files, allKinds, topics)

const packOf = (fields: RuleFields): Pack => {
  const { value, problems } = read(filesOf([{ check: { answered: { topic: contact } }, ...fields }]))
  expect(problems).toEqual([])
  if (value === undefined) throw new Error('the pack of the row could not be read')
  return value
}

const contact = 'contact'

const filesOf = (
  rules: readonly RuleFields[],
  { basis = [], profiles, locales = {} }: Partial<LintRow> = {},
): readonly Source[] => {
  const about = {
    title: 'A text',
    issuer: 'Nobody',
    date: '2025',
    binding: false,
    url: 'https://a.example',
    read: 'whole',
  }
  const pack = {
    ...{ format: 1, id: 'acme', version: '1', title: 'A pack', authority: 'derived', 'as-of': '2025-01-01' },
    standing: 'For tests.',
    basis: Object.fromEntries(['text', ...basis].map(key => [key, { ...about }])),
    themes: [{ id: 'general', title: 'General', file: 'general.yaml' }],
    ...(profiles !== undefined && { profiles }),
  }
  const general = { theme: 'general', rules: rules.map((fields, index) => ({ ...ruleOf(index + 1), ...fields })) }
  return [
    sourceFrom('pack.yaml', stringify(pack)),
    sourceFrom('general.yaml', stringify(general)),
    ...Object.entries(locales).map(([language, text]) => sourceFrom(`locales/${language}.yaml`, stringify(text))),
  ]
}

const ruleOf = (number: number): RuleFields => ({
  ...{ id: `ACME-GEN-0${number}`, title: 'A rule', statement: 'It MUST be so.', why: 'It matters.', level: 'must' },
  ...{ 'applies-to': ['model-card'], reading: 'goal', basis: [{ text: 'text', clause: '1' }], remedy: 'Write it.' },
  'in-force': '2025-01-01',
  examples: [{ pass: 'Something' }, { fail: 'Nothing' }],
})

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
