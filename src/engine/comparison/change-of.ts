import type { Aspect, ChangeOfFinding, FindingChange } from '../../model/comparison.ts'
import type { Judged } from '../../model/finding.ts'
import { covers, type Mark } from '../../model/fingerprint.ts'
import type { Gate } from '../../model/rule.ts'
import { fails, failsAt } from '../gating.ts'

/** What has become of the finding of one rule on one document or subject; nothing where it is as it was. */
export const changeOf = (
  before: Judged | undefined,
  after: Judged | undefined,
  about: string,
  failOn: Gate,
): FindingChange | undefined => {
  const marks = newMarks(before, after)
  const aspects = before && after ? aspectsOf(before, after) : []
  const change = kindOf(before, after, marks, aspects)
  if (change === 'unchanged') return undefined
  return {
    change,
    about,
    ...(before && { before }),
    ...(after && { after }),
    aspects,
    marks,
    gates: after !== undefined && failsAt(after, failOn) && (isNew(before, failOn) || marks.length > 0),
  }
}

const kindOf = (
  before: Judged | undefined,
  after: Judged | undefined,
  marks: readonly Mark[],
  aspects: readonly Aspect[],
): ChangeOfFinding => {
  if (after === undefined) return 'gone'
  if (fails(after) && (before === undefined || !fails(before) || marks.length > 0)) return 'new'
  if (before === undefined) return 'added'
  if (fails(before) && after.outcome === 'pass') return 'fixed'
  return aspects.length > 0 ? 'changed' : 'unchanged'
}

const isNew = (before: Judged | undefined, failOn: Gate): boolean => before === undefined || !failsAt(before, failOn)

/** Where a rule fails that failed before as well, and did not fail there: one more dead link is no old one. */
const newMarks = (before: Judged | undefined, after: Judged | undefined): readonly Mark[] => {
  if (before === undefined || after === undefined || !fails(before) || !fails(after)) return []
  return after.marks.filter(mark => !before.marks.some(known => covers(known, mark)))
}

const aspectsOf = (before: Judged, after: Judged): readonly Aspect[] => [
  ...(before.outcome === after.outcome ? [] : ['outcome' as const]),
  ...(before.level === after.level ? [] : ['level' as const]),
  ...(before.standing === after.standing ? [] : ['standing' as const]),
  ...(before.outcome === after.outcome && textOf(before) !== textOf(after) ? ['text' as const] : []),
]

/** What a finding shows, wherever it stands by now. */
const textOf = (finding: Judged): string => {
  switch (finding.outcome) {
    case 'pass':
      return JSON.stringify(finding.by.map(({ topic, state, excerpt }) => [topic, state, excerpt]))
    case 'fail':
      return JSON.stringify(
        finding.gaps.map(({ saw, wanted, against }) => [placeless(saw), placeless(wanted), against?.excerpt]),
      )
    case 'waived':
      return JSON.stringify(finding.waiver)
    case 'attested':
      return JSON.stringify(finding.attestation)
    case 'not-applicable': {
      const { because } = finding
      return JSON.stringify([because.topic, because.is, because.is === 'fact' ? because.excerpt : ''])
    }
    case 'needs-review':
      return finding.question
    case 'not-judged':
      return [finding.problem.code, finding.problem.what].join('\n')
  }
}

/** A heading that comes close is told with its line, and a date with its age: both move without an edit to the place. */
const placeless = (told: object): object => ({ ...told, near: undefined, days: undefined, asOf: undefined })
