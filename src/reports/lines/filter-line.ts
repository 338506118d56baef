import { allFindings } from '../../model/all-findings.ts'
import { documentName } from '../../model/document.ts'
import { type CitedGap, type Judged, outcomes } from '../../model/finding.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import { placeOf } from '../../model/place-of.ts'
import type { Problem } from '../../model/problem.ts'
import type { Counts, Report, Verdict } from '../../model/report.ts'
import { levels } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import { jsonText } from '../text/json-text.ts'

/** What stands on every line, whatever came of it: by what was judged. */
export interface FilterHead {
  readonly asOf: Report['asOf']
  readonly packs: readonly { readonly ref: string; readonly digest: string; readonly profile?: string }[]
}

/** How much of each finding a line holds: one short object for each that needs work, or all of them as reports have them. */
export type FilterDetail = 'short' | 'full'

type Id = string | number | null

export const filterHead = (asOf: Report['asOf'], packs: readonly PackInUse[]): FilterHead => ({
  asOf,
  packs: packs.map(({ pack, profile }) => ({
    ref: refOf(pack),
    digest: pack.digest,
    ...(profile && { profile: profile.id }),
  })),
})

/** The answer to a line that was judged; `exit` is what a check of these documents alone would end with. */
export const judgedLine = (id: Id, head: FilterHead, report: Report, exit: number, detail: FilterDetail): string => {
  const { verdict, counts, problems } = report
  const documents = report.documents.map(({ document }) => document)
  return line(id, head, { verdict, exit, counts, documents, findings: findingsOf(report, detail), problems })
}

/** The answer to a line of which nothing was judged. */
export const unjudgedLine = (id: Id, head: FilterHead, problems: readonly Problem[], exit: number): string => {
  return line(id, head, { verdict: 'undetermined', exit, counts: nothing, documents: [], findings: [], problems })
}

interface Answer {
  readonly verdict: Verdict
  readonly exit: number
  readonly counts: Counts
  readonly documents: readonly object[]
  readonly findings: readonly object[]
  readonly problems: readonly Problem[]
}

const line = (id: Id, head: FilterHead, answer: Answer): string => `${jsonText({ id, ...answer, ...head })}\n`

const zeros = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  // `fromEntries` forgets which keys it was given; they are exactly `names`.
  Object.fromEntries(names.map(name => [name, 0])) as Readonly<Record<Name, number>>

/** What could not be judged was there: it is counted as one document that could not be read. */
const nothing: Counts = {
  seen: 1,
  judged: 0,
  skipped: 0,
  unreadable: 1,
  outcomes: zeros(outcomes),
  failures: zeros(levels),
  upcoming: 0,
}

const findingsOf = (report: Report, detail: FilterDetail): readonly object[] => {
  switch (detail) {
    case 'full':
      return allFindings(report)
    case 'short':
      return [
        ...report.documents.flatMap(({ document, findings }) =>
          findings.filter(needsWork).map(short(documentName(document))),
        ),
        ...report.subjects.flatMap(({ id, findings }) => findings.filter(needsWork).map(short(id))),
      ]
  }
}

/** What fails or is open and counts; the others are in the counts alone. */
const needsWork = ({ standing, outcome }: Judged): boolean =>
  standing === 'in-force' && (outcome === 'fail' || outcome === 'needs-review' || outcome === 'not-judged')

/** Which rule, where, and what was seen there, in one word each: `waco explain RULE` says the rest, and so does `--full`. */
const short =
  (on: string) =>
  (finding: Judged): object => {
    const { rule, level, outcome } = finding
    const place = placeOf(finding)
    const saw = finding.outcome === 'fail' ? { saw: [...new Set(finding.gaps.map(sawOf))] } : {}
    return { rule, level, outcome, on, ...(place && { at: placed(place) }), ...saw }
  }

const placed = ({ path, start }: Place): object => ({ path, ...(start && { start }) })

const sawOf = ({ saw }: CitedGap): string => (saw.is === 'state' ? saw.state : saw.is)
