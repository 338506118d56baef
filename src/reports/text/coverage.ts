import type { ClauseCoverage, Coverage, Framework, RuleCoverage } from '../../model/crosswalk.ts'
import { outcomes } from '../../model/finding.ts'
import { counterpartText, frameworkText } from './crosswalk-words.ts'
import { count } from './listed.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { outcomeText, readText } from './words.ts'
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
  ...hanging('crosswalk  ', frameworkText(framework), style.columns, style.strong),
  ...part('', 'Topics in common, clause by clause; no statement of compliance with this framework.', style),
  ...part('', `${framework.standing} (${readText[framework.read]})`, style),
  ...framework.notes.flatMap(note => part('', note, style)),
  '',
]

const clauseLines = ({ clause, rules }: ClauseCoverage, widest: number, style: Style): readonly string[] => {
  const said = rules.map(ruleText).join('; ')
  const label = `  ${show(clause)}`
  if (displayWidth(label) > widest + 2) return [label, ...hanging(' '.repeat(widest + 4), said, style.columns)]
  return hanging(`${label}${' '.repeat(widest + 4 - displayWidth(label))}`, said, style.columns)
}

const ruleText = (rule: RuleCoverage): string => {
  const how = counterpartText(rule)
  return `${rule.rule} ${outcomesText(rule)}${how === '' ? '' : ` (${how})`}`
}

const outcomesText = ({ outcomes: counted, notInForce }: RuleCoverage): string => {
  const said = outcomes.flatMap(outcome => {
    const number = counted[outcome] ?? 0
    return number === 0 ? [] : [number === 1 ? outcomeText[outcome] : `${number} ${outcomeText[outcome]}`]
  })
  const all = notInForce > 0 ? [...said, 'not in force'] : said
  return all.length === 0 ? 'asked of no document' : all.join(', ')
}

/** Where nobody looked there is nothing to learn from a list. */
const withoutLines = ({ clauses, noneKnown, notSought }: Coverage, style: Style): readonly string[] => {
  const said = [
    noneKnown.length === 0 ? '' : `no counterpart is known for ${noneKnown.join(', ')}`,
    notSought.length === 0 ? '' : `for ${count(notSought.length, 'rule')} no counterpart was looked for`,
  ].filter(part => part !== '')
  const lines = said.flatMap(text => hanging('  ', text, style.columns, style.faint))
  return clauses.length > 0 && lines.length > 0 ? ['', ...lines] : lines
}

const part = (label: string, text: string, style: Style): readonly string[] =>
  hanging(label.padEnd(11), show(text), style.columns, style.faint)
