import type { Judgement } from '../../model/judgement.ts'
import type { Appearance } from '../../model/report-format.ts'
import { placeText } from '../../reports/text/place.ts'
import { sawText } from '../../reports/text/saw-text.ts'
import { quoted, show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicText } from '../../reports/text/topic-text.ts'
import { wantedText } from '../../reports/text/wanted-text.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { listed } from '../../reports/words/listed.ts'
import { problemIn, textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import type { AttackCase, ExampleTest, PackAttacks, PackTest, Tally } from './pack-trial.ts'

/** What `waco pack test` says to people: first what went wrong, at its place in the pack, then the counts. */
export const packTestLines = (test: PackTest, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say, columns } = style
  const wrong = test.examples.filter(({ expected, outcome }) => outcome !== expected)
  const result = say('pack-test.result', {
    pack: `${show(test.pack)}@${show(test.version)}`,
    result: exampleCount(test.examples.length, wrong.length, say),
  })
  return [
    ...wrong.flatMap(example => [...wrongExample(example, style, language), '']),
    ...(test.attacks === undefined ? [] : attackLines(test.attacks, style, language)),
    ...hanging('', result, columns),
    ...(test.attacks === undefined ? [] : hanging('', attackCount(test.attacks, say), columns)),
  ]
}

const exampleCount = (all: number, wrong: number, say: Say): string =>
  wrong === 0
    ? say('pack-test.all-right', { n: all })
    : say('pack-test.wrong', { n: wrong, examples: say('count.example', { n: all }) })

const attackCount = ({ tally, mutations, rules }: PackAttacks, say: Say): string => {
  const holes = rules.filter(({ survived }) => survived > 0)
  const must = holes.filter(({ level }) => level === 'must').length
  return say('pack-test.attacked', {
    mutations: say('count.mutation', { n: mutations.length }),
    killed: tally.killed,
    n: tally.killed + tally.survived,
    found:
      holes.length === 0
        ? say('pack-test.no-hole')
        : say('pack-test.holes', { rules: say('count.rule', { n: holes.length }), must }),
  })
}

const labels = ['said', 'by', 'saw', 'want', 'asks', 'since', 'after', 'took', 'mend'] as const

const labelled = (name: (typeof labels)[number], text: string, { say, columns }: Style): readonly string[] => {
  const widest = Math.max(...labels.map(label => displayWidth(say(`pack-test.label.${label}`))))
  return hanging(`  ${padded(say(`pack-test.label.${name}`), widest)} `, text, columns)
}

const wrongExample = (
  { rule, at, expected, outcome, judgement }: ExampleTest,
  style: Style,
  language: string,
): readonly string[] => {
  const { say } = style
  const comesOut = (how: Judgement['outcome']): string => say(`pack-test.comes-out.${how}`)
  return [
    `${style.outcome(outcome, say(`badge.${outcome}`))} ${style.strong(rule)} ${style.faint(placeText(at))}`,
    ...labelled('said', say('pack-test.said', { expected: comesOut(expected), outcome: comesOut(outcome) }), style),
    ...(judgement === undefined ? [] : why(judgement, style, language)),
  ]
}

const why = (judgement: Judgement, style: Style, language: string): readonly string[] => {
  const { say } = style
  switch (judgement.outcome) {
    case 'pass':
      return judgement.by.flatMap(({ topic, text }) =>
        labelled('by', say('pack-test.by', { topic: topicText(topic, say), text: quoted(text) }), style),
      )
    case 'fail':
      return judgement.gaps.flatMap(({ saw, wanted }) => [
        ...labelled('saw', sawText(saw, wanted, say), style),
        ...labelled('want', wantedText(wanted, say), style),
      ])
    case 'needs-review':
      return labelled('asks', show((textIn(language) ?? (text => text))(judgement.question)), style)
    case 'not-judged':
      return labelled('since', show(problemIn(judgement.problem, language).what), style)
    case 'not-applicable':
      return []
  }
}

const attackLines = (attacks: PackAttacks, style: Style, language: string): readonly string[] => [
  ...survivors(attacks.cases, style),
  ...matrix(attacks, style),
  '',
  ...attacks.mutations.flatMap((mutation, at) => legend(mutation, at, attacks, style, language)),
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
  const { say } = style
  const after = listed(
    [first, ...more].map(({ mutation }) => show(mutation)),
    say,
  )
  return [
    `${style.outcome('fail', say('pack-test.survived'))} ${style.strong(rule)} ${level} ${style.faint(placeText(at))}`,
    ...labelled('after', after, style),
    ...by.flatMap(({ text, topic }) =>
      labelled('took', say('pack-test.took', { text: quoted(text), topic: topicText(topic, say) }), style),
    ),
    ...labelled('mend', say('pack-test.mend'), style),
  ]
}

/** One letter for each mutation, one sign for each rule under it. */
const matrix = ({ mutations, rules, cases }: PackAttacks, style: Style): readonly string[] => {
  const { say } = style
  const widest = Math.max(...rules.map(({ rule }) => displayWidth(rule)))
  const head = say('pack-test.killed')
  const sign = (rule: string, mutation: string): string => {
    const results = cases.filter(one => one.rule === rule && one.mutation === mutation).map(({ result }) => result)
    if (results.includes('survived')) return style.outcome('fail', 'S')
    return results.includes('killed') ? style.outcome('pass', 'x') : '-'
  }
  return [
    `${' '.repeat(widest)}         ${mutations.map((_, at) => letter(at)).join(' ')}   ${head}`,
    ...rules.map(
      ({ rule, level, ...tally }) =>
        `${rule.padEnd(widest)}  ${level.padEnd(6)} ${mutations.map(({ id }) => sign(rule, id)).join(' ')}   ${rate(tally).padStart(displayWidth(head))}`,
    ),
    say('pack-test.signs'),
  ]
}

const legend = (
  { id, summary, killed, survived }: PackAttacks['mutations'][number],
  at: number,
  { cases }: PackAttacks,
  style: Style,
  language: string,
): readonly string[] => {
  const inLanguage = textIn(language, 'mutation') ?? (text => text)
  const text = style.say('pack-test.mutation', {
    id: show(id),
    killed,
    tried: killed + survived,
    summary: show(inLanguage(summary)),
  })
  const spared = reasons(cases.filter(one => one.mutation === id)).map(([because, rules]) =>
    style.say('pack-test.not-applied', { because: show(inLanguage(because)), rules: some(rules, style.say) }),
  )
  return [
    ...hanging(`${letter(at)}  `, text, style.columns),
    ...spared.flatMap(each => hanging('   - ', each, style.columns, style.faint)),
  ]
}

/** Why a mutation does not apply, with the rules of which that holds. */
const reasons = (cases: readonly AttackCase[]): readonly (readonly [string, readonly string[]])[] => {
  const known = new Map<string, Set<string>>()
  for (const { because, rule } of cases)
    if (because !== undefined) known.set(because, (known.get(because) ?? new Set()).add(rule))
  return [...known].map(([because, rules]) => [because, [...rules]])
}

const some = (rules: readonly string[], say: Say): string =>
  rules.length <= few
    ? listed(rules, say)
    : say('pack-test.more-rules', {
        rules: rules.slice(0, few - 1).join(say('list.between')),
        n: rules.length - few + 1,
      })

const few = 6

const rate = ({ killRate }: Pick<Tally, 'killRate'>): string =>
  killRate === undefined ? '-' : `${Math.floor(killRate * 100)}%`

const letter = (at: number): string => letters[at % letters.length] ?? ''

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
