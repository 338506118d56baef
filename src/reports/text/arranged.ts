import { isKnown, type Judged } from '../../model/finding.ts'
import type { Attested } from './attested.ts'
import type { NeedsWork } from './finding.ts'
import { afterLine } from './gaps.ts'
import type { KnownFailure } from './known.ts'
import { isMissingAnswer, type MissingAnswer } from './missing-answers.ts'
import type { NotJudged } from './not-judged.ts'
import { isQuiet, type Quiet } from './quiet-finding.ts'
import { type Section, sectionName } from './sections.ts'
import type { Waived } from './waived.ts'

export type AtWork = readonly [NeedsWork, ...NeedsWork[]]

/** The findings of a section in the order in which they are told. */
export interface Arranged {
  readonly section: Section
  /** What stands somewhere, and what is missing somewhere of its own. */
  readonly placed: readonly AtWork[]
  /** What is missing, by the place where all of it may be added. */
  readonly missing: readonly { readonly place: string; readonly groups: readonly AtWork[] }[]
  /** What no release hangs on and nothing can be shown of: a line each. */
  readonly listed: readonly (readonly [MissingAnswer, ...MissingAnswer[]])[]
  readonly notJudged: readonly NotJudged[]
  readonly waived: readonly Waived[]
  /** What fails and was listed before; where everything is wanted it stands among what is at work, in full. */
  readonly known: readonly KnownFailure[]
  readonly attested: readonly Attested[]
  readonly quiet: readonly Quiet[]
}

/** Nothing is left out; where everything is wanted of each finding, nothing is put together either. */
export const arranged = (section: Section, verbose: boolean): Arranged => {
  const all = section.groups.flat()
  const known = verbose ? [] : all.filter(isKnown)
  const atWork = section.groups.filter(isAtWork).filter(([first]) => verbose || !isKnown(first))
  const listed = verbose ? [] : atWork.filter(isListed)
  const inFull = atWork.filter(group => verbose || !isListed(group))
  const missing = verbose || section.by !== 'document' ? [] : byPlace(inFull)
  const apart = new Set(missing.flatMap(({ groups }) => groups))
  return {
    section,
    placed: inFull.filter(group => !apart.has(group)),
    missing,
    listed,
    notJudged: all.filter(finding => finding.outcome === 'not-judged'),
    waived: all.filter(finding => finding.outcome === 'waived'),
    known,
    attested: all.filter(finding => finding.outcome === 'attested'),
    quiet: all.filter(isQuiet),
  }
}

/** A rule is told how to mend once: for the others, the section of the first, by the id of the finding. */
export const toldBefore = (sections: readonly Arranged[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>()
  const told = new Map<string, string>()
  for (const { section, placed, missing } of sections)
    for (const [{ id, rule }] of [...placed, ...missing.flatMap(({ groups }) => groups)]) {
      const before = first.get(rule)
      if (before === undefined) first.set(rule, sectionName(section))
      else if (section.by !== 'rule' && section.by !== 'theme') told.set(id, before)
    }
  return told
}

const byPlace = (groups: readonly AtWork[]): Arranged['missing'] => {
  const places = new Map<string, AtWork[]>()
  for (const group of groups) {
    const place = placeOfMissing(group)
    if (place === undefined) continue
    const before = places.get(place)
    if (before === undefined) places.set(place, [group])
    else before.push(group)
  }
  return [...places].flatMap(([place, several]) => (several.length > 1 ? [{ place, groups: several }] : []))
}

/** The one place where all that a finding misses may be added, if there is one. */
const placeOfMissing = ([finding]: AtWork): string | undefined => {
  if (finding.outcome !== 'fail' || finding.gaps[0].at.start === undefined) return undefined
  const place = afterLine(finding.gaps[0].at)
  const all = finding.gaps.every(({ saw, at }) => saw.is === 'missing' && afterLine(at) === place)
  return all ? place : undefined
}

const isAtWork = (group: readonly [Judged, ...Judged[]]): group is AtWork =>
  group[0].outcome === 'fail' || group[0].outcome === 'needs-review'

const isListed = (group: AtWork): group is [MissingAnswer, ...MissingAnswer[]] => group.every(isMissingAnswer)
