import { outcomes } from '../../model/finding.ts'
import { levels } from '../../model/rule.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import { outcomeMark } from './outcome-mark.ts'
import { tally } from './tally.ts'
import type { View } from './view.ts'

/**
 * Every outcome is offered, also one that nothing has: an address that asks for it is answered with nothing. Hidden until the
 * script of the page is there; without one, every finding is simply shown.
 */
export const filterBar = (view: View): Markup => {
  const { say, findings, groups, themes } = view
  const counted = tally(findings)
  const picks = outcomes.map(outcome => pick(outcome, outcomeMark(outcome, say), counted.outcomes[outcome]))
  const notInForce = pick(
    'not-in-force',
    html`<b class="o not-in-force">${capital(say('coverage.not-in-force'))}</b>`,
    counted.notInForce,
  )
  return html`<form class="filter" id="filter" role="search" aria-label="${say('html.filter')}" autocomplete="off" hidden>
<fieldset><legend class="quiet">${say('html.outcome')}</legend>${[...picks, notInForce]}</fieldset>
<div class="fields">
<label><span>${say('html.search')}</span><input type="search" name="text" placeholder="${say('html.search.hint')}"></label>
${choice(
  'level',
  say('html.level'),
  levels.map(level => [level, level]),
  view,
)}
${choice(
  'theme',
  say('html.theme'),
  themes.map(({ number, title }) => [String(number), title]),
  view,
)}
${
  groups.length > view.most.choices
    ? nothing
    : choice(
        'group',
        say('html.document'),
        groups.map(({ number, name, of }) => [
          String(number),
          of === 'document' ? name : `${name} (${say('html.map.together')})`,
        ]),
        view,
      )
}
</div>
<p class="result"><output data-text="${say('html.shown', { shown: '{shown}', all: '{all}' })}" data-none="${say('html.shown.none', { all: '{all}' })}"></output> <span class="buttons"><button type="reset">${say('html.clear')}</button> <button type="button" name="open">${say('html.open-all')}</button> <button type="button" name="close">${say('html.close-all')}</button></span></p>
</form>
<p class="printed" data-text="${say('html.shown.print', { shown: '{shown}', all: '{all}' })}"></p>`
}

const pick = (value: string, label: Markup, count: number): Markup =>
  html`<label class="pick"><input type="checkbox" name="outcome" value="${value}"> ${label} <span class="count">${count}</span></label>`

const choice = (name: string, label: string, options: readonly (readonly [string, string])[], { say }: View): Markup =>
  html`<label><span>${label}</span><select name="${name}"><option value="">${say('html.any')}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`
