import type { Coverage, RuleCoverage } from '../../model/crosswalk.ts'
import { outcomes } from '../../model/finding.ts'
import { counterpartText } from '../text/counterpart-text.ts'
import { anchor } from './anchor.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { View } from './view.ts'

/** What the run says about the clauses of other frameworks; nothing at all when none was asked for. */
export const frameworks = (view: View): Markup => {
  const { say, report } = view
  const { coverage = [] } = report
  return coverage.length === 0
    ? nothing
    : html`<section id="coverage" aria-labelledby="coverage-head">
<h2 id="coverage-head">${say('html.coverage')}</h2>
<p class="note">${say('coverage.no-claim')}</p>
${coverage.map(each => frameworkSection(each, view))}
</section>`
}

const frameworkSection = ({ framework, clauses, noneKnown, notSought }: Coverage, view: View): Markup => {
  const { say } = view
  return html`<h3><bdi>${say('coverage.framework', { title: framework.title, edition: framework.edition, issuer: framework.issuer })}</bdi></h3>
<p class="note"><bdi>${framework.standing}</bdi> (${say(`read.${framework.read}`)}) ${framework.notes.map(note => html`<bdi>${note}</bdi> `)}</p>
<table class="list">
<thead><tr><th scope="col">${capital(say('label.clause'))}</th><th scope="col">${capital(say('label.rules'))}</th></tr></thead>
<tbody>
${clauses.map(({ clause, rules }) => html`<tr><th scope="row"><bdi>${clause}</bdi></th><td>${rules.map(rule => ruleLine(rule, view))}</td></tr>\n`)}</tbody>
</table>
${noneKnown.length === 0 ? nothing : html`<p class="note">${capital(say('coverage.none-known', { rules: noneKnown.join(say('list.between')) }))}.</p>`}
${notSought.length === 0 ? nothing : html`<p class="note">${capital(say('coverage.not-sought', { n: notSought.length }))}.</p>`}`
}

const ruleLine = (rule: RuleCoverage, { say }: View): Markup => {
  const there = outcomes.filter(outcome => (rule.outcomes[outcome] ?? 0) > 0)
  const how = counterpartText(rule, say)
  const asked = there.length > 0 || rule.notInForce > 0
  return html`<span class="line"><a href="#${anchor('rule', rule.rule)}"><code>${rule.rule}</code></a> ${there.map(outcome => html`<span class="o ${outcome}">${capital(say(`outcome.${outcome}`))} ${rule.outcomes[outcome] ?? 0}</span> `)}${rule.notInForce > 0 ? html`${capital(say('coverage.not-in-force'))} ` : nothing}${asked ? nothing : html`${say('coverage.asked-of-none')} `}${how === '' ? nothing : html`<bdi>(${how})</bdi>`}</span>`
}
