import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it, test } from 'vitest'
import { parse } from 'yaml'
import { baselineText } from '../src/commands/pipeline/baseline-text.ts'
import { reachOf } from '../src/commands/pipeline/reach.ts'
import { holdToBaseline } from '../src/engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../src/engine/baseline/match-baseline.ts'
import { emptyBaseline, nextBaseline } from '../src/engine/baseline/next-baseline.ts'
import { sketchOf, traitsOfJudged, traitsOfListed } from '../src/engine/baseline/sketch.ts'
import { withNames } from '../src/engine/baseline/with-names.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import { fails } from '../src/engine/gating.ts'
import type { Baseline, BaselineEntry } from '../src/model/baseline.ts'
import { isoDate } from '../src/model/calendar.ts'
import { documentName } from '../src/model/document.ts'
import { type Finding, isKnown, type Judged } from '../src/model/finding.ts'
import { fingerprintOf, partsOfFingerprint } from '../src/model/fingerprint.ts'
import type { PackInUse } from '../src/model/pack.ts'
import type { DocumentResult, Report, SubjectResult } from '../src/model/report.ts'
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
  readonly 'updated-packs'?: readonly string[]
  /** `from > to`, where an entry is not what it was. */
  readonly 'prune-changes'?: readonly string[]
  readonly 'update-changes'?: readonly string[]
  /** Documents of the list, with the first letter of their bytes. */
  readonly 'pruned-documents'?: readonly string[]
  readonly 'updated-documents'?: readonly string[]
  /** Who put the entries there. */
  readonly by?: string
  /** By leading document, the documents of a subject (`part:` before one that it is made from) and what was found. */
  readonly together?: Readonly<
    Record<string, { readonly documents: readonly string[]; readonly found: readonly string[] }>
  >
  /** Further packs that are used, with their rules. */
  readonly 'used-besides'?: Readonly<Record<string, readonly string[]>>
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
const entryOf = (text: string, by?: string): BaselineEntry => {
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
  const entries = row.listed.map(text => entryOf(text, row.by))
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

const subjectsOf = ({ together = {} }: Matching): readonly SubjectResult[] =>
  Object.entries(together).map(([id, { documents, found }]) => {
    const members = documents.map(name => {
      const [path = '', part] = name.replace('part:', '').split('#')
      return { path, ...(part && { part }), describes: name.startsWith('part:') ? 'part' : 'it' }
    })
    const findings = found.map(text => {
      const { path: _, ...finding } = findingOf(text.replace(' ', `@${id} `))
      return { ...finding, subject: id }
    })
    return { id, documents: members, findings } as unknown as SubjectResult
  })

const runOf = (row: Matching): Unheld => {
  const subjects = subjectsOf(row)
  const found = [...row.run.map(findingOf), ...subjects.flatMap(({ findings }) => findings)].map(({ rule }) => rule)
  const asked = [...new Set([...found, ...(row['left-in'] ?? [])])]
  const rules = asked.map(id => ({ id, appliesTo: [id.startsWith('S-') ? 'subject' : 'model-card'] }))
  const besides = Object.entries(row['used-besides'] ?? {}).map(([id, ids]) => ({
    ...{ pack: { id, rules: ids.map(rule => ({ id: rule })) }, rules: [] },
  }))
  const pack = { id: 'small', rules: [...rules, ...(row['left-out'] ?? []).map(id => ({ id }))] }
  return {
    documents: documentsOf(row),
    subjects,
    // Nothing else of a pack is asked for.
    packs: [{ pack, rules }, ...besides] as unknown as readonly PackInUse[],
    unreadable: row.unreadable ?? [],
    ...(row.settled && { settled: Object.fromEntries(row.settled.map(key => [key, { path: 'waco.yaml' }])) }),
    ...reachOf({ paths: row.paths ?? [], except: [], progress: false }),
  }
}

/** The fingerprint, and the level where it is no `must`. */
const listedAs = ({ fingerprint, level }: BaselineEntry): string =>
  level === 'must' ? fingerprint : `${fingerprint} ${level}`

const findingsIn = ({ documents, subjects }: Pick<Report, 'documents' | 'subjects'>): readonly Judged[] => [
  ...documents.flatMap(({ findings }) => findings),
  ...subjects.flatMap(({ findings }) => findings),
]

const fingerprints = (entries: readonly { readonly fingerprint: string }[]): readonly string[] =>
  entries.map(({ fingerprint }) => fingerprint)

describe('failures are held against the list', () => {
  test.each(table<Matching>('matching'))('$name', row => {
    const [baseline, run] = [baselineOf(row), runOf(row)]
    const held = holdToBaseline(baseline, run)
    const findings = findingsIn(held)
    expect(findings.filter(isKnown).map(({ id }) => id)).toEqual(row.known ?? [])
    const why = { since, reason: 'known', ...(row.by && { by: row.by }) }
    for (const { known } of findings.filter(isKnown)) expect(known).toStrictEqual(why)
    for (const finding of findings) if (!isKnown(finding)) expect(finding).not.toHaveProperty('known')
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
    expect([...pruned.added, ...updated.added, ...pruned.unlisted]).toEqual([])
    const dropped = held.baseline.unused.flatMap(({ fingerprint, because }) =>
      because === 'in-part' ? [] : [`${fingerprint} ${because}`],
    )
    for (const { removed } of [pruned, updated])
      expect(removed.map(({ entry, because }) => `${entry.fingerprint} ${because}`)).toEqual(dropped)
    const changes = ({ changed }: typeof pruned) => changed.map(({ from, to }) => `${listedAs(from)} > ${listedAs(to)}`)
    expect(changes(pruned)).toEqual(row['prune-changes'] ?? [])
    expect(changes(updated)).toEqual(row['update-changes'] ?? [])
    const known = ({ content }: typeof pruned) => content.documents.map(({ name, sha256 }) => `${name} ${sha256[0]}`)
    if (row['pruned-documents']) expect(known(pruned)).toEqual(row['pruned-documents'])
    if (row['updated-documents']) expect(known(updated)).toEqual(row['updated-documents'])
    if (row['updated-packs']) expect(updated.content.packs).toEqual(row['updated-packs'])
    for (const { content } of [pruned, updated]) {
      const order = content.entries.map(({ document, fingerprint }) => [document, fingerprint].join('\0'))
      expect(order).toEqual(order.toSorted())
    }
  })

  test.each(table<Matching>('matching'))('and are all on it, and nothing else, once they were added: $name', row => {
    const [baseline, run] = [baselineOf(row), runOf(row)]
    const known = { since, reason: 'added' }
    const next = nextBaseline(baseline, run, { is: 'add', known })
    const held = holdToBaseline({ ...baseline, ...next.content }, run)
    const gating = {
      documents: held.documents,
      subjects: held.subjects,
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
    const found = Object.values(row.together ?? {}).flatMap(each => each.found)
    expect(code).toBe([...row.run, ...found].some(text => / (not-judged|needs-review)/.test(text)) ? 3 : 0)
    const text = baselineText(next.content)
    expect(baselineText(parseBaseline(sourceFrom('b.yaml', text), 'refuse').value ?? baseline)).toBe(text)
    validator(parse(text))
    expect(validator.errors ?? []).toEqual([])
  })
})

describe('a first list', () => {
  test.each(table<Matching>('matching'))('has all that fails, and nothing else: $name', row => {
    const run = runOf(row)
    const known = { since, reason: 'added' }
    const { content, added, removed, changed, unlisted } = nextBaseline(emptyBaseline, run, { is: 'add', known })
    const failing = findingsIn(run).filter(fails)
    expect(fingerprints(content.entries).toSorted()).toEqual(fingerprints(failing).toSorted())
    expect(content).toEqual({
      packs: run.packs.map(({ pack }) => pack.id).toSorted(),
      documents: run.documents
        .map(sketchOf)
        .filter(({ name }) => content.entries.some(({ document }) => document === name))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      entries: added,
    })
    expect([removed, changed, unlisted]).toEqual([[], [], []])
    for (const entry of added) expect(entry).toMatchObject(known)
  })
})

interface Sketch {
  readonly name: string
  readonly part?: string
  readonly says: readonly string[]
  readonly hashes: readonly string[]
}

describe('what is kept of a document', () => {
  const sketched = ({ part, says }: Pick<Sketch, 'part' | 'says'>) => {
    const by = says.map(excerpt => ({ topic: 't', excerpt }))
    const document = { path: 'a.md', ...(part && { part }), kind: 'model-card', sha256: 'a'.repeat(64) }
    // What a sketch does not look at is left out.
    return { document, findings: [{ outcome: 'pass', by }] } as unknown as DocumentResult
  }

  test.each(table<Sketch>('sketches'))('$name', row => {
    const { name, says, ...rest } = sketchOf(sketched(row))
    expect([name, says]).toEqual([row.part ? `a.md#${row.part}` : 'a.md', row.hashes])
    expect(rest).toEqual({ kind: 'model-card', sha256: 'a'.repeat(64) })
    // It is known again by what is kept of it.
    expect(traitsOfListed(sketchOf(sketched(row)))).toEqual(traitsOfJudged(sketched(row)))
  })

  test('of a long document is a sample', () => {
    const all = Array.from({ length: 60 }, (_, at) => `saying ${at}`)
    const whole = [all.slice(0, 30), all.slice(30)].flatMap(says => sketchOf(sketched({ says })).says)
    expect(sketchOf(sketched({ says: all })).says).toEqual(whole.toSorted().slice(0, 48))
  })
})

test('a list goes by the names that a run from another folder gives to documents', () => {
  const entries = ['A-01[x y]@a.md', 'A-02@b/c.md#Kasuku should'].map(text => entryOf(text))
  const documents = ['a.md', 'b/c.md#Kasuku'].map(name => ({
    ...{ name, kind: 'model-card' as const, sha256: '', says: [] },
  }))
  const { packs, ...renamed } = withNames({ packs: ['small'], documents, entries }, name => `docs/${name}`)
  expect(packs).toEqual(['small'])
  expect(renamed.documents).toEqual(documents.map(each => ({ ...each, name: `docs/${each.name}` })))
  expect(renamed.entries).toEqual(['A-01[x y]@docs/a.md', 'A-02@docs/b/c.md#Kasuku should'].map(text => entryOf(text)))
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
