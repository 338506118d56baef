import type { Judged } from '../../model/finding.ts'
import { heading } from './finding.ts'
import { part, placeLine } from './part.ts'
import { placeText } from './place.ts'
import type { Rules } from './rules.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'

export type NotJudged = Judged & { readonly outcome: 'not-judged' }

/** Rules that could not be judged, said once for each cause: a broken front matter is one thing to mend, not forty. */
export const notJudgedLines = (findings: readonly NotJudged[], rules: Rules, style: Style): readonly string[] =>
  byCause(findings).flatMap(group => causeLines(group, rules, style))

/** Those that one problem keeps from being judged stand together. */
export const byCause = (findings: readonly NotJudged[]): readonly (readonly [NotJudged, ...NotJudged[]])[] => {
  const causes = new Map<string, [NotJudged, ...NotJudged[]]>()
  for (const finding of findings) {
    const cause = JSON.stringify(finding.problem)
    const before = causes.get(cause)
    if (before === undefined) causes.set(cause, [finding])
    else before.push(finding)
  }
  return [...causes.values()]
}

const causeLines = (findings: readonly [NotJudged, ...NotJudged[]], rules: Rules, style: Style): readonly string[] => {
  const [{ rule, problem }] = findings
  const { say } = style
  const alone = findings.length === 1
  const rulesAndCause = say('finding.one-cause', { n: findings.length })
  return [
    ...(alone
      ? heading(findings, rules.info.get(rule), rules.adjusted.get(rule), style)
      : [`  ${style.outcome('not-judged', say('badge.not-judged'))} ${rulesAndCause}`]),
    ...part('what', show(problem.what), style),
    ...part('why', show(problem.why), style),
    ...part('mend', show(problem.fix), style),
    ...placeLine(placeText(problem.at), style),
    ...(alone ? [] : part('rules', findings.map(finding => finding.rule).join(say('list.between')), style)),
    '',
  ]
}
