import type { Rule } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { allCheckKinds } from './all-check-kinds.ts'

/** What a rule wants answered; what only decides whether it applies need not be. */
export const topicsToAnswer = (rule: Rule): readonly TopicId[] =>
  askedTopics(rule, allCheckKinds)
    .filter(({ condition }) => !condition)
    .map(({ topic }) => topic)
