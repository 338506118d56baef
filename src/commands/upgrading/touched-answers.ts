import type { Report } from '../../model/report.ts'
import type { AnswerResult } from '../../reports/text/became-text.ts'

/** Waivers and attestations that hold for something today, and would hold for nothing by the other version. */
export const touchedAnswers = (was: Report, is: Report): readonly AnswerResult[] => {
  const held = new Set(answersIn(was).flatMap(answer => (answer.became.is === 'used' ? [keyOf(answer)] : [])))
  return answersIn(is).filter(answer => answer.became.is !== 'used' && held.has(keyOf(answer)))
}

const answersIn = ({ answers }: Report): readonly AnswerResult[] =>
  answers === undefined ? [] : [...answers.waivers, ...answers.attestations]

const keyOf = ({ rule, document, at }: AnswerResult): string =>
  [at.path, at.start?.line, at.start?.column, rule, document].join('\n')
