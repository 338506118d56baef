import type { Answers } from '../../model/report.ts'
import { levels } from '../../model/rule.ts'
import type { Say } from '../words/say.ts'
import { type AnswerResult, becameText } from './became-text.ts'
import { levelCounts } from './counts.ts'
import { show } from './show.ts'
import { verdictWord } from './verdict.ts'

/** What the run comes to without anybody's answer, so that no verdict hides what it rests on. */
export const withoutAnswersText = ({ verdictWithout, failuresWithout }: Answers, say: Say): string => {
  const failed = levelCounts(
    { failures: failuresWithout },
    levels.filter(level => failuresWithout[level] > 0),
    say,
  )
  const verdict = say('answers.without', { verdict: verdictWord(verdictWithout, say) })
  return failed === '' ? verdict : verdict + say('answers.levels', { levels: failed })
}

/** Answers that need somebody: those that hold and go on holding stand with their findings. */
export const answersToTell = ({ waivers, attestations }: Answers, verbose: boolean): readonly AnswerResult[] =>
  [...waivers, ...attestations].filter(
    ({ became, daysLeft }) => verbose || became.is !== 'used' || daysLeft !== undefined,
  )

/** One answer in a line, without its place. */
export const answerText = (answer: AnswerResult, say: Say): string =>
  say('answers.line', {
    kind: say(`label.${answerKind(answer)}`),
    rule: show(answer.rule),
    document: show(answer.document),
    became: becameText(answer, say),
  })

export const answerKind = (answer: AnswerResult): 'waiver' | 'attestation' =>
  'holds' in answer ? 'attestation' : 'waiver'
