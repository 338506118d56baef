import { checkKinds } from '../../checks/index.ts'
import type { CheckText } from '../../model/check.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'

/** The topics that a check asks about, in its order, also those on which it depends whether it is due; one of several that will do. */
export const topicsAsked = (check: CheckText): readonly TopicId[] =>
  askedTopics(check, checkKinds).map(({ topic }) => topic)
