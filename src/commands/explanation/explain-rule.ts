import { packLanguage } from '../../model/locale.ts'
import { type Pack, type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Rule } from '../../model/rule.ts'
import type { Topic } from '../../model/topic.ts'
import { either } from '../../reports/text/listed.ts'
import { builtInPacks } from '../../shell/standards.ts'
import type { Given } from '../asking/command.ts'
import { ambiguousRule, unknownRule } from '../asking/usage-problems.ts'
import { adjusted } from '../loading/load-adjusted-packs.ts'
import { loadPack, loadTopics } from '../loading/load-pack.ts'
import { loadChosenPacks } from '../loading/load-packs-in-use.ts'
import { loadSettings, packsOf } from '../loading/load-settings.ts'
import { languageOf, languageTyped, packInLanguage } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'
import { type Explanation, explanationOf, type Reference } from './explanation.ts'
import { explanationLines } from './explanation-lines.ts'
import { loadReference } from './load-reference.ts'

/** `waco explain RULE` */
export const explainRule = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const { value: packs, problems } = await loadChosenPacks(packsOf(given, settings.value), undefined, topics, language)
  const changes = adjusted(packs, given, settings.value, topics)
  const wrong = [...problems, ...(problems.length > 0 ? [] : changes.problems)]
  if (wrong.length > 0) return refuse(wrong, language)
  const wanted = given.operands[0] ?? ''
  const found = ruleAmong(packs, wanted)
  const shown = 'code' in found ? await elsewhereOr(found, given, wanted, topics, language) : found
  if ('code' in shown) return refuse([shown], language)
  const reference = await loadReference(topics, language)
  const change = changes.adjusted.find(({ rule }) => rule === shown.rule.id)
  const own = change ? { adjusted: change } : {}
  const explanation = { ...explanationOf(shown.rule, shown.pack, reference), ...own }
  return writeListing(given, explanation, explanationLines, {
    language,
    inEnglish: { ...inEnglish(shown, reference), ...own },
  })
}

interface Found {
  readonly pack: Pack
  readonly rule: Rule
}

/** What machines read, whatever the language. */
const inEnglish = ({ pack, rule }: Found, reference: Reference): Explanation => {
  const english = { ...pack, ...pack.english }
  const worded = english.rules.find(({ id }) => id === rule.id) ?? rule
  return explanationOf(worded, english, { ...reference, language: packLanguage })
}

/** Where a pack was named, no other one is looked into. */
const elsewhereOr = async (
  problem: Problem,
  given: Given,
  wanted: string,
  topics: readonly Topic[],
  language: string,
): Promise<Found | Problem> =>
  given.texts('pack').length > 0 ? problem : ((await findElsewhere(wanted, topics, language)) ?? problem)

/** A rule that is in no pack in use is looked for, by its whole id, in the others that come with the tool. */
const findElsewhere = async (
  wanted: string,
  topics: readonly Topic[],
  language: string,
): Promise<Found | undefined> => {
  for (const builtIn of builtInPacks()) {
    if (!isId(wanted, builtIn.id)) continue
    const { value } = await loadPack(refOf(builtIn), topics)
    const pack = value && (await packInLanguage(value, language))
    const rule = pack?.rules.find(own => own.id.toLowerCase() === wanted.toLowerCase())
    if (pack && rule) return { pack, rule }
  }
  return undefined
}

const isId = (wanted: string, pack: string): boolean => wanted.toLowerCase().startsWith(`${pack}-`)

/** By its id, or by the end of it where only one rule has that: `SAF-01`. */
const ruleAmong = (packs: readonly PackInUse[], wanted: string): Found | Problem => {
  const name = wanted.toLowerCase()
  const known = packs.flatMap(({ pack, rules }) => rules.map(rule => ({ pack, rule })))
  const whole = known.find(({ rule: { id } }) => id.toLowerCase() === name)
  if (whole) return whole
  const ending = known.filter(({ rule: { id } }) => id.toLowerCase().endsWith(`-${name}`) && /^[a-z]+-\d+$/.test(name))
  const [only, ...others] = ending
  const among = either(packs.map(({ pack }) => refOf(pack)))
  if (only === undefined) return unknownRule(wanted, idsOf(known), among)
  return others.length === 0 ? only : ambiguousRule(wanted, idsOf(ending), among)
}

const idsOf = (found: readonly Found[]): readonly string[] => found.map(({ rule: { id } }) => id)
