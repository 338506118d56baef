import type { Answers } from '../../model/answers.ts'
import type { WaiverResult } from '../../model/waiver.ts'
import { withoutAnswersText } from '../text/answers.ts'
import { becameText } from '../text/became-text.ts'
import { placeText } from '../text/place.ts'
import { waiverText } from '../text/waiver-text.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import type { View } from './view.ts'

/** What people have answered for, all of it, with what became of each; and what the verdict would be without. */
export const answers = (view: View): Markup => {
  const { say, report } = view
  if (report.answers === undefined) return nothing
  return html`<section id="answers" aria-labelledby="answers-head">
<h2 id="answers-head">${say('html.answers')}</h2>
<p class="note">${say('html.answers.note')}</p>
<p><b>${capital(withoutAnswersText(report.answers, say))}</b></p>
${table(report.answers, view)}
${files(report.answers, view)}
</section>
`
}

const table = ({ waivers }: Answers, view: View): Markup => {
  const { say } = view
  if (waivers.length === 0) return nothing
  return html`<table class="list">
<thead><tr><th scope="col">${capital(say('label.rules'))}</th><th scope="col">${say('html.document')}</th><th scope="col">${say('html.answers.became')}</th><th scope="col">${capital(say('label.waiver'))}</th><th scope="col">${say('html.answers.where')}</th></tr></thead>
<tbody>
${waivers.map(waiver => line(waiver, view))}</tbody>
</table>`
}

const line = (waiver: WaiverResult, { say }: View): Markup =>
  html`<tr><th scope="row"><bdi>${waiver.rule}</bdi></th><td><bdi dir="ltr">${waiver.document}</bdi></td><td>${becameText(waiver, say)}</td><td><bdi>${waiverText(waiver, say)}</bdi></td><td><bdi dir="ltr">${placeText(waiver.at)}</bdi></td></tr>\n`

const files = ({ files: known }: Answers, { say }: View): Markup =>
  known.length === 0
    ? nothing
    : html`<table class="list">
<thead><tr><th scope="col">${say('html.file')}</th><th scope="col">${say('html.digest')}</th></tr></thead>
<tbody>
${known.map(({ path, sha256 }) => html`<tr><th scope="row"><bdi dir="ltr">${path}</bdi></th><td><code class="digest" dir="ltr">${sha256}</code></td></tr>\n`)}</tbody>
</table>`
