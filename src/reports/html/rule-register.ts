import { outcomes } from '../../model/finding.ts'
import type { RuleInfo } from '../../model/report.ts'
import { anchor } from './anchor.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import { row, theirs } from './rows.ts'
import { changes, clauses } from './rule-text.ts'
import { tally } from './tally.ts'
import type { ThemeView, View } from './view.ts'

/** Every rule of the run, by theme: what it asks and why, by which clause, and how it came out. */
export const ruleRegister = (view: View): Markup => {
  const { say } = view
  return html`<section id="rules" aria-labelledby="rules-head">
<h2 id="rules-head">${capital(say('label.rules'))}</h2>
<p class="note">${say('html.rules.note')}</p>
${view.themes.map(theme => themeSection(theme, view))}</section>`
}

const themeSection = (
  theme: ThemeView,
  view: View,
): Markup => html`<section class="register" aria-labelledby="${anchor('theme', String(theme.number))}">
<h3 id="${anchor('theme', String(theme.number))}"><span class="no">${theme.number}</span> <bdi>${theme.title}</bdi></h3>
${theme.rules.map(rule => ruleEntry(rule, view))}</section>
`

const ruleEntry = (info: RuleInfo, view: View): Markup => {
  const { say } = view
  const found = view.findingsOf.get(info.id) ?? []
  const counted = tally(found)
  const came = outcomes.filter(outcome => counted.outcomes[outcome] > 0)
  const summed = came.map(
    outcome =>
      html`<span class="o ${outcome}">${capital(say(`outcome.${outcome}`))} ${counted.outcomes[outcome]}</span> `,
  )
  const rule = view.rules.get(info.id)
  return html`<details class="rule" id="${anchor('rule', info.id)}">
<summary><code>${info.id}</code> <span class="level ${info.level}">${info.level}</span> <bdi class="what">${info.title}</bdi> <span class="came">${summed}${counted.notInForce > 0 ? html`<span>${capital(say('coverage.not-in-force'))} ${counted.notInForce}</span>` : nothing}${found.length === 0 ? say('coverage.asked-of-none') : nothing}</span></summary>
<dl class="body">${theirs(say('html.asks'), info.statement)}${theirs(say('html.reason'), info.why)}${theirs(capital(say('label.mend')), info.remedy)}${rule === undefined ? nothing : row(capital(say('label.clause')), clauses(rule, say))}${rule === undefined ? nothing : changes(rule, say)}${row(say('html.from'), html`<bdi>${info.origin.pack}</bdi>`)}</dl>
</details>
`
}
