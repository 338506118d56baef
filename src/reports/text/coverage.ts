import type { ClauseCoverage, Coverage, Framework, RuleCoverage } from '../../model/crosswalk.ts'
import { outcomes } from '../../model/finding.ts'
import type { Say } from '../words/say.ts'
import { counterpartText } from './counterpart-text.ts'
import { summaryLabel } from './labels.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { displayWidth, hanging } from './wrap.ts'

/** What the run says about each clause of a framework, under a heading that says what this is not. */
export const coverageLines = (coverage: Coverage, style: Style): readonly string[] => {
  const { framework, clauses } = coverage
  const widest = Math.min(Math.max(0, ...clauses.map(({ clause }) => displayWidth(clause))), mostForClauses)
  return [
    ...headingLines(framework, style),
    ...clauses.flatMap(clause => clauseLines(clause, widest, style)),
    ...withoutLines(coverage, style),
    '',
  ]
}

const mostForClauses = 28

const headingLines = (framework: Framework, style: Style): readonly string[] => [
  ...hanging(summaryLabel('crosswalk', style.say), frameworkText(framework, style.say), style.columns, style.strong),
  ...part(style.say('coverage.no-claim'), style),
  ...part(
    style.say('coverage.standing', { standing: framework.standing, read: style.say(`read.${framework.read}`) }),
    style,
  ),
  ...framework.notes.flatMap(note => part(note, style)),
  '',
]

const clauseLines = ({ clause, rules }: ClauseCoverage, widest: number, style: Style): readonly string[] => {
  const said = rules.map(rule => ruleText(rule, style.say)).join(style.say('list.clauses'))
  const label = `  ${show(clause)}`
  if (displayWidth(label) > widest + 2) return [label, ...hanging(' '.repeat(widest + 4), said, style.columns)]
  return hanging(`${label}${' '.repeat(widest + 4 - displayWidth(label))}`, said, style.columns)
}

const ruleText = (rule: RuleCoverage, say: Say): string => {
  const how = counterpartText(rule, say)
  return `${rule.rule} ${outcomesText(rule, say)}${how === '' ? '' : say('saw.text', { text: how })}`
}

const outcomesText = ({ outcomes: counted, notInForce }: RuleCoverage, say: Say): string => {
  const said = outcomes.flatMap(outcome => {
    const number = counted[outcome] ?? 0
    const name = say(`outcome.${outcome}`)
    return number === 0 ? [] : [number === 1 ? name : say('outcome.counted', { n: number, outcome: name })]
  })
  const all = notInForce > 0 ? [...said, say('coverage.not-in-force')] : said
  return all.length === 0 ? say('coverage.asked-of-none') : all.join(say('list.between'))
}

/** Where nobody looked there is nothing to learn from a list. */
const withoutLines = ({ clauses, noneKnown, notSought }: Coverage, style: Style): readonly string[] => {
  const { say } = style
  const said = [
    noneKnown.length === 0 ? '' : say('coverage.none-known', { rules: noneKnown.join(say('list.between')) }),
    notSought.length === 0 ? '' : say('coverage.not-sought', { n: notSought.length }),
  ].filter(part => part !== '')
  const lines = said.flatMap(text => hanging('  ', text, style.columns, style.faint))
  return clauses.length > 0 && lines.length > 0 ? ['', ...lines] : lines
}

const part = (text: string, style: Style): readonly string[] =>
  hanging(summaryLabel('', style.say), show(text), style.columns, style.faint)

const frameworkText = ({ title, edition, issuer }: Framework, say: Say): string =>
  show(say('coverage.framework', { title, edition, issuer }))
