import type { Citation, CitedGap, CitedSwitch, Judged } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import { attestationText } from '../text/attestation-text.ts'
import { declaredText } from '../text/declared.ts'
import { knownText } from '../text/known-text.ts'
import { sawText } from '../text/saw-text.ts'
import { quoted } from '../text/show.ts'
import { topicText } from '../text/topic-text.ts'
import { waiverText } from '../text/waiver-text.ts'
import { wantedText } from '../text/wanted-text.ts'
import type { Say } from '../words/say.ts'

/** Text of a document, as it stands there, with its place. */
export interface Quote {
  readonly at: Place
  readonly text: string
}

/** A finding in words for formats with a cell for each part. What documents say stands in `evidence` alone, as it was read. */
export interface Told {
  /** The first place that matters. */
  readonly at: Place
  readonly evidence: readonly Quote[]
  readonly saw: readonly string[]
  readonly wanted: readonly string[]
  /** Why it was not applied, not judged or waived, since when it is known, or what a person has to answer; empty where saw and wanted say it. */
  readonly reason: string
}

/** The only place where machine formats put findings into words. */
export const toldOf = (finding: Judged, say: Say): Told => {
  switch (finding.outcome) {
    case 'pass':
      return {
        ...nothing,
        at: finding.by[0].at,
        evidence: finding.by.map(({ at, excerpt }) => ({ at, text: excerpt })),
      }
    case 'fail':
      return { ...failing(finding.gaps, say), reason: finding.known ? knownText(finding.known, say) : '' }
    case 'waived':
      return { ...failing(finding.gaps, say), reason: waiverText(finding.waiver, say) }
    case 'not-applicable':
      return switched(finding.because, say)
    case 'needs-review':
      return { ...nothing, at: finding.at.at, evidence: quotes(finding.at), reason: finding.question }
    case 'attested': {
      const { at, question, attestation } = finding
      const reason = `${question} ${attestationText(attestation, say)}`
      return { ...nothing, at: at.at, evidence: quotes(at), reason }
    }
    case 'not-judged': {
      const { what, why, at } = finding.problem
      return { ...nothing, at, reason: `${what}; ${why}` }
    }
  }
}

const failing = (gaps: readonly [CitedGap, ...CitedGap[]], say: Say): Told => ({
  at: gaps[0].at,
  evidence: gaps.flatMap(gapQuotes),
  saw: gaps.map(({ saw, wanted }) => sawText(saw, wanted, say)),
  wanted: gaps.map(({ wanted, or }) => (or ? `${say('label.or')} ` : '') + wantedText(wanted, say)),
  reason: '',
})

const nothing = { evidence: [], saw: [], wanted: [], reason: '' }

/** Nothing stands where an answer is missing, so nothing is quoted from there. */
const gapQuotes = (gap: CitedGap): readonly Quote[] => [
  ...(gap.saw.is === 'missing' ? [] : quotes(gap)),
  ...(gap.against ? [{ at: gap.against.at, text: gap.against.excerpt }] : []),
]

const quotes = ({ at, lines }: Citation): readonly Quote[] =>
  lines.length === 0 ? [] : [{ at, text: lines.map(({ text }) => text).join('\n') }]

const switched = (because: CitedSwitch, say: Say): Told => {
  switch (because.is) {
    case 'fact': {
      const { at, topic, excerpt } = because
      const reason = `${topicText(topic, say)}${say('saw.text', { text: quoted(excerpt) })}`
      return { ...nothing, at, evidence: [{ at, text: excerpt }], reason }
    }
    case 'absence':
      return {
        ...nothing,
        at: because.at,
        reason: say('saw.missing', { topics: topicText(because.topic, say), searched: '' }),
      }
    case 'declared':
      return {
        ...nothing,
        at: because.at,
        reason: say('finding.switched-off', { declared: declaredText(because, say) }),
      }
  }
}
