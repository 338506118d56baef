import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Rule } from '../../model/rule.ts'
import { profileText } from '../../reports/text/profile-text.ts'
import { adjustmentText } from '../../reports/text/settings.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging } from '../../reports/text/wrap.ts'
import { either } from '../../reports/words/listed.ts'
import { sayIn } from '../../reports/words/say.ts'
import type { Given } from '../asking/command.ts'
import { adjusted } from '../loading/load-adjusted-packs.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { loadChosenPacks } from '../loading/load-packs-in-use.ts'
import { loadSettings, packsOf, profileOf } from '../loading/load-settings.ts'
import { filterRules } from '../loading/rule-filter.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'

/** `waco rules` */
export const listRules = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const profile = profileOf(given, settings.value)
  const { value: chosenPacks, problems } = await loadChosenPacks(
    packsOf(given, settings.value),
    profile,
    topics,
    language,
  )
  if (problems.length > 0) return refuse(problems, language)
  const { packs: used, adjusted: changes, problems: strange } = adjusted(chosenPacks, given, settings.value, topics)
  if (strange.length > 0) return refuse(strange, language)
  const changeOf = new Map(changes.map(change => [change.rule, change]))
  const chosen = used.flatMap(({ rules }) => rules)
  const found = filterRules(
    given,
    used.map(({ pack }) => pack),
    chosen,
    topics,
  )
  if ('problems' in found) return refuse(found.problems, language)
  const say = sayIn(language)
  const lines = (rules: readonly Rule[], appearance: Appearance): readonly string[] => {
    const style = styleFor(appearance, say)
    if (rules.length === 0) {
      const packs = either(
        used.map(({ pack }) => refOf(pack)),
        say,
      )
      return hanging('', say('rules.none', { packs }), style.columns)
    }
    const widest = Math.max(...rules.map(rule => displayWidth(rule.id)))
    const listed = rules.flatMap(rule => {
      const indent = `${rule.id.padEnd(widest)}  ${rule.level.padEnd(6)}  `
      const change = changeOf.get(rule.id)
      return [
        ...hanging(indent, show(rule.title), style.columns),
        ...(change ? hanging(' '.repeat(indent.length), adjustmentText(change, say), style.columns, style.faint) : []),
      ]
    })
    const selected = used.flatMap(pack => (pack.profile ? ['', profileText(pack.profile, pack.rules.length, say)] : []))
    return [...listed, ...selected.flatMap(line => hanging('', line, style.columns))]
  }
  const items = inEnglish(found, used).map(({ check: _check, examples: _examples, ...rule }) => {
    const change = changeOf.get(rule.id)
    return { ...rule, ...(change && { adjusted: change }) }
  })
  return writeListing(given, found, lines, { language, inEnglish: items })
}

/** The same rules as machines read them, whatever the language. */
const inEnglish = (found: readonly Rule[], used: readonly PackInUse[]): readonly Rule[] => {
  const english = new Map(used.flatMap(({ pack }) => (pack.english ?? pack).rules.map(rule => [rule.id, rule])))
  return found.map(rule => {
    const { level, checkText } = rule
    return { ...(english.get(rule.id) ?? rule), level, checkText }
  })
}
