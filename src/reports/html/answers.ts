import type { Answers } from '../../model/report.ts'
import { withoutAnswersText } from '../text/answers.ts'
import { attestationText } from '../text/attestation-text.ts'
import { type AnswerResult, becameText } from '../text/became-text.ts'
import { placeText } from '../text/place.ts'
import { waiverText } from '../text/waiver-text.ts'
import type { Say } from '../words/say.ts'
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

const table = ({ waivers, attestations }: Answers, view: View): Markup => {
  const { say } = view
  const all = [...waivers, ...attestations]
  if (all.length === 0) return nothing
  return html`<table class="list">
<thead><tr><th scope="col">${capital(say('label.rules'))}</th><th scope="col">${say('html.document')}</th><th scope="col">${say('html.answers.became')}</th><th scope="col">${capital(say('label.answers'))}</th><th scope="col">${say('html.answers.where')}</th></tr></thead>
<tbody>
${all.map(answer => line(answer, view))}</tbody>
</table>`
}

const line = (answer: AnswerResult, { say }: View): Markup =>
  html`<tr><th scope="row"><bdi>${answer.rule}</bdi></th><td><bdi dir="ltr">${answer.document}</bdi></td><td>${becameText(answer, say)}</td><td><bdi>${noteOf(answer, say)}</bdi></td><td><bdi dir="ltr">${placeText(answer.at)}</bdi></td></tr>\n`

const noteOf = (answer: AnswerResult, say: Say): string => {
  if (!('holds' in answer)) return waiverText(answer, say)
  const note = attestationText(answer, say)
  return answer.found === 'not-opened' ? `${note} (${say('answers.not-opened')})` : note
}

const files = ({ files: known }: Answers, { say }: View): Markup =>
  known.length === 0
    ? nothing
    : html`<table class="list">
<thead><tr><th scope="col">${say('html.file')}</th><th scope="col">${say('html.digest')}</th></tr></thead>
<tbody>
${known.map(({ path, sha256 }) => html`<tr><th scope="row"><bdi dir="ltr">${path}</bdi></th><td><code class="digest" dir="ltr">${sha256}</code></td></tr>\n`)}</tbody>
</table>`
