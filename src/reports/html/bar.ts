import type { Outcome } from '../../model/finding.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { Tally } from './tally.ts'
import type { View } from './view.ts'

/** What counts in the order of a bar and of its legend: what needs somebody comes first. */
const barOrder: readonly Outcome[] = [
  'fail',
  'not-judged',
  'needs-review',
  'waived',
  'attested',
  'pass',
  'not-applicable',
]

/** Outcomes as one bar, `most` findings long at its widest; in words for those who do not see it. */
export const bar = (counted: Tally, most: number, of: string, { say }: View): Markup => {
  const there = barOrder.filter(outcome => counted.outcomes[outcome] > 0)
  const parts = there.map(outcome =>
    say('html.counted', { outcome: capital(say(`outcome.${outcome}`)), n: counted.outcomes[outcome] }),
  )
  const said = say('html.bar', { theme: of, parts: parts.join(say('list.between')), all: counted.all })
  let from = 0
  const pieces = there.map(outcome => {
    const [start, width] = [from, (counted.outcomes[outcome] / Math.max(most, 1)) * 1000]
    from += width
    return html`<rect class="${outcome}" x="${start.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`
  })
  if (pieces.length === 0) return nothing
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="${said}">${pieces}</svg>`
}

/** Which colour stands for which outcome, with the word beside it. */
export const barLegend = ({ say, findings }: View): Markup => {
  const there: ReadonlySet<Outcome> = new Set(findings.map(({ outcome }) => outcome))
  return html`<ul class="legend" aria-label="${say('html.legend')}">${barOrder
    .filter(outcome => there.has(outcome))
    .map(
      outcome =>
        html`<li><svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><rect class="${outcome}" width="10" height="10"/></svg>${capital(say(`outcome.${outcome}`))}</li>`,
    )}</ul>`
}
