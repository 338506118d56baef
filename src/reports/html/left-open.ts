import { documentName } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import { beyond } from './beyond.ts'
import { capital } from './capital.ts'
import { problemRows } from './finding-rows.ts'
import { html, type Markup, nothing } from './markup.ts'
import { unmetTables } from './unmet-tables.ts'
import type { View } from './view.ts'

/** What was not judged, and why: files that could not be used, files that were passed over, and whatever met nothing. */
export const leftOpen = (view: View): Markup => {
  const { say, report } = view
  const { negativeSpace, problems } = report
  return html`<section id="left-open" aria-labelledby="left-open-head">
<h2 id="left-open-head">${say('html.left-open')}</h2>
${negativeSpace.files.length + problems.length === 0 ? html`<p>${say('html.left-open.none')}</p>` : nothing}
${told(
  capital(say('summary.problems')),
  problems.filter(({ notice }) => !notice),
  view,
)}
${told(
  capital(say('summary.notices')),
  problems.filter(({ notice }) => notice),
  view,
)}
${skippedTable(view)}
${unmetTables(view)}
</section>`
}

const told = (title: string, problems: readonly Problem[], { say }: View): Markup =>
  problems.length === 0
    ? nothing
    : html`<h3>${title} <span class="count">${problems.length}</span></h3>
${problems.map(problem => html`<dl class="problem">${problemRows(problem, say)}</dl>\n`)}`

const skippedTable = ({ say, report, most }: View): Markup =>
  report.negativeSpace.files.length === 0
    ? nothing
    : html`<h3>${capital(say('summary.skipped'))} <span class="count">${report.negativeSpace.files.length}</span></h3>
<table class="list">
<thead><tr><th scope="col">${say('html.file')}</th><th scope="col">${say('html.because')}</th></tr></thead>
<tbody>
${report.negativeSpace.files.slice(0, most.unmet).map(each => html`<tr><th scope="row"><bdi dir="ltr">${documentName(each)}</bdi></th><td><bdi>${each.because}</bdi></td></tr>\n`)}</tbody>
</table>${beyond(report.negativeSpace.files.length - most.unmet, say)}`
