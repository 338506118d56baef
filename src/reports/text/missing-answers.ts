import type { Judged } from '../../model/finding.ts'
import { levels } from '../../model/rule.ts'
import type { Say } from '../words/say.ts'
import type { Rules } from './rules.ts'
import { levelSuffix } from './settings.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { topicText } from './topic-text.ts'
import { hanging } from './wrap.ts'

/** A failure that no release hangs on, of which nothing can be shown: no word about it stands anywhere. */
export type MissingAnswer = Judged & { readonly outcome: 'fail' }

export const isMissingAnswer = (finding: Judged): finding is MissingAnswer =>
  finding.outcome === 'fail' && finding.level !== 'must' && finding.gaps.every(({ saw }) => saw.is === 'missing')

/** Such failures in one list, a line each, so that what is to be mended first is not lost among them. */
export const missingAnswerLines = (
  groups: readonly (readonly [MissingAnswer, ...MissingAnswer[]])[],
  rules: Rules,
  style: Style,
): readonly string[] => {
  if (groups.length === 0) return []
  const findings = groups.map(([first]) => first)
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
      groups
        .filter(([first]) => first.level === level)
        .flatMap(group => missingAnswerLine(group, widest, rules, style)),
    ),
    ...hanging('    ', style.faint(say('unanswered.how')), style.columns),
    '',
  ]
}

const missingAnswerLine = (
  group: readonly [MissingAnswer, ...MissingAnswer[]],
  widest: number,
  rules: Rules,
  style: Style,
): readonly string[] => {
  const [first] = group
  const { level, rule } = first
  const { say } = style
  const title = `${show(rules.info.get(rule)?.title ?? '')}${levelSuffix(first, rules.adjusted.get(rule), say)}`
  const topics = topicsText(group.flatMap(missingTopics), say)
  const heading = topics === '' ? title : say('unanswered.rule', { title, topics })
  const documents = say('count.document', { n: group.length })
  return hanging(
    `    ${level.padEnd(longest)}  ${rule.padEnd(widest)}  `,
    group.length > 1 ? say('finding.several', { heading, documents }) : heading,
    style.columns,
  )
}

/** What is silent, in the first of the ways that would do: of a rule that asks for several things one may well be there. */
const missingTopics = ({ gaps }: MissingAnswer): readonly string[] =>
  gaps
    .filter(gap => !gap.or)
    .flatMap(({ wanted }) => ('topics' in wanted ? wanted.topics : 'topic' in wanted ? [wanted.topic] : []))

const topicsText = (topics: readonly string[], say: Say): string => {
  const names = [...new Set(topics)].map(topic => topicText(topic, say))
  const told = names.slice(0, mostTold)
  return (names.length > told.length ? [...told, '…'] : told).join(say('list.between'))
}

const mostTold = 3

/** So that the lists of all documents stand in the same columns. */
const longest = Math.max(...levels.map(level => level.length))
