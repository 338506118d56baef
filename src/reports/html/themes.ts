import { anchor } from './anchor.ts'
import { bar, barLegend } from './bar.ts'
import { capital } from './capital.ts'
import { heatMap } from './heat-map.ts'
import { html, type Markup, nothing } from './markup.ts'
import { open, tally } from './tally.ts'
import type { ThemeView, View } from './view.ts'

/** The second depth: how each theme came out, and in which documents. */
export const themes = (view: View): Markup => {
  const { say } = view
  const most = Math.max(1, ...view.themes.map(({ findings }) => tally(findings).all))
  const waived = view.report.counts.outcomes.waived > 0
  return html`<section id="themes" aria-labelledby="themes-head">
<h2 id="themes-head">${say('html.themes')}</h2>
<p class="note">${say('html.themes.note')}</p>
${barLegend(view)}
<table class="themes">
<thead><tr><th scope="col">${say('html.theme')}</th><th scope="col">${capital(say('outcome.fail'))}</th><th scope="col">${say('html.open')}</th>${waived ? html`<th scope="col">${capital(say('outcome.waived'))}</th>` : nothing}<th scope="col">${capital(say('outcome.pass'))}</th><th scope="col">${capital(say('outcome.not-applicable'))}</th><th scope="col">${say('html.all')}</th></tr></thead>
<tbody>
${view.themes.map(theme => themeRow(theme, most, waived, view))}</tbody>
</table>
${heatMap(view)}
</section>`
}

const themeRow = (theme: ThemeView, most: number, waived: boolean, view: View): Markup => {
  const counted = tally(theme.findings)
  const number = (count: number, outcome: string, kind: string): Markup =>
    count === 0
      ? html`<td class="zero">0</td>`
      : html`<td class="${kind}"><a href="#findings" data-filter="theme=${theme.number}&amp;outcome=${outcome}">${count}</a></td>`
  return html`<tr>
<th scope="row"><a href="#${anchor('theme', String(theme.number))}"><span class="no">${theme.number}</span> <bdi>${theme.title}</bdi></a>${counted.all === 0 ? html` <span class="unasked">${view.say('html.unasked')}</span>` : bar(counted, most, theme.title, view)}</th>
${number(counted.outcomes.fail, 'fail', 'fail')}${number(open(counted), 'not-judged,needs-review', 'needs-review')}${waived ? number(counted.outcomes.waived, 'waived', 'waived') : nothing}${number(counted.outcomes.pass, 'pass', 'pass')}${number(counted.outcomes['not-applicable'], 'not-applicable', 'not-applicable')}<td class="sum">${counted.all}</td>
</tr>\n`
}
