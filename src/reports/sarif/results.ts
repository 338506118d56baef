import type { Document } from '../../model/document.ts'
import {
  type Citation,
  type CitedFact,
  type CitedGap,
  type Finding,
  isKnown,
  type Judged,
  type Outcome,
  type SubjectFinding,
} from '../../model/finding.ts'
import type { RuleInfo } from '../../model/report.ts'
import type { FlowingReport } from '../../model/report-format.ts'
import { knownText } from '../text/known-text.ts'
import { waiverText } from '../text/waiver-text.ts'
import { english } from '../words/say.ts'
import type { Files } from './files.ts'
import { gapMessage, messageOf } from './messages.ts'
import { placeIn } from './places.ts'
import { levelText } from './rules.ts'
import { safely } from './safely.ts'
import type { SarifKind, SarifLevel, SarifLocation, SarifResult } from './sarif-log.ts'

/** A finding with the document it is shown in: its own, or the leading one of its subject. */
interface Shown {
  readonly finding: Finding | SubjectFinding
  readonly about: Pick<Document, 'path' | 'part'>
}

/** Findings of the kinds that are wanted as results, one after another in the order of the report; nothing is said of the others. */
export function* resultsOf(
  report: FlowingReport,
  files: Files,
  isWanted: (kind: SarifKind) => boolean,
): Generator<SarifResult> {
  const rules = new Map(
    report.packs.flatMap(pack => pack.rules).map((rule, index) => [rule.id, { rule, index }] as const),
  )
  for (const shown of shownIn(report)) {
    if (!isWanted(kindText[shown.finding.outcome])) continue
    const known = rules.get(shown.finding.rule)
    yield { ...resultOf(shown, known?.rule, files), ...(known && { ruleIndex: known.index }) }
  }
}

function* shownIn({ documents, subjects }: FlowingReport): Generator<Shown> {
  for (const { document, findings } of documents) for (const finding of findings) yield { finding, about: document }
  for (const { documents: members, findings } of subjects)
    for (const finding of findings) yield { finding, about: members[0] }
}

const resultOf = ({ finding, about }: Shown, rule: RuleInfo | undefined, files: Files): SarifResult => {
  const [first, ...more] = citationsOf(finding)
  const related = more.slice(0, mostRelated)
  const { outcome, standing, level, marks } = finding
  return {
    ruleId: finding.rule,
    kind: kindText[outcome],
    level: levelOf(finding),
    message: { text: messageOf(finding, rule) },
    locations: [placeIn(files, about, first?.citation)],
    ...(related.length > 0 && {
      relatedLocations: related.map(
        ({ citation, says }, at): SarifLocation => ({
          id: at + 1,
          ...placeIn(files, about, citation),
          ...(says && { message: { text: says() } }),
        }),
      ),
    }),
    ...(finding.outcome === 'waived' && {
      suppressions: [
        { kind: 'external', status: 'accepted', justification: safely(waiverText(finding.waiver, english)) },
      ],
    }),
    partialFingerprints: { 'waco/v1': finding.fingerprint },
    properties: {
      id: finding.id,
      outcome,
      standing,
      level,
      marks,
      ...(isKnown(finding) && { known: safely(knownText(finding.known, english)) }),
      ...('subject' in finding && { subject: safely(finding.subject) }),
      ...(more.length > related.length && { placesLeftOut: more.length - related.length }),
    },
  }
}

/** Nobody looks at more, and what takes these files in refuses a result with a thousand. */
const mostRelated = 99

const kindText: Readonly<Record<Outcome, SarifKind>> = {
  pass: 'pass',
  fail: 'fail',
  'not-applicable': 'notApplicable',
  'needs-review': 'review',
  'not-judged': 'open',
  waived: 'fail',
  attested: 'informational',
}

/** What did not fail has no level: the standard wants it so. */
const levelOf = (finding: Judged): SarifLevel => {
  const { outcome, standing, level } = finding
  if (outcome !== 'fail' && outcome !== 'waived') return 'none'
  return standing === 'in-force' && !isKnown(finding) ? levelText[level] : 'note'
}

/** A place with what is said there beyond the message of the result. */
interface Spot {
  readonly citation?: Citation
  readonly says?: () => string
}

/** Where a finding stands: the place that says most first, and each place that was compared with it. */
const citationsOf = (finding: Judged): readonly Spot[] => {
  switch (finding.outcome) {
    case 'pass':
      return finding.by.map(citation => ({ citation, says: () => `also: ${safely(citation.where)}` }))
    case 'fail':
    case 'waived':
      return finding.gaps.flatMap(gapSpots)
    case 'not-applicable':
      return finding.because.is === 'declared' ? [] : [{ citation: finding.because }]
    case 'needs-review':
    case 'attested':
      return [{ citation: finding.at }]
    case 'not-judged':
      return [{ citation: { at: finding.problem.at, lines: [] } }]
  }
}

const gapSpots = (gap: CitedGap): readonly Spot[] => {
  const { against } = gap
  return [
    { citation: gap, says: () => gapMessage(gap) },
    ...(against ? [{ citation: against, says: () => besideText(against) }] : []),
  ]
}

const besideText = ({ where }: CitedFact): string => `beside: ${safely(where)}`
