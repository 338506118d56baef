import type { Judged } from '../../model/finding.ts'
import { levels } from '../../model/rule.ts'
import type { Rules } from './finding.ts'
import { count } from './listed.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { standingText } from './words.ts'
import { hanging } from './wrap.ts'

/** A failure that no release hangs on, of which nothing can be shown: no word about it stands anywhere. */
export type MissingAnswer = Judged & { readonly outcome: 'fail' }

export const isMissingAnswer = (finding: Judged): finding is MissingAnswer =>
  finding.outcome === 'fail' && finding.level !== 'must' && finding.gaps.every(({ saw }) => saw.is === 'missing')

/** Such failures in one list, a line each, so that what is to be mended first is not lost among them. */
export const missingAnswerLines = (
  findings: readonly MissingAnswer[],
  rules: Rules,
  style: Style,
): readonly string[] => {
  if (findings.length === 0) return []
  const found = levels.filter(level => findings.some(finding => finding.level === level))
  const widest = Math.max(...findings.map(({ rule }) => rule.length))
  const counts = found.map(level => `${findings.filter(finding => finding.level === level).length} ${level}`)
  return [
    ...hanging(
      '  FAIL ',
      `${count(findings.length, 'rule')} without an answer (${counts.join(', ')})`,
      style.columns,
      () => `  ${style.outcome('fail', 'FAIL')} `,
    ),
    ...found.flatMap(level =>
      findings
        .filter(finding => finding.level === level)
        .flatMap(finding => missingAnswerLine(finding, widest, rules, style)),
    ),
    ...hanging('    ', style.faint('waco explain ID or --verbose shows how to mend them'), style.columns),
    '',
  ]
}

const missingAnswerLine = (
  { level, rule, standing }: MissingAnswer,
  widest: number,
  rules: Rules,
  style: Style,
): readonly string[] =>
  hanging(
    `    ${level.padEnd(longest)}  ${rule.padEnd(widest)}  `,
    `${show(rules.info.get(rule)?.title ?? '')}${standingText[standing]}`,
    style.columns,
  )

/** So that the lists of all documents stand in the same columns. */
const longest = Math.max(...levels.map(level => level.length))
