import { whereDeclared } from '../../model/declared-fact.ts'
import type { CitedGap, CitedSwitch, Judged } from '../../model/finding.ts'
import type { RuleInfo } from '../../model/report.ts'
import { attestationText } from '../text/attestation-text.ts'
import { knownText } from '../text/known-text.ts'
import { sawText } from '../text/saw-text.ts'
import { quoted } from '../text/show.ts'
import { topicText } from '../text/topic-text.ts'
import { waiverText } from '../text/waiver-text.ts'
import { wantedText } from '../text/wanted-text.ts'
import { english } from '../words/say.ts'
import { safely } from './safely.ts'

/** What a finding says in plain words: of a long text many tools show the first sentence alone, so that one says most. */
export const messageOf = (finding: Judged, rule: RuleInfo | undefined): string =>
  safely(`${rule?.title ?? finding.rule}: ${said(finding, rule)}${standingNote[finding.standing]}`)

/** One more place that keeps a rule from passing. */
export const gapMessage = (gap: CitedGap): string =>
  safely(
    `${gap.or ? 'or' : 'also'}: ${sawText(gap.saw, gap.wanted, english)}; wanted: ${wantedText(gap.wanted, english)}`,
  )

const said = (finding: Judged, rule: RuleInfo | undefined): string => {
  switch (finding.outcome) {
    case 'pass': {
      const [{ where, excerpt }] = finding.by
      return `answered at ${quoted(where)}${excerpt === '' ? '' : ` by ${quoted(excerpt)}`}.`
    }
    case 'waived':
      return `${sentence(sawText(finding.gaps[0].saw, finding.gaps[0].wanted, english))} ${sentence(waiverText(finding.waiver, english))}`
    case 'fail': {
      const [{ saw, wanted }, ...more] = finding.gaps
      const mend = rule === undefined ? '' : ` To mend: ${sentence(rule.remedy)}`
      const also = more.length === 0 ? '' : ` ${more.length + 1} places keep the rule from passing.`
      const known = finding.known === undefined ? '' : ` ${sentence(capital(knownText(finding.known, english)))}`
      return `${sentence(sawText(saw, wanted, english))} Wanted: ${sentence(wantedText(wanted, english))}${also}${known}${mend}`
    }
    case 'not-applicable':
      return `does not apply; ${switchText(finding.because)}.`
    case 'needs-review':
      return `a person has to judge this. ${sentence(finding.question)}`
    case 'attested':
      return `no machine has judged this. ${sentence(finding.question)} ${sentence(attestationText(finding.attestation, english))}`
    case 'not-judged': {
      const { what, why, fix } = finding.problem
      return `not judged; ${sentence(what)} Why: ${sentence(why)} To mend: ${sentence(fix)}`
    }
  }
}

const switchText = (because: CitedSwitch): string => {
  const topic = topicText(because.topic, english)
  switch (because.is) {
    case 'fact':
      return `${topic}, at ${quoted(because.where)}, says so`
    case 'absence':
      return `there is nothing to go by about ${topic}`
    case 'declared':
      return `${topic} is declared as ${because.says ? 'yes' : 'no'} (${whereDeclared(because)})`
  }
}

const standingNote: Readonly<Record<Judged['standing'], string>> = {
  'in-force': '',
  upcoming: ' The rule is not in force yet and does not count.',
  withdrawn: ' The rule is withdrawn and does not count any more.',
  off: ' The rule is switched off by the settings and does not count.',
}

const sentence = (text: string): string => (/[.!?。！？؟]$/.test(text) ? text : `${text}.`)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
