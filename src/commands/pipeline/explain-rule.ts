import { type Pack, refOf, standingOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Change, Rule } from '../../model/rule.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { badge, changeText, either, readingText, readText } from '../../reports/text/words.ts'
import { hanging } from '../../reports/text/wrap.ts'
import type { Given } from './command.ts'
import { refuse, writeListing } from './listing.ts'
import { loadTopics } from './load-pack.ts'
import { loadChosenPacks } from './load-packs-in-use.ts'
import { loadSettings, packsOf } from './load-settings.ts'
import { unknownRule } from './usage-problems.ts'

/** `waco explain RULE` */
export const explainRule = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems)
  const { value: packs, problems } = await loadChosenPacks(packsOf(given, settings.value), undefined, topics)
  if (problems.length > 0) return refuse(problems)
  const wanted = given.operands[0] ?? ''
  const known = packs.flatMap(({ pack, rules }) => rules.map(rule => ({ pack, rule })))
  const found = known.find(({ rule: { id } }) => id.toLowerCase() === wanted.toLowerCase())
  if (found === undefined) {
    const [ids, refs] = [known.map(({ rule: { id } }) => id), packs.map(({ pack }) => refOf(pack))]
    return refuse([unknownRule(wanted, ids, either(refs))])
  }
  const { pack, rule } = found
  const { check: _check, ...said } = rule
  const item = { ...said, pack: refOf(pack), standing: standingOf(pack) }
  return writeListing(given, item, (_, appearance) => explanation(rule, pack, appearance))
}

const explanation = (rule: Rule, pack: Pack, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const part = (label: string, text: string): readonly string[] =>
    hanging(`  ${label.padEnd(11)}`, show(text), style.columns, style.faint)
  const texts = new Map(pack.basis.map(text => [text.key, `${text.title}, `] as const))
  const read = new Map(pack.basis.map(text => [text.key, ` (${readText[text.read]})`] as const))
  return [
    `${style.strong(rule.id)} ${show(rule.title)} ${style.faint(`(${rule.level}, ${refOf(pack)})`)}`,
    '',
    ...part('asks', rule.statement),
    ...part('why', rule.why),
    ...part('mend', rule.remedy),
    ...part('applies to', rule.appliesTo.map(kind => kind.replaceAll('-', ' ')).join(', ')),
    ...part('in force', `from ${rule.inForce}${rule.withdrawn === undefined ? '' : ` until ${rule.withdrawn}`}`),
    ...rule.basis.flatMap(({ text, clause }) =>
      part('clause', `${texts.get(text) ?? ''}${clause}${read.get(text) ?? ''}`),
    ),
    ...part('reading', readingText[rule.reading]),
    ...part('from', rule.origin.pack),
    ...changes(rule.origin.change).flatMap(({ kind, by, because }) => part(changeText[kind], `by ${by}: ${because}`)),
    ...part('standing', standingOf(pack)),
    '',
    style.faint('  check'),
    ...outline(rule.checkText).map(line => `    ${show(line)}`),
    ...rule.examples.flatMap(example => exampleLines(example, style)),
  ]
}

/** The first one first. */
const changes = (last: Change | undefined): readonly Change[] => (last ? [...changes(last.before), last] : [])

const exampleLines = ({ outcome, kind, text }: Rule['examples'][number], style: Style): readonly string[] => [
  '',
  `  ${style.outcome(outcome, badge[outcome])} ${style.faint(`in a ${kind.replaceAll('-', ' ')}`)}`,
  ...text
    .trimEnd()
    .split('\n')
    .map(line => `    ${show(line)}`.trimEnd()),
]

/** Data from a pack, indented as its author would have written it. */
const outline = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(item => nested('-', item))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => nested(`${key}:`, item))
  return [String(value)]
}

const nested = (label: string, value: unknown): readonly string[] => {
  const lines = outline(value)
  const plain = typeof value !== 'object' || value === null
  return plain ? [`${label} ${lines.join('')}`] : [label, ...lines.map(line => `  ${line}`)]
}
