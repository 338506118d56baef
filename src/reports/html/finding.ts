import { isKnown, type Judged } from '../../model/finding.ts'
import { kept, once } from '../../model/once.ts'
import { placeOf } from '../../model/place-of.ts'
import type { Place } from '../../model/span.ts'
import { levelSuffix } from '../text/settings.ts'
import type { Say } from '../words/say.ts'
import { anchor } from './anchor.ts'
import { capital } from './capital.ts'
import { findingRows } from './finding-rows.ts'
import { html, type Markup, nothing } from './markup.ts'
import { outcomeMark } from './outcome-mark.ts'
import { row, theirs } from './rows.ts'
import { changes, clauses } from './rule-text.ts'
import type { RuleView, View } from './view.ts'

/** One finding: a line to find it by, and below it everything it rests on. */
export const finding = (judged: Judged, opened: boolean, full: boolean, view: View): Markup => {
  const { say } = view
  const id = anchor('finding', judged.id)
  const rule = view.rules.get(judged.rule)
  const suffix = levelSuffix(judged, rule?.adjustment, say)
  const standing = suffix === '' ? nothing : html`<em>${suffix}</em>`
  const known = isKnown(judged) ? html` <em>(${say('label.known')})</em>` : nothing
  return html`<details class="finding" id="${id}" data-outcome="${judged.standing === 'in-force' ? judged.outcome : 'not-in-force'}" data-level="${judged.level}" data-theme="${rule?.theme ?? 0}"${opened ? html` open` : nothing}><summary>${outcomeMark(judged.outcome, say)} <span class="level ${judged.level}">${judged.level}</span> <code>${judged.rule}</code> <bdi class="what">${rule?.info.title ?? ''}${standing}${known}</bdi>${whereabouts(judged, say)}</summary><dl class="body">${full ? findingRows(judged, view) : nothing}${rule === undefined ? nothing : ruleRows(judged, rule, view)}<dt>${say('html.finding')}</dt><dd dir="ltr">${judged.id}</dd></dl></details>
`
}

/** In a few words, where to look: a line of the document itself needs no path. */
const whereabouts = (judged: Judged, say: Say): Markup => {
  if ((judged.outcome === 'fail' || judged.outcome === 'waived') && judged.gaps[0].saw.is === 'missing')
    return html` <span class="at">${say('html.missing')}</span>`
  const at = placeToGo(judged)
  if (at?.start === undefined) return nothing
  const line = say('html.line', { n: at.start.line })
  const elsewhere = 'path' in judged && judged.path !== at.path
  return html` <span class="at">${elsewhere ? html`<bdi dir="ltr">${at.path}</bdi>, ` : nothing}${line}</span>`
}

/** To what is absent no line leads; what is declared has one in the settings. */
const placeToGo = (judged: Judged): Place | undefined => {
  if (judged.outcome !== 'not-applicable') return placeOf(judged)
  return judged.because.is === 'absence' ? undefined : judged.because.at
}

/** What the rule asks stands with its clause once for all findings; only how to mend one is wanted beside it. */
const ruleRows = (judged: Judged, rule: RuleView, view: View): Markup => {
  const { ofAny, ofWork } = rowsOf(view)(rule)
  return judged.outcome === 'fail' || judged.outcome === 'needs-review' ? ofWork() : ofAny()
}

/** The same for every finding of a rule, of which there are as many as documents. */
const rowsOf = kept(({ say }: View) =>
  kept((rule: RuleView) => {
    const ofAny = once(
      () =>
        html`${changes(rule, say)}${row(capital(say('label.clause')), html`<a href="#${anchor('rule', rule.info.id)}">${clauses(rule, say)}</a>`)}`,
    )
    return { ofAny, ofWork: once(() => html`${theirs(capital(say('label.mend')), rule.info.remedy)}${ofAny()}`) }
  }),
)
