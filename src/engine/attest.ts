import type { AttestationFate, AttestationResult, EvidenceFound, StatedAttestation } from '../model/attestation.ts'
import { daysBetween } from '../model/calendar.ts'
import { documentName } from '../model/document.ts'
import type { CitedGap, Judged } from '../model/finding.ts'
import type { DocumentResult, SubjectResult } from '../model/report.ts'
import type { WaiverSetting } from './waive.ts'
import { whyNoFinding } from './why-no-finding.ts'

/** What attestations are held against. */
export interface AttestationSetting extends WaiverSetting {
  /** What was found of the evidence of an attestation. */
  readonly found: (attestation: StatedAttestation) => EvidenceFound
}

export interface Attested {
  readonly documents: readonly DocumentResult[]
  readonly subjects: readonly SubjectResult[]
  /** In the order in which they were stated. */
  readonly attestations: readonly AttestationResult[]
}

/**
 * Holds attestations against findings. Only an open question can be answered, only by one that is in time, answers this very
 * question, whose text still stands there and whose evidence is what it was. Where two disagree, the no counts.
 */
export const attest = (
  { documents, subjects }: Pick<Attested, 'documents' | 'subjects'>,
  stated: readonly StatedAttestation[],
  setting: AttestationSetting,
): Attested => {
  const findings = new Map(
    [...documents, ...subjects].flatMap(({ findings: own }) => own.map(finding => [finding.id, finding] as const)),
  )
  const names = new Set(documents.map(({ document }) => documentName(document)))
  const held = oneEach(stated.map(each => ({ stated: each, fate: fateOf(each, { findings, names, setting }) })))
  const used = new Map(
    held.flatMap(each => (each.fate.is === 'used' ? [[each.fate.finding, each.stated] as const] : [])),
  )
  return {
    documents: documents.map(result => ({ ...result, findings: result.findings.map(each => answered(each, used)) })),
    subjects: subjects.map(result => ({ ...result, findings: result.findings.map(each => answered(each, used)) })),
    attestations: held.map(({ stated: each, fate }) => resultOf(each, fate, setting)),
  }
}

interface Known {
  readonly findings: ReadonlyMap<string, Judged>
  readonly names: ReadonlySet<string>
  readonly setting: AttestationSetting
}

interface Held {
  readonly stated: StatedAttestation
  readonly fate: AttestationFate
}

const fateOf = (stated: StatedAttestation, known: Known): AttestationFate => {
  const { asOf, judged, found } = known.setting
  if (stated.date > asOf) return { is: 'not-yet' }
  const finding = known.findings.get(`${stated.rule}@${stated.document}`)
  if (stated.expires < asOf)
    return { is: 'expired', ...(finding?.outcome === 'needs-review' && { finding: finding.id }) }
  if (finding === undefined) return { is: 'unused', because: whyNoFinding(stated, known.names, known.setting) }
  if (finding.outcome !== 'needs-review') return idleAt(finding.outcome)
  const { id, question } = finding
  if (plain(question) !== plain(stated.question)) return { is: 'asked-otherwise', finding: id, question }
  const text = judged(id)?.text
  if (text === undefined || text !== stated.text) return { is: 'lapsed', finding: id, text: text ?? stated.text }
  const evidence = found(stated)
  if (evidence !== 'as-stated' && evidence !== 'not-opened')
    return { is: 'without-evidence', finding: id, because: evidence }
  return { is: 'used', finding: id }
}

const idleAt = (outcome: Exclude<Judged['outcome'], 'needs-review'>): AttestationFate => {
  switch (outcome) {
    case 'pass':
      return { is: 'unused', because: 'passes' }
    case 'not-applicable':
      return { is: 'unused', because: 'does-not-apply' }
    case 'not-judged':
      return { is: 'unused', because: 'not-judged' }
    case 'fail':
    case 'waived':
      return { is: 'unused', because: 'fails' }
    case 'attested':
      return { is: 'unused', because: 'another' }
  }
}

const plain = (question: string): string => question.normalize('NFKC').replace(/\s+/gu, ' ').trim()

/** Of several for one finding a no comes first, then that which holds longest. */
const oneEach = (held: readonly Held[]): readonly Held[] => {
  const best = new Map<string, StatedAttestation>()
  for (const { stated, fate } of held) {
    if (fate.is !== 'used') continue
    const other = best.get(fate.finding)
    const better =
      other === undefined || (stated.holds === other.holds ? stated.expires > other.expires : !stated.holds)
    if (better) best.set(fate.finding, stated)
  }
  return held.map(each =>
    each.fate.is === 'used' && best.get(each.fate.finding) !== each.stated
      ? { ...each, fate: { is: 'unused', because: 'another' } }
      : each,
  )
}

const answered = <Finding extends Judged>(finding: Finding, used: ReadonlyMap<string, StatedAttestation>): Finding => {
  const stated = used.get(finding.id)
  if (stated === undefined || finding.outcome !== 'needs-review') return finding
  const { question, answer, holds, by, role, date, expires, evidence } = stated
  if (holds)
    return {
      ...finding,
      outcome: 'attested',
      attestation: { question, answer, holds, by, role, date, expires, evidence },
    }
  // A failure has its question and its place in the gap.
  const { question: asked, at, ...rest } = finding
  const gap: CitedGap = {
    ...at,
    saw: { is: 'attested-not', by, date, text: answer },
    wanted: { is: 'attestation', question: asked },
  }
  // The rest of a finding is the same whatever came of it: only the parts by outcome were taken out and put in.
  return { ...rest, outcome: 'fail', gaps: [gap] } as unknown as Finding
}

const resultOf = (
  stated: StatedAttestation,
  became: AttestationFate,
  { asOf, soonDays, found }: AttestationSetting,
): AttestationResult => {
  const left = daysBetween(asOf, stated.expires)
  return {
    ...stated,
    found: found(stated),
    became,
    ...(became.is === 'used' && left <= soonDays && { daysLeft: left }),
  }
}
