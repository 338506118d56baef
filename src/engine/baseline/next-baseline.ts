import type { BaselineContent, BaselineDocument, BaselineEntry, Known, ReasonToDrop } from '../../model/baseline.ts'
import { byCodeUnits } from '../../model/by-code-units.ts'
import { documentName } from '../../model/document.ts'
import type { Judged } from '../../model/finding.ts'
import { covers, fingerprintOf } from '../../model/fingerprint.ts'
import { fails } from '../gating.ts'
import { type Matched, matchBaseline, type Unheld } from './match-baseline.ts'
import { packsLeft } from './packs-left.ts'
import { sketchOf } from './sketch.ts'

/** What a change to the list may do: take out what is not needed; also follow what has another name by now; also add. */
export type Change = { readonly is: 'prune' | 'update' } | { readonly is: 'add'; readonly known: Known }

/** A failure as a list would name it. */
export type Failure = Omit<BaselineEntry, keyof Known>

/** The list as it is to be, with what was done to it. */
export interface NextBaseline {
  readonly content: BaselineContent
  readonly added: readonly BaselineEntry[]
  readonly removed: readonly { readonly entry: BaselineEntry; readonly because: ReasonToDrop }[]
  /** Something of them is mended, or their document has another name. */
  readonly changed: readonly { readonly from: BaselineEntry; readonly to: BaselineEntry }[]
  /** Failures that are not listed and were not added. */
  readonly unlisted: readonly Failure[]
}

export const emptyBaseline: BaselineContent = { packs: [], documents: [], entries: [] }

/** Only failures of rules in force are listed: what was not judged, or waits for a person, is no failure that anybody knows. */
export const nextBaseline = (before: BaselineContent, run: Unheld, change: Change): NextBaseline => {
  const { fates } = matchBaseline(before, run)
  const kept = fates.flatMap(({ entry, fate }) => (fate.is === 'unneeded' ? [] : [keptEntry(entry, fate, change)]))
  const needed = new Set(fates.flatMap(({ fate }) => (fate.is === 'needed' ? [fate.finding.id] : [])))
  const fresh = failuresOf(run).filter(({ id }) => !needed.has(id))
  const added = change.is === 'add' ? fresh.map(({ failure }) => ({ ...failure, ...change.known })) : []
  const entries = inOrder([...kept.map(({ to }) => to), ...added])
  const packs = change.is === 'prune' ? [] : run.packs.map(({ pack }) => pack.id)
  const left = new Set(hasForeign(entries, run) ? [] : packsLeft(before, run.packs))
  return {
    content: {
      packs: [...new Set([...before.packs.filter(id => !left.has(id)), ...packs])].toSorted(),
      documents: documentsOf(entries, before, run, change),
      entries,
    },
    added: inOrder(added),
    removed: fates.flatMap(({ entry, fate }) => (fate.is === 'unneeded' ? [{ entry, because: fate.because }] : [])),
    changed: kept.filter(({ from, to }) => from.fingerprint !== to.fingerprint || from.level !== to.level),
    unlisted: change.is === 'update' ? inOrder(fresh.map(({ failure }) => failure)) : [],
  }
}

/** Whether the list keeps what only a pack could ask that is not used here, or whether its pack will be used again is not known. */
const hasForeign = (entries: readonly BaselineEntry[], { packs, settled }: Unheld): boolean =>
  settled?.packs === undefined ||
  entries.some(({ rule }) => !packs.some(({ pack }) => pack.rules.some(({ id }) => id === rule)))

const keptEntry = (
  entry: BaselineEntry,
  fate: Exclude<Matched['fates'][number]['fate'], { readonly is: 'unneeded' }>,
  change: Change,
): NextBaseline['changed'][number] => {
  if (fate.is === 'open') return { from: entry, to: entry }
  const { finding, about } = fate
  return {
    from: entry,
    to: { ...entry, ...(change.is === 'prune' ? narrowed(entry, finding) : named(finding, about)) },
  }
}

const named = (finding: Judged, about: string): Failure => ({
  fingerprint: fingerprintOf(finding, about),
  rule: finding.rule,
  marks: finding.marks,
  document: about,
  level: finding.level,
})

/** What still fails of an entry, under the name it has. */
const narrowed = ({ rule, marks, document }: BaselineEntry, finding: Judged): Partial<Failure> => {
  const left = marks.filter(known => finding.marks.some(mark => covers(known, mark)))
  return { marks: left, fingerprint: fingerprintOf({ rule, marks: left }, document) }
}

const failuresOf = ({ documents, subjects }: Unheld): readonly { readonly id: string; readonly failure: Failure }[] =>
  [
    ...documents.map(({ document, findings }) => ({ about: documentName(document), findings })),
    ...subjects.map(({ id, findings }) => ({ about: id, findings })),
  ].flatMap(({ about, findings }) =>
    findings.filter(fails).map(finding => ({ id: finding.id, failure: named(finding, about) })),
  )

/** Those that an entry is about: as they are now, or, where they were not read, as they were. */
const documentsOf = (
  entries: readonly BaselineEntry[],
  before: BaselineContent,
  run: Unheld,
  change: Change,
): readonly BaselineDocument[] => {
  const was = new Map(before.documents.map(document => [document.name, document]))
  const is = new Map(run.documents.map(result => [documentName(result.document), result]))
  return [...new Set(entries.map(({ document }) => document))].toSorted().flatMap(name => {
    const result = is.get(name)
    const old = was.get(name)
    return change.is !== 'prune' && result ? [sketchOf(result)] : (old ?? [])
  })
}

/** By document, then by rule: what belongs together stands together, and two branches seldom meet. */
const inOrder = <Entry extends Failure>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => byCodeUnits(a.document, b.document) || byCodeUnits(a.fingerprint, b.fingerprint))
