import type { Document } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { Skipped } from '../../model/report.ts'
import type { Selection } from '../../policy/settings/selection.ts'
import { whereSettled } from '../../policy/settings/where-settled.ts'
import type { Discovery } from '../../shell/discover.ts'
import { includedAsOther, notThatKind } from '../asking/input-problems.ts'

/** What the settings of a run say of the files to be searched. */
export interface Picking {
  readonly selection: Selection
  /** Files that an include names one by one: they have to be there, and to be what they are said to be. */
  readonly promised: readonly string[]
}

/** What was found, without the files that the settings leave out whatever they are. What somebody has named is wanted all the same. */
export const withoutLeftOut = (
  found: Discovery,
  picking: Picking | undefined,
): { readonly wanted: Discovery; readonly leftOut: readonly string[] } => {
  if (picking === undefined) return { wanted: found, leftOut: [] }
  const out = (path: string): boolean => picking.selection.leftOut(path) !== undefined
  const named = new Set(found.candidates.flatMap(file => (file.from === 'input' || file.named ? [file.path] : [])))
  const isOut = (path: string): boolean => !named.has(path) && out(path)
  const paths = [
    ...found.candidates.map(({ path }) => path),
    ...found.sides,
    ...found.skipped.map(({ path }) => path),
    ...found.problems.map(({ at }) => at.path),
  ]
  return {
    wanted: {
      candidates: found.candidates.filter(({ path }) => !isOut(path)),
      sides: found.sides.filter(path => !isOut(path)),
      skipped: found.skipped.filter(({ path }) => !isOut(path)),
      problems: found.problems.filter(({ at }) => !isOut(at.path)),
      asked: found.asked,
    },
    leftOut: [...new Set(paths)].filter(isOut).toSorted(),
  }
}

/** The documents of one file that are judged, with what is to be said of the others. */
export interface Picked<Found> {
  readonly kept: readonly Found[]
  readonly passedBy: readonly Document[]
  readonly skipped: readonly Skipped[]
  /** The file was promised as something that is not in it. */
  readonly missed?: Problem
  readonly notices: readonly Problem[]
}

/** `named` on the command line: whoever names a file wants it judged. */
export const pickedFrom = <Found extends { readonly evidence: { readonly document: Document } }>(
  found: readonly Found[],
  path: string,
  named: boolean,
  picking: Picking | undefined,
): Picked<Found> => {
  const all = { kept: found, passedBy: [], skipped: [], notices: [] }
  if (picking === undefined) return all
  const { selection, promised } = picking
  const includes = selection.includedBy(path)
  const kinds = new Set(found.map(({ evidence }) => evidence.document.kind))
  const [first] = found
  const other = includes.find(({ kind }) => !kinds.has(kind))
  const { kind, because } = first?.evidence.document ?? {}
  const astray = includes.length > 0 && includes.every(include => !kinds.has(include.kind))
  if (promised.includes(path) && astray && other && kind && because)
    return { ...all, kept: [], missed: notThatKind(path, other, kind, because) }
  if (named && !promised.includes(path)) return all
  const told = found.map(one => ({ one, over: selection.passedOver(one.evidence.document) }))
  const passed = told.flatMap(({ one, over }) =>
    over === undefined ? [] : [{ document: one.evidence.document, over }],
  )
  const kept = told.flatMap(({ one, over }) => (over === undefined ? [one] : []))
  return {
    kept,
    passedBy: passed.map(({ document }) => document),
    skipped: passed.map(({ document: { part }, over }) => ({
      path,
      ...(part !== undefined && { part }),
      because: over,
    })),
    notices: astray && kept.length > 0 && other && kind && because ? [includedAsOther(path, other, kind, because)] : [],
  }
}

/** Why a file that an include picks and no format knows was not judged. */
export const includedInVain = (path: string, because: string, picking: Picking | undefined): string | undefined => {
  const [include] = picking?.selection.includedBy(path) ?? []
  return include && `fits "${include.pattern}" of ${whereSettled(include.at)}, and ${because}`
}
