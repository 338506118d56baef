import type { Judgement } from '../../model/judgement.ts'
import type { Appearance } from '../../model/report-format.ts'
import { count, listed } from '../../reports/text/listed.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { quoted, show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicText } from '../../reports/text/topic-text.ts'
import { wantedText } from '../../reports/text/wanted-text.ts'
import { displayWidth, hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
import type { AttackCase, ExampleTest, PackAttacks, PackTest, Tally } from './pack-trial.ts'

/** What `waco pack test` says to people: first what went wrong, at its place in the pack, then the counts. */
export const packTestLines = (test: PackTest, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const wrong = test.examples.filter(({ expected, outcome }) => outcome !== expected)
  return [
    ...wrong.flatMap(example => [...wrongExample(example, style), '']),
    ...(test.attacks === undefined ? [] : attackLines(test.attacks, style)),
    ...hanging(
      '',
      `${show(test.pack)}@${show(test.version)}: ${exampleCount(test.examples, wrong.length)}`,
      style.columns,
    ),
    ...(test.attacks === undefined ? [] : hanging('', attackCount(test.attacks), style.columns)),
  ]
}

const exampleCount = (examples: readonly ExampleTest[], wrong: number): string =>
  wrong === 0
    ? `all ${count(examples.length, 'example')} come out as they say`
    : `${wrong} of ${count(examples.length, 'example')} ${wrong === 1 ? 'comes' : 'come'} out otherwise than said`

const attackCount = ({ tally, mutations, rules }: PackAttacks): string => {
  const holes = rules.filter(({ survived }) => survived > 0)
  const must = holes.filter(({ level }) => level === 'must').length
  const found =
    holes.length === 0 ? 'paper passes no rule' : `paper passes ${count(holes.length, 'rule')}, ${must} of them must`
  return `${count(mutations.length, 'mutation')} killed ${ratio(tally)} of what ${tally.killed + tally.survived === 1 ? 'was' : 'were'} tried: ${found}`
}

const wrongExample = ({ rule, at, expected, outcome, judgement }: ExampleTest, style: Style): readonly string[] => [
  `${style.outcome(outcome, english(`badge.${outcome}`))} ${style.strong(rule)} ${style.faint(placeText(at))}`,
  ...hanging(
    '  said  ',
    `the pack says of this example that it ${words[expected]}, and it ${words[outcome]}`,
    style.columns,
  ),
  ...(judgement === undefined ? [] : why(judgement).flatMap(([label, text]) => hanging(label, text, style.columns))),
]

const words: Readonly<Record<Judgement['outcome'], string>> = {
  pass: 'passes',
  fail: 'fails',
  'not-applicable': 'is not applicable',
  'needs-review': 'needs a person',
  'not-judged': 'cannot be judged',
}

const why = (judgement: Judgement): readonly (readonly [string, string])[] => {
  switch (judgement.outcome) {
    case 'pass':
      return judgement.by.map(({ topic, text }) => ['  by    ', `${topicText(topic, english)}: ${quoted(text)}`])
    case 'fail':
      return judgement.gaps.flatMap(({ saw, wanted }) => [
        ['  saw   ', sawText(saw, wanted, english)],
        ['  want  ', wantedText(wanted, english)],
      ])
    case 'needs-review':
      return [['  asks  ', show(judgement.question)]]
    case 'not-judged':
      return [['  since ', show(judgement.problem.what)]]
    case 'not-applicable':
      return []
  }
}

const attackLines = (attacks: PackAttacks, style: Style): readonly string[] => [
  ...survivors(attacks.cases, style),
  ...matrix(attacks, style),
  '',
  ...attacks.mutations.flatMap((mutation, at) => legend(mutation, at, attacks, style)),
  '',
]

/** One entry for an example, however many mutations it survives; shown is what the rule took after the first. */
const survivors = (cases: readonly AttackCase[], style: Style): readonly string[] => {
  const byExample = new Map<string, readonly AttackCase[]>()
  for (const one of cases.filter(({ result }) => result === 'survived')) {
    const example = `${one.rule} ${placeText(one.at)}`
    byExample.set(example, [...(byExample.get(example) ?? []), one])
  }
  return [...byExample.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [...survivor(first, more, style), ''],
  )
}

const survivor = (first: AttackCase, more: readonly AttackCase[], style: Style): readonly string[] => {
  const { rule, level, at, by = [] } = first
  const line = (label: string, text: string): readonly string[] => hanging(label, text, style.columns)
  return [
    `${style.outcome('fail', 'SURVIVED')} ${style.strong(rule)} ${level} ${style.faint(placeText(at))}`,
    ...line('  after ', listed([first, ...more].map(({ mutation }) => show(mutation)))),
    ...by.flatMap(fact =>
      line('  took  ', `${quoted(fact.text)} for an answer about ${topicText(fact.topic, english)}`),
    ),
    ...line(
      '  mend  ',
      'ask in the check for what only a real answer shows; if no rule should take this text, the reading is to be mended',
    ),
  ]
}

/** One letter for each mutation, one sign for each rule under it. */
const matrix = ({ mutations, rules, cases }: PackAttacks, style: Style): readonly string[] => {
  const widest = Math.max(...rules.map(({ rule }) => displayWidth(rule)))
  const sign = (rule: string, mutation: string): string => {
    const results = cases.filter(one => one.rule === rule && one.mutation === mutation).map(({ result }) => result)
    if (results.includes('survived')) return style.outcome('fail', 'S')
    return results.includes('killed') ? style.outcome('pass', 'x') : '-'
  }
  return [
    `${' '.repeat(widest)}         ${mutations.map((_, at) => letter(at)).join(' ')}   killed`,
    ...rules.map(
      ({ rule, level, ...tally }) =>
        `${rule.padEnd(widest)}  ${level.padEnd(6)} ${mutations.map(({ id }) => sign(rule, id)).join(' ')}   ${rate(tally).padStart(6)}`,
    ),
    `x killed, S survived, - not applicable`,
  ]
}

const legend = (
  { id, summary, ...tally }: PackAttacks['mutations'][number],
  at: number,
  { cases }: PackAttacks,
  style: Style,
): readonly string[] => [
  ...hanging(`${letter(at)}  `, `${show(id)}, ${ratio(tally)}: ${show(summary)}`, style.columns),
  ...reasons(cases.filter(one => one.mutation === id)).flatMap(text =>
    hanging('   - ', text, style.columns, style.faint),
  ),
]

/** Why a mutation does not apply, with the rules of which that holds. */
const reasons = (cases: readonly AttackCase[]): readonly string[] => {
  const known = new Map<string, Set<string>>()
  for (const { because, rule } of cases)
    if (because !== undefined) known.set(because, (known.get(because) ?? new Set()).add(rule))
  return [...known].map(([because, rules]) => `${show(because)}: ${some([...rules])}`)
}

const some = (rules: readonly string[]): string =>
  rules.length <= few ? listed(rules) : `${rules.slice(0, few - 1).join(', ')} and ${rules.length - few + 1} more`

const few = 6

const ratio = ({ killed, survived }: Tally): string => `${killed} of ${killed + survived}`

const rate = ({ killRate }: Omit<Tally, 'killed'>): string =>
  killRate === undefined ? '-' : `${Math.floor(killRate * 100)}%`

const letter = (at: number): string => letters[at % letters.length] ?? ''

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
