import type { Outcome } from '../../model/finding.ts'
import type { Say } from '../words/say.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import { type Tally, type Worst, worstOf, worsts } from './tally.ts'
import type { View } from './view.ts'

/** One field of the map: a sign or a number says what its colour says. */
export const mapField = (counted: Tally, say: Say): Markup => {
  const worst = worstOf(counted)
  if (worst === 'unasked') return html`<span class="unsaid">${say('html.unasked')}</span>`
  return html`<svg class="field ${worst}" viewBox="0 0 30 22" role="img" aria-label="${fieldText(worst, counted, say)}">${drawn(worst, counted)}</svg>`
}

export const mapLegend = ({ say, findings }: View): Markup => {
  const there: ReadonlySet<Outcome> = new Set(findings.map(({ outcome }) => outcome))
  const shown = worsts.filter(
    worst => worst !== 'unasked' && there.has(worst === 'must-failed' || worst === 'failed' ? 'fail' : worst),
  )
  return html`<ul class="legend" aria-label="${say('html.legend')}">${shown.map(
    worst =>
      html`<li><svg class="field ${worst}" viewBox="0 0 30 22" aria-hidden="true">${drawn(worst)}</svg>${legendText(worst, say)}</li>`,
  )}</ul>`
}

const drawn = (worst: Worst, counted?: Tally): Markup => {
  switch (worst) {
    case 'must-failed':
    case 'failed':
      return html`${box}<text x="15" y="15.5">${counted === undefined ? 'n' : counted.outcomes.fail}</text>`
    case 'not-judged':
      return html`${box}<path d="M15 5.5v7M15 15v2"/>`
    case 'needs-review':
      return html`${box}<path d="M12 8.5a3 3 0 1 1 4.4 2.6c-1 .5-1.4 1-1.4 2M15 15.4v1.6"/>`
    case 'waived':
      return html`${box}<path d="M9.5 12.5c2-3 3.6-3 5.5-1.5s3.5 1.5 5.5-1.5"/>`
    case 'attested':
      return html`${box}<circle cx="15" cy="8.5" r="2.2"/><path d="M10.5 15.5c.6-3 8.4-3 9 0"/>`
    case 'pass':
      return html`${box}<path d="M10.5 11.5l3 3 6-6.5"/>`
    case 'not-applicable':
      return html`<path d="M12 11h6"/>`
    case 'unasked':
      return nothing
  }
}

const box = html`<rect x=".75" y=".75" width="28.5" height="20.5" rx="2.5"/>`

const fieldText = (worst: Exclude<Worst, 'unasked'>, { all, outcomes, failures }: Tally, say: Say): string => {
  switch (worst) {
    case 'must-failed':
      return say('html.map.must-failed', { failed: outcomes.fail, all, must: failures.must })
    case 'failed':
      return say('html.map.failed', { failed: outcomes.fail, all })
    case 'not-judged':
    case 'needs-review':
    case 'waived':
    case 'attested':
    case 'pass':
      return say(`html.map.${worst}`, { n: outcomes[worst], all })
    case 'not-applicable':
      return say('html.map.not-applicable')
  }
}

const legendText = (worst: Worst, say: Say): string => {
  if (worst === 'must-failed' || worst === 'failed') return say(`html.legend.${worst}`)
  return worst === 'unasked' ? say('html.unasked') : capital(say(`outcome.${worst}`))
}
