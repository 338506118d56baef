import { refOf } from '../../model/pack.ts'
import { either } from '../../reports/text/listed.ts'
import { profileText } from '../../reports/text/profile-text.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
import type { Given } from './command.ts'
import { languageOf, languageTyped } from './language.ts'
import { refuse, writeListing } from './listing.ts'
import { loadTopics } from './load-pack.ts'
import { loadChosenPacks } from './load-packs-in-use.ts'
import { loadSettings, packsOf, profileOf } from './load-settings.ts'
import { filterRules } from './rule-filter.ts'

/** `waco rules` */
export const listRules = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const profile = profileOf(given, settings.value)
  const { value: used, problems } = await loadChosenPacks(packsOf(given, settings.value), profile, topics, language)
  if (problems.length > 0) return refuse(problems, language)
  const chosen = used.flatMap(({ rules }) => rules)
  const found = filterRules(
    given,
    used.map(({ pack }) => pack),
    chosen,
    topics,
  )
  if ('problems' in found) return refuse(found.problems, language)
  const items = found.map(({ check: _check, examples: _examples, ...rule }) => rule)
  return writeListing(given, items, (rules, appearance) => {
    const style = styleFor(appearance)
    if (rules.length === 0)
      return [`no rule of ${either(used.map(({ pack }) => refOf(pack)))} fits all that was asked for`]
    const widest = Math.max(...rules.map(rule => displayWidth(rule.id)))
    const listed = rules.flatMap(rule =>
      hanging(`${rule.id.padEnd(widest)}  ${rule.level.padEnd(6)}  `, show(rule.title), style.columns),
    )
    const selected = used.flatMap(pack =>
      pack.profile ? ['', profileText(pack.profile, pack.rules.length, english)] : [],
    )
    return [...listed, ...selected.flatMap(line => hanging('', line, style.columns))]
  })
}
