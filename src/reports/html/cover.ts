import { outcomes } from '../../model/finding.ts'
import { refOf } from '../../model/pack.ts'
import type { PackInfo } from '../../model/report.ts'
import { levels } from '../../model/rule.ts'
import { baselineText } from '../text/baseline-text.ts'
import { isAlways } from '../text/counts.ts'
import { profileText } from '../text/profile-text.ts'
import { adjustmentText } from '../text/settings.ts'
import { standingText } from '../text/standing-text.ts'
import { anchor } from './anchor.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import { open, type Tally, tally } from './tally.ts'
import type { View } from './view.ts'

/** The first page: the verdict, what it is worth, for which day and rules it was found, and the counts with what they are part of. */
export const cover = (view: View): Markup => {
  const { report, say } = view
  return html`<section id="verdict" class="cover" aria-labelledby="verdict-is">
<p class="eyebrow">${say('html.kind-of-page')}</p>
<h1 id="verdict-is" class="verdict ${report.verdict}">${capital(say(`verdict.${report.verdict}`))}</h1>
<p class="lead">${report.counts.judged === 0 ? say('html.nothing-judged') : say(`html.${report.verdict}.means`)}</p>
<dl class="facts">
${fact(say('html.as-of'), html`<time datetime="${report.asOf}">${report.asOf}</time>`)}
${fact(say('html.tool'), html`<bdi>${report.tool.name} ${report.tool.version}</bdi>`)}
${fact(say('html.packs'), html`${report.packs.map(packLine)}`)}
${report.packs.map(pack => profileFact(pack, view))}
${fact(say('html.fails-at'), failsAt(view))}${report.baseline === undefined ? nothing : fact(capital(say('label.baseline')), html`${baselineText(report.baseline, report, say)}`)}
</dl>
<aside class="notice" aria-labelledby="worth">
<h2 id="worth">${say('html.standing')}</h2>
${report.packs.map(pack => html`<p><b><bdi>${refOf(pack)}</bdi></b> <bdi>${standingText(pack, say)}</bdi></p>`)}
${settingsNotice(view)}</aside>
${figures(view)}
${ledger(view)}
</section>`
}

/** Beside what the packs are worth stands what of them does not hold here. */
const settingsNotice = ({ report, say }: View): Markup => {
  const adjusted = report.settings?.adjusted ?? []
  return adjusted.length === 0
    ? nothing
    : html`<p><b>${say('html.settings')}</b> ${adjusted.map(one => html`<span class="line"><a href="#${anchor('rule', one.rule)}"><code>${one.rule}</code></a> <bdi>${adjustmentText(one, say)}</bdi></span>`)}</p>\n`
}

const fact = (label: string, value: Markup): Markup => html`<div><dt>${label}</dt><dd>${value}</dd></div>`

const packLine = (pack: PackInfo): Markup =>
  html`<span class="line"><bdi>${refOf(pack)}</bdi>, <bdi>${pack.title}</bdi></span>`

const profileFact = ({ profile, rules }: PackInfo, { say }: View): Markup => {
  if (profile === undefined) return nothing
  return fact(say('html.profile'), html`${profileText(profile, rules.length, say)}`)
}

const failsAt = ({ report, say }: View): Markup => {
  const gate = report.failOn === 'never' ? say('html.never') : report.failOn
  return html`${gate}${report.strict ? `, ${say('html.strict')}` : ''}`
}

/** The few numbers that people ask for first, none without the number it is part of. */
const figures = ({ report, say, findings }: View): Markup => {
  const { counts } = report
  const all = tally(findings)
  const must = tally(findings.filter(({ level }) => level === 'must'))
  const skipped = counts.skipped === 0 ? '' : say('html.figure.skipped', { n: counts.skipped })
  return html`<h2 class="quiet">${say('html.figures')}</h2>
<ul class="figures">
${figure(counts.judged, counts.seen, say('html.figure.judged'), 'left-open', skipped)}
${figure(must.failures.must, must.all, say('html.figure.must'), 'findings', '', 'outcome=fail&level=must')}
${figure(open(all), all.all, say('html.figure.open'), 'findings', '', 'outcome=not-judged,needs-review')}
${figure(all.outcomes.pass, all.all, say('html.figure.passed'), 'findings', '', 'outcome=pass')}
</ul>`
}

const figure = (part: number, whole: number, what: string, to: string, more: string, filter?: string): Markup =>
  html`<li><a href="#${to}"${filter === undefined ? nothing : html` data-filter="${filter}"`}><span class="number">${part}</span> <span class="whole">/ ${whole}</span> <span class="what">${what}</span></a>${more === '' ? nothing : html`<span class="more">${more}</span>`}</li>`

/** All findings by level and outcome: the rows and columns add up, so that nothing can be missing unseen. */
const ledger = ({ report, say, findings }: View): Markup => {
  const shown = outcomes.filter(outcome => isAlways(outcome) || report.counts.outcomes[outcome] > 0)
  const row = (label: string, counted: Tally): Markup =>
    html`<tr><th scope="row">${label}</th>${shown.map(outcome => cell(counted.outcomes[outcome], outcome))}<td class="sum">${counted.all}</td></tr>\n`
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="ledger">
<table class="ledger">
<caption id="ledger">${say('html.ledger')}</caption>
<thead><tr><th scope="col">${say('html.level')}</th>${shown.map(outcome => html`<th scope="col"><span class="o ${outcome}">${capital(say(`outcome.${outcome}`))}</span></th>`)}<th scope="col">${say('html.all')}</th></tr></thead>
<tbody>
${levels.map(level => row(level, tally(findings.filter(finding => finding.level === level))))}</tbody>
<tfoot>${row(say('html.total'), tally(findings))}</tfoot>
</table>
</div>
<p class="note">${say('html.ledger.note')} ${report.counts.upcoming > 0 ? say('html.ledger.not-in-force', { n: report.counts.upcoming }) : nothing}</p>`
}

const cell = (number: number, kind: string): Markup => html`<td class="${number === 0 ? 'zero' : kind}">${number}</td>`
