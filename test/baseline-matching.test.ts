import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { baselineText } from '../src/commands/baselines/baseline-text.ts'
import { reachOf } from '../src/commands/pipeline/reach.ts'
import { holdToBaseline } from '../src/engine/baseline/hold-to-baseline.ts'
import type { Unheld } from '../src/engine/baseline/match-baseline.ts'
import { emptyBaseline, nextBaseline } from '../src/engine/baseline/next-baseline.ts'
import { sketchOf } from '../src/engine/baseline/sketch.ts'
import { exitCode } from '../src/engine/exit-code.ts'
import { fails } from '../src/engine/gating.ts'
import type { Baseline, BaselineEntry } from '../src/model/baseline.ts'
import { documentName } from '../src/model/document.ts'
import { type Finding, isKnown, type Judged } from '../src/model/finding.ts'
import { fingerprintOf, partsOfFingerprint } from '../src/model/fingerprint.ts'
import type { PackInUse } from '../src/model/pack.ts'
import type { DocumentResult, Report, SubjectResult } from '../src/model/report.ts'
import { baselineSchema } from '../src/policy/baselines/baseline-schema.ts'
import { parseBaseline } from '../src/policy/baselines/parse-baseline.ts'
import { baselineRows, entryOf, since } from './support/baseline-rows.ts'
import { sourceFrom } from './support/given.ts'

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

const validator = addFormats.default(new Ajv({ allErrors: true, allowUnionTypes: true })).compile(baselineSchema)

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
  test.each(baselineRows<Matching>('matching'))('$name', row => {
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

  test.each(baselineRows<Matching>('matching'))(
    'and are all on it, and nothing else, once they were added: $name',
    row => {
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
    },
  )
})

describe('a first list', () => {
  test.each(baselineRows<Matching>('matching'))('has all that fails, and nothing else: $name', row => {
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
