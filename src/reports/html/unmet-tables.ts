import { type UnmetList, unmetOf } from '../text/unmet-items.ts'
import { anchor } from './anchor.ts'
import { beyond } from './beyond.ts'
import { capital } from './capital.ts'
import { html, type Markup } from './markup.ts'
import type { View } from './view.ts'

/** What met nothing, a table for each kind of it, as long as one page holds. */
export const unmetTables = (view: View): readonly Markup[] =>
  unmetOf(view.report, view.say).map(list => unmetTable(list, view))

const unmetTable = (list: UnmetList, view: View): Markup => {
  const { say, most } = view
  return html`<h3>${capital(list.title)} <span class="count">${list.items.length}</span></h3>
<table class="list">
<thead><tr><th scope="col">${say(heads[list.of])}</th><th scope="col">${list.of === 'selectors' ? say('html.unmet.given') : say('html.because')}</th></tr></thead>
<tbody>
${list.items.slice(0, most.unmet).map(({ name, text }) => html`<tr><th scope="row">${nameOf(list, name, view)}</th><td><bdi>${text}</bdi></td></tr>\n`)}</tbody>
</table>
${beyond(list.items.length - most.unmet, say)}`
}

const heads = {
  rules: 'html.unmet.rule',
  selectors: 'html.unmet.selector',
  topics: 'html.unmet.topic',
} as const satisfies Record<UnmetList['of'], string>

const nameOf = ({ of }: UnmetList, name: string, { rules }: View): Markup => {
  switch (of) {
    case 'rules': {
      const title = [...rules.values()].find(({ info }) => info.id === name)?.info.title ?? ''
      return html`<a href="#${anchor('rule', name)}"><code>${name}</code></a> <bdi>${title}</bdi>`
    }
    case 'selectors':
      return html`<bdi dir="ltr">${name}</bdi>`
    case 'topics':
      return html`<bdi>${name}</bdi>`
  }
}
