import type { CitedFact, CitedGap, CitedSwitch, Judged } from '../../model/finding.ts'
import type { Problem } from '../../model/problem.ts'
import { attestCommand } from '../text/attest-command.ts'
import { attestationText } from '../text/attestation-text.ts'
import { declaredText } from '../text/declared.ts'
import { knownText } from '../text/known-text.ts'
import { placeText } from '../text/place.ts'
import { sawText } from '../text/saw-text.ts'
import { topicText } from '../text/topic-text.ts'
import { waiverText } from '../text/waiver-text.ts'
import { wantedText } from '../text/wanted-text.ts'
import type { Say } from '../words/say.ts'
import { capital } from './capital.ts'
import { citation, place } from './citation.ts'
import { html, type Markup, nothing } from './markup.ts'
import { row, theirs } from './rows.ts'
import type { View } from './view.ts'

/** What a judgement rests on: the evidence of a pass, the gaps of a failure, the question, the switch or the problem. */
export const findingRows = (finding: Judged, { say, most }: View): Markup => {
  switch (finding.outcome) {
    case 'pass':
      return html`${finding.by.slice(0, most.places).map(fact => row(say('html.evidence'), evidence(fact, say)))}${rest(finding.by, most.places, say)}`
    case 'fail':
      return html`${finding.known ? theirs(capital(say('label.known')), knownText(finding.known, say)) : nothing}${allGapRows(finding.gaps, most.places, say)}`
    case 'waived':
      return html`${theirs(capital(say('label.waiver')), waiverText(finding.waiver, say))}${allGapRows(finding.gaps, most.places, say)}`
    case 'not-applicable':
      return switchedBy(finding.because, 'subject' in finding, say)
    case 'attested':
      return html`${citation(capital(say('label.place')), finding.at)}${theirs(capital(say('label.review')), finding.question)}${theirs(capital(say('label.attestation')), attestationText(finding.attestation, say))}`
    case 'needs-review':
      return html`${citation(capital(say('label.place')), finding.at)}${theirs(capital(say('label.review')), finding.question)}${row(capital(say('label.answer')), html`<code dir="ltr">${attestCommand(finding)}</code>`)}${forReviewer(say)}`
    case 'not-judged':
      return problemRows(finding.problem, say)
  }
}

const allGapRows = (gaps: readonly CitedGap[], most: number, say: Say): Markup =>
  html`${gaps.slice(0, most).map((gap, at) => gapRows(gap, gaps[at - 1], say))}${rest(gaps, most, say)}`

/** What, why, how to mend, where. */
export const problemRows = ({ what, why, fix, at }: Problem, say: Say): Markup =>
  html`${theirs(capital(say('label.what')), what)}${theirs(capital(say('label.why')), why)}${theirs(capital(say('label.mend')), fix)}${row(capital(say('label.place')), place({ at }))}`

/** Places of one finding beyond the first dozen are counted: they are mended or believed in the same way. */
const rest = (places: readonly unknown[], most: number, say: Say): Markup => {
  const left = places.length - most
  return left > 0 ? html`<dt></dt><dd class="bound">${say('html.places.left', { n: left })}</dd>` : nothing
}

/** The answer as a reader sees it, with the place where it stands; the excerpt is cut in the report itself. */
const evidence = (fact: CitedFact, say: Say): Markup =>
  html`${place(fact)} <small>${topicText(fact.topic, say)}, ${say(`found.${fact.by}`)}${fact.where === '' ? nothing : html`: <bdi>${fact.where}</bdi>`}</small>${excerpt(fact, say)}`

const excerpt = ({ excerpt: text }: CitedFact, say: Say): Markup =>
  text === ''
    ? html`<p class="note">${say('html.no-excerpt')}</p>`
    : html`<blockquote dir="auto" translate="no">${text.replace(/\s+/g, ' ')}</blockquote>`

/** Where nothing stands nothing is shown but where it would belong; what the gap before has said is not said again. */
const gapRows = (gap: CitedGap, before: CitedGap | undefined, say: Say): Markup => {
  const samePlace = before !== undefined && placeText(before.at) === placeText(gap.at)
  const saw = sawText(gap.saw, gap.wanted, say)
  const sameSight = samePlace && sawText(before.saw, before.wanted, say) === saw
  return html`${samePlace ? nothing : gapPlace(gap, say)}${sameSight ? nothing : row(capital(say('label.saw')), saw)}${gap.against ? citation(capital(say('label.beside')), gap.against) : nothing}${row(capital(say(gap.or ? 'label.or' : 'label.wanted')), wantedText(gap.wanted, say))}`
}

const gapPlace = (gap: CitedGap, say: Say): Markup => {
  const label = capital(say('label.place'))
  if (gap.saw.is !== 'missing') return citation(label, gap)
  return row(label, html`${place(gap)} <small>${say('html.belongs')}</small>`)
}

const switchedBy = (because: CitedSwitch, between: boolean, say: Say): Markup => {
  switch (because.is) {
    case 'declared':
      return row(say('html.switched-off'), declaredText(because, say))
    case 'fact':
      return row(say('html.switched-off'), evidence(because, say))
    case 'absence':
      // Between documents, the topic is one on which there was nothing to compare: one of them may well speak of it.
      return row(
        say('html.because'),
        html`${between ? nothing : html`${say('html.nothing-about', { topic: topicText(because.topic, say) })} `}${place(because)}`,
      )
  }
}

/** On paper a person answers where the question stands. */
const forReviewer = (say: Say): Markup => {
  const blank = (label: string): Markup => html`<dt class="blanks">${label}</dt><dd class="blanks blank"></dd>`
  return html`${blank(say('html.reviewer-finds'))}${blank(say('html.name'))}${blank(say('html.signed-on'))}`
}
