import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'

/** Where people put their names to it, on paper. */
export const signOff = ({ say }: View): Markup => {
  const empty = html`<td><span class="blank"></span></td>`
  const person = (label: string): Markup =>
    html`<tr><th scope="row">${label}</th>${empty}${empty}${empty}${empty}</tr>\n`
  return html`<section id="sign-off" aria-labelledby="sign-off-head">
<h2 id="sign-off-head">${say('html.sign-off')}</h2>
<p class="note">${say('html.sign-off.note')}</p>
<table class="sign">
<thead><tr><td></td><th scope="col">${say('html.name')}</th><th scope="col">${say('html.role')}</th><th scope="col">${say('html.signed-on')}</th><th scope="col">${say('html.signature')}</th></tr></thead>
<tbody>
${[person(say('html.reviewed-by')), person(say('html.approved-by'))]}</tbody>
</table>
<p class="remarks">${say('html.remarks')}</p>
</section>`
}
