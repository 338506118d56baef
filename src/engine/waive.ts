import { byCodeUnits } from '../model/by-code-units.ts'
import { daysBetween, isWithin } from '../model/calendar.ts'
import { documentName } from '../model/document.ts'
import type { Judged } from '../model/finding.ts'
import type { IsoDate } from '../model/judgement.ts'
import type { DocumentResult, SubjectResult } from '../model/report.ts'
import type { Fate, Idle, Refusal, StatedWaiver, Waiver, WaiverLimits, WaiverResult } from '../model/waiver.ts'
import type { JudgedText } from './judged-text.ts'
import { liesWithin } from './lies-within.ts'
import { type Asked, whyNoFinding } from './why-no-finding.ts'

/** What waivers are held against. */
export interface WaiverSetting extends Asked {
  readonly asOf: IsoDate
  readonly soonDays: number
  /** What a finding was judged on, by its id. */
  readonly judged: (id: string) => JudgedText | undefined
}

export interface Waived {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
  /** In the order of their places. */
  readonly waivers: readonly WaiverResult[]
}

/**
 * Holds waivers against findings. Only a failure can be waived, only by one that is in time, that the pack takes, that
 * speaks of the place, and whose text still stands there; whatever else is wrong with it, the failure stays one.
 */
export const waive = (
  { documents, subjects }: Pick<Waived, 'documents' | 'subjects'>,
  waivers: readonly StatedWaiver[],
  setting: WaiverSetting,
): Waived => {
  const findings = new Map(
    [...documents, ...subjects].flatMap(({ findings: own }) => own.map(finding => [finding.id, finding] as const)),
  )
  const names = new Set(documents.map(({ document }) => documentName(document)))
  const held = waivers.map(waiver => ({ waiver, fate: fateOf(waiver, { findings, names, setting }) }))
  const fates = withinLimits(withoutDoubles(held), setting)
  const used = new Map(
    fates.flatMap(({ waiver, fate }) => (fate.is === 'used' ? [[fate.finding, waiver] as const] : [])),
  )
  return {
    documents: documents.map(result => ({
      ...result,
      findings: result.findings.map(finding => waived(finding, used)),
    })),
    subjects: subjects.map(result => ({ ...result, findings: result.findings.map(finding => waived(finding, used)) })),
    waivers: fates.map(({ waiver, fate }) => resultOf(waiver, fate, setting)).toSorted(byPlace),
  }
}

interface Known {
  readonly findings: ReadonlyMap<string, Judged>
  readonly names: ReadonlySet<string>
  readonly setting: WaiverSetting
}

interface Held {
  readonly waiver: StatedWaiver
  readonly fate: Fate
}

const fateOf = (waiver: StatedWaiver, known: Known): Fate => {
  const { asOf, judged, limitsOf } = known.setting
  if (waiver.created > asOf) return { is: 'not-yet' }
  const finding = findingFor(waiver, known)
  if (waiver.expires < asOf) return { is: 'expired', ...(finding?.outcome === 'fail' && { finding: finding.id }) }
  if (finding === undefined) return { is: 'unused', because: whyNoFinding(waiver, known.names, known.setting) }
  if (finding.outcome !== 'fail') return { is: 'unused', because: idleAt(finding.outcome) }
  const text = judged(finding.id)
  if (text === undefined || !liesWithin(waiver.within, finding.gaps, text.parts))
    return { is: 'unused', because: 'elsewhere' }
  for (const limits of limitsOf(waiver.rule) ?? []) {
    const because = refusedBy(limits, waiver)
    if (because !== undefined) return { is: 'refused', finding: finding.id, pack: limits.by, because }
  }
  if (text.text !== waiver.text) return { is: 'lapsed', finding: finding.id, text: text.text }
  return { is: 'used', finding: finding.id }
}

/** An inline waiver names a file; where that holds several documents, the one is meant in whose part it stands. */
const findingFor = (waiver: StatedWaiver, { findings, setting }: Known): Judged | undefined => {
  const exact = findings.get(`${waiver.rule}@${waiver.document}`)
  if (exact !== undefined || waiver.within.is !== 'lines') return exact
  const inFile = [...findings.values()].filter(
    finding => finding.rule === waiver.rule && 'path' in finding && finding.path === waiver.document,
  )
  return inFile.find(
    ({ id, ...finding }) =>
      finding.outcome === 'fail' && liesWithin(waiver.within, finding.gaps, setting.judged(id)?.parts ?? []),
  )
}

const idleAt = (outcome: Exclude<Judged['outcome'], 'fail'>): Idle => {
  switch (outcome) {
    case 'pass':
      return 'passes'
    case 'not-applicable':
      return 'does-not-apply'
    case 'needs-review':
    case 'not-judged':
      return outcome
    case 'waived':
      return 'another'
    case 'attested':
      return 'passes'
  }
}

const refusedBy = ({ never, longest, approverDiffers }: WaiverLimits, waiver: StatedWaiver): Refusal | undefined => {
  if (never.includes(waiver.rule)) return { is: 'never' }
  if (longest !== undefined && !isWithin(waiver.created, waiver.expires, longest)) return { is: 'too-long', longest }
  return approverDiffers && samePerson(waiver) ? { is: 'same-person' } : undefined
}

/** Names are compared as people read them: neither case nor the width of a gap makes another person. */
export const samePerson = ({ owner, approver }: Pick<Waiver, 'owner' | 'approver'>): boolean =>
  plainName(owner) === plainName(approver)

const plainName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Of several for one finding that which holds longest is the one. */
const withoutDoubles = (held: readonly Held[]): readonly Held[] => {
  const best = new Map<string, StatedWaiver>()
  for (const { waiver, fate } of held) {
    if (fate.is !== 'used') continue
    const other = best.get(fate.finding)
    if (other === undefined || waiver.expires > other.expires) best.set(fate.finding, waiver)
  }
  return held.map(each =>
    each.fate.is === 'used' && best.get(each.fate.finding) !== each.waiver
      ? { ...each, fate: { is: 'unused', because: 'another' } }
      : each,
  )
}

/** Where a pack takes only so many, the first that were given are those. */
const withinLimits = (held: readonly Held[], { limitsOf }: WaiverSetting): readonly Held[] => {
  const inOrder = held
    .filter(({ fate }) => fate.is === 'used')
    .toSorted((a, b) => byCodeUnits(a.waiver.created, b.waiver.created))
  const taken = new Map<string, number>()
  const refused = new Map<Held, Fate>()
  for (const each of inOrder) {
    const limits = (limitsOf(each.waiver.rule) ?? []).filter(({ most }) => most !== undefined)
    const full = limits.find(({ by, most = 0 }) => (taken.get(by) ?? 0) >= most)
    if (full !== undefined && each.fate.is === 'used') {
      const because: Refusal = { is: 'too-many', most: full.most ?? 0 }
      refused.set(each, { is: 'refused', finding: each.fate.finding, pack: full.by, because })
    } else for (const { by } of limits) taken.set(by, (taken.get(by) ?? 0) + 1)
  }
  return held.map(each => ({ ...each, fate: refused.get(each) ?? each.fate }))
}

const waived = <Finding extends Judged>(finding: Finding, used: ReadonlyMap<string, StatedWaiver>): Finding => {
  const waiver = used.get(finding.id)
  if (waiver === undefined || finding.outcome !== 'fail') return finding
  const { reason, owner, approver, created, expires } = waiver
  return { ...finding, outcome: 'waived', waiver: { reason, owner, approver, created, expires } }
}

const resultOf = (waiver: StatedWaiver, became: Fate, { asOf, soonDays }: WaiverSetting): WaiverResult => {
  const left = daysBetween(asOf, waiver.expires)
  return { ...waiver, became, ...(became.is === 'used' && left <= soonDays && { daysLeft: left }) }
}

const byPlace = ({ at: a }: WaiverResult, { at: b }: WaiverResult): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.start?.line ?? 0) - (b.start?.line ?? 0) || (a.start?.column ?? 0) - (b.start?.column ?? 0)
}
