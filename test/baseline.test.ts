import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { baselineText } from '../src/commands/pipeline/baseline-text.ts'
import { reachOf } from '../src/commands/pipeline/reach.ts'
import { holdToBaseline } from '../src/engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../src/engine/baseline/match-baseline.ts'
import { nextBaseline } from '../src/engine/baseline/next-baseline.ts'
import { sketchOf } from '../src/engine/baseline/sketch.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import type { Baseline, BaselineEntry } from '../src/model/baseline.ts'
import { isoDate } from '../src/model/calendar.ts'
import { documentName } from '../src/model/document.ts'
import { type Finding, isKnown } from '../src/model/finding.ts'
import { fingerprintOf, partsOfFingerprint } from '../src/model/fingerprint.ts'
import type { PackInUse } from '../src/model/pack.ts'
import type { DocumentResult, Report } from '../src/model/report.ts'
import type { Level } from '../src/model/rule.ts'
import { baselineDigest } from '../src/policy/baseline-digest.ts'
import { baselineSchema } from '../src/policy/baseline-schema.ts'
import { parseBaseline } from '../src/policy/parse-baseline.ts'
import { read } from './project.ts'
import { sourceFrom } from './support.ts'

interface Reading {
  readonly name: string
  readonly text: string
  readonly accept?: true
  readonly lists?: readonly string[]
  readonly problems?: readonly {
    readonly code: string
    readonly at?: string
    readonly what?: string
    readonly fix?: string
  }[]
}

interface Matching {
  readonly name: string
  readonly listed: readonly string[]
  readonly packs?: readonly string[]
  readonly sha256?: string
  readonly says?: readonly string[]
  readonly run: readonly string[]
  readonly 'ran-sha256'?: string
  readonly 'ran-says'?: readonly string[]
  readonly paths?: readonly string[]
  readonly unreadable?: readonly string[]
  /** Rules that the pack has and nobody asked; that were asked of other documents. */
  readonly 'left-out'?: readonly string[]
  readonly 'left-in'?: readonly string[]
  readonly known?: readonly string[]
  readonly unused?: Readonly<Record<string, string>>
  readonly open?: number
  readonly unlisted?: readonly string[]
  readonly pruned?: readonly string[]
  readonly 'pruned-packs'?: readonly string[]
  /** What the settings name, and the command line does not. */
  readonly settled?: readonly ('packs' | 'profile')[]
  readonly updated?: readonly string[]
}

// The rows are ours; a wrong one makes its test fail.
const table = <Row>(name: string): readonly Row[] => parse(read(`fixtures/baseline/${name}.yaml`)) as readonly Row[]

const letters = (text: string): string => text.replace(/\{([ab])\}/g, (_, letter: string) => letter.repeat(64))

/** The digest that fits is what is asked for when one is given that cannot. */
const fitting = (text: string): string => {
  if (!text.includes('{digest}')) return text
  const { value } = parseBaseline(sourceFrom('waco.baseline.yaml', text.replace('{digest}', '0'.repeat(64))), 'accept')
  return text.replace('{digest}', value ? baselineDigest(value) : '0'.repeat(64))
}

const validator = addFormats.default(new Ajv({ allErrors: true })).compile(baselineSchema)

describe('a list of known failures is read as', () => {
  test.each(table<Reading>('reading'))('$name', ({ text, accept, lists, problems = [] }) => {
    const source = sourceFrom('waco.baseline.yaml', fitting(letters(text)))
    const { value, problems: told } = parseBaseline(source, accept ? 'accept' : 'refuse')
    expect(value?.entries.map(({ fingerprint, since }) => `${fingerprint} since ${since}`)).toEqual(lists)
    expect(told.map(({ code }) => code)).toEqual(problems.map(({ code }) => code))
    for (const [at, { at: place, what = '', fix = '' }] of problems.entries()) {
      const { start } = told[at]?.at ?? {}
      if (place !== undefined) expect(`${start?.line}:${start?.column}`).toBe(place)
      expect(told[at]?.what).toContain(what)
      expect(told[at]?.fix).toContain(fix)
    }
  })
})

const day = (text: string) => {
  const date = isoDate(text)
  if (date === undefined) throw new TypeError(text)
  return date
}

const since = day('2026-07-01')

/** `A-01[x]@README.md should` */
const entryOf = (text: string): BaselineEntry => {
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
  }
}

/** `A-01[x]@new.md fail must upcoming`. What a finding shows besides has no part in this. */
const findingOf = (text: string): Finding => {
  const [, what = '', outcome, level = 'must', standing = 'in-force'] =
    /^(.+) (pass|fail|waived|not-\w+|needs-review)(?: (\w+))?(?: (.+))?$/.exec(text) ?? []
  const parts = partsOfFingerprint(what.includes('@') ? what : `${what}@README.md`)
  if (parts === undefined) throw new TypeError(text)
  const { rule, marks, about } = parts
  const [path = '', part] = about.split('#')
  const shown = {
    id: `${rule}@${about}`,
    fingerprint: fingerprintOf({ rule, marks }, about),
    rule,
    marks,
    level,
    standing,
  }
  return {
    ...shown,
    path,
    ...(part && { part }),
    outcome,
    gaps: [],
    by: [],
    because: { is: 'declared' },
  } as unknown as Finding
}

const documentsOf = (row: Matching): readonly DocumentResult[] => {
  const findings = row.run.map(findingOf)
  return [...new Set(findings.map(documentName))].map(name => {
    const [path = '', part] = name.split('#')
    const own = findings.filter(finding => documentName(finding) === name)
    const sayings = (row['ran-says'] ?? []).map(text => ({ topic: 't', excerpt: text }))
    const speaks = { ...findingOf(`Z-99@${name} pass`), outcome: 'pass', by: sayings } as unknown as Finding
    return {
      document: { path, ...(part && { part }), kind: 'model-card', sha256: (row['ran-sha256'] ?? 'a').repeat(64) },
      findings: [...own, speaks],
    } as unknown as DocumentResult
  })
}

const baselineOf = (row: Matching): Baseline => {
  const entries = row.listed.map(entryOf)
  const says = sketchOf(
    documentsOf({ ...row, run: ['Z-99@x.md pass'], 'ran-says': row.says ?? [] })[0] as DocumentResult,
  ).says
  return {
    path: 'waco.baseline.yaml',
    sha256: '0'.repeat(64),
    packs: row.packs ?? ['small'],
    documents: [...new Set(entries.map(({ document }) => document))].map(name => ({
      name,
      kind: 'model-card',
      sha256: (row.sha256 ?? 'c').repeat(64),
      says,
    })),
    entries,
    places: new Map(),
  }
}

const runOf = (row: Matching): Unheld => {
  const asked = [...new Set([...row.run.map(findingOf).map(({ rule }) => rule), ...(row['left-in'] ?? [])])]
  const rules = asked.map(id => ({ id, appliesTo: ['model-card'] }))
  const pack = { id: 'small', rules: [...rules, ...(row['left-out'] ?? []).map(id => ({ id }))] }
  return {
    documents: documentsOf(row),
    subjects: [],
    // Nothing else of a pack is asked for.
    packs: [{ pack, rules } as unknown as PackInUse],
    unreadable: row.unreadable ?? [],
    ...(row.settled && { settled: Object.fromEntries(row.settled.map(key => [key, { path: 'waco.yaml' }])) }),
    ...reachOf({ paths: row.paths ?? [], except: [], progress: false }),
  }
}

const fingerprints = (entries: readonly { readonly fingerprint: string }[]): readonly string[] =>
  entries.map(({ fingerprint }) => fingerprint)

describe('failures are held against the list', () => {
  test.each(table<Matching>('matching'))('$name', row => {
    const [baseline, run] = [baselineOf(row), runOf(row)]
    const held = holdToBaseline(baseline, run)
    const findings = held.documents.flatMap(result => result.findings)
    expect(findings.filter(isKnown).map(({ id }) => id)).toEqual(row.known ?? [])
    expect(Object.fromEntries(held.baseline.unused.map(each => [each.fingerprint, each.because]))).toEqual(
      row.unused ?? {},
    )
    expect(held.baseline.notAsked).toBe(row.open ?? 0)
    const [pruned, updated] = [
      nextBaseline(baseline, run, { is: 'prune' }),
      nextBaseline(baseline, run, { is: 'update' }),
    ]
    expect(fingerprints(updated.unlisted)).toEqual(row.unlisted ?? [])
    if (row.pruned) expect(fingerprints(pruned.content.entries)).toEqual(row.pruned)
    if (row['pruned-packs']) expect(pruned.content.packs).toEqual(row['pruned-packs'])
    if (row.updated) expect(fingerprints(updated.content.entries)).toEqual(row.updated)
    expect([...pruned.added, ...updated.added]).toEqual([])
  })

  test.each(table<Matching>('matching'))('and are all on it, and nothing else, once they were added: $name', row => {
    const [baseline, run] = [baselineOf(row), runOf(row)]
    const known = { since, reason: 'added' }
    const next = nextBaseline(baseline, run, { is: 'add', known })
    const held = holdToBaseline({ ...baseline, ...next.content }, run)
    const gating = {
      documents: held.documents,
      subjects: [],
      failOn: 'may',
      strict: true,
      counts: { judged: 1, unreadable: 0 },
    }
    expect(held.baseline.unused).toEqual([])
    expect(next.content.documents.map(({ name }) => name)).toEqual([
      ...new Set(next.content.entries.map(e => e.document)),
    ])
    // Only what these two ask for is given.
    const code = exitCode({ ...gating, baseline: held.baseline } as unknown as Report)
    expect(code).toBe(row.run.some(text => / (not-judged|needs-review)/.test(text)) ? 3 : 0)
    const text = baselineText(next.content)
    expect(baselineText(parseBaseline(sourceFrom('b.yaml', text), 'refuse').value ?? baseline)).toBe(text)
    validator(parse(text))
    expect(validator.errors ?? []).toEqual([])
  })
})

it('a fingerprint comes apart into what it was made of', () => {
  expect(partsOfFingerprint('A-01[x y]@a [1] @b.md')).toEqual({ rule: 'A-01', marks: ['x', 'y'], about: 'a [1] @b.md' })
  expect(partsOfFingerprint('A-01@[x y]@a b')).toEqual({ rule: 'A-01', marks: [], about: '[x y]@a b' })
  expect(['A-01', 'A-01[x]', '@a.md', 'A-01[]@a'].map(partsOfFingerprint)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

it.each<readonly [readonly string[], string, boolean]>([
  [[], 'a.md', true],
  [[], '../a.md', false],
  [['.'], 'docs/a.md', true],
  [['./docs/'], 'docs/a.md', true],
  [['docs'], 'docs-old/a.md', false],
  [['bom.json'], 'bom.json#Kasuku', true],
  [['a.md'], 'b.md', false],
  [['-'], 'a.md', false],
])('a run over %j looks at %s: %s', (paths, name, reached) => {
  expect(reachOf({ paths, except: [], progress: false }).reaches(name)).toBe(reached)
})
