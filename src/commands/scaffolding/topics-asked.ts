import type { Rule } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { allCheckKinds } from '../pipeline/all-check-kinds.ts'

/** The topics that a rule asks about, in the order of its check, also those on which it depends whether it is due; one of several that will do. */
export const topicsAsked = (rule: Rule): readonly TopicId[] =>
  askedTopics(rule, allCheckKinds).map(({ topic }) => topic)
