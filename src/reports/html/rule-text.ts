import { changesTo } from '../../model/rule.ts'
import { adjustmentText } from '../text/settings.ts'
import { listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import { capital } from './capital.ts'
import { html, type Markup, nothing } from './markup.ts'
import { row } from './rows.ts'
import type { RuleView } from './view.ts'

/** The clauses a rule rests on, each text once, and how far it goes beyond them. */
export const clauses = ({ info, texts }: RuleView, say: Say): string => {
  const keys = [...new Set(info.basis.map(({ text }) => text))]
  const cited = keys.map(key => {
    const inIt = info.basis.filter(({ text }) => text === key).map(({ clause }) => clause)
    return `${texts.find(text => text.key === key)?.title ?? key}, ${listed(inIt, say)}`
  })
  return `${cited.join('; ')} (${say(`reading.${info.reading}`)})`
}

/** Why a rule is not what its first pack says, each change with the reason its author gives; that of the project last. */
export const changes = ({ info: { origin }, adjustment }: RuleView, say: Say): Markup => {
  const made = changesTo(origin)
  if (made.length === 0 && adjustment === undefined) return nothing
  const lines = made.map(
    ({ kind, by, because }) =>
      html`<span class="line">${say('finding.changed', { how: say(`change.${kind}`), pack: by, reason: because })}</span>`,
  )
  const own = adjustment === undefined ? nothing : html`<span class="line">${adjustmentText(adjustment, say)}</span>`
  return row(capital(say('label.changed')), html`${lines}${own}`)
}
