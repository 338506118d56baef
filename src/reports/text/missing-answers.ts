import type { Judged } from '../../model/finding.ts'
import { levels } from '../../model/rule.ts'
import type { Rules } from './finding.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
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
  const { say } = style
  const counts = found.map(level =>
    say('count.level', { n: findings.filter(finding => finding.level === level).length, level }),
  )
  const badge = say('badge.fail')
  return [
    ...hanging(
      `  ${badge} `,
      say('unanswered.heading', { n: findings.length, levels: counts.join(say('list.between')) }),
      style.columns,
      () => `  ${style.outcome('fail', badge)} `,
    ),
    ...found.flatMap(level =>
      findings
        .filter(finding => finding.level === level)
        .flatMap(finding => missingAnswerLine(finding, widest, rules, style)),
    ),
    ...hanging('    ', style.faint(say('unanswered.how')), style.columns),
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
    `${show(rules.info.get(rule)?.title ?? '')}${style.say(`standing.${standing}`)}`,
    style.columns,
  )

/** So that the lists of all documents stand in the same columns. */
const longest = Math.max(...levels.map(level => level.length))
