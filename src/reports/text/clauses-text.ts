import type { RuleInfo } from '../../model/report.ts'
import { listed } from '../words/listed.ts'
import type { Say } from '../words/say.ts'
import type { Rules } from './rules.ts'
import { show } from './show.ts'

/** Each text once, with all its clauses, by its title; and how far they go. */
export const clausesText = (rule: RuleInfo, rules: Rules, say: Say): string =>
  written(rule, key => titleOf(rule, key, rules), 'finding.cited', readingText(rule, say), say)

/** As `clausesText`, by the keys that the pack gives its texts; what a later pack did to the rule is added. */
export const shortClausesText = (rule: RuleInfo, say: Say): string => {
  const { change } = rule.origin
  const reading = readingText(rule, say)
  const how = change && { how: say(`change.${change.kind}`), pack: change.by }
  return written(
    rule,
    key => key,
    'finding.key',
    how ? say('finding.reading-changed', { reading, ...how }) : reading,
    say,
  )
}

const written = (
  { basis }: RuleInfo,
  name: (key: string) => string,
  form: 'finding.cited' | 'finding.key',
  reading: string,
  say: Say,
): string => {
  const cited = [...new Set(basis.map(({ text }) => text))].map(key => {
    const clauses = basis.filter(({ text }) => text === key).map(({ clause }) => clause)
    return say(form, { text: name(key), clauses: listed(clauses, say) })
  })
  return show(say('finding.clauses', { cited: cited.join(say('list.clauses')), reading }))
}

const readingText = ({ reading }: RuleInfo, say: Say): string => say(`reading.${reading}`)

const titleOf = ({ id }: RuleInfo, key: string, { texts }: Rules): string =>
  texts.get(id)?.find(known => known.key === key)?.title ?? key
