import type { CheckText } from '../../model/check.ts'
import type { Rule } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { allCheckKinds } from '../loading/all-check-kinds.ts'

/**
 * The topics that a rule asks about, in the order of its check: also those that decide whether it is due, and each of
 * several of which one will do. What must not be said is not asked.
 */
export const topicsAsked = (rule: Rule): readonly TopicId[] =>
  askedTopics({ ...rule, checkText: withoutProhibitions(rule.checkText) }, allCheckKinds).map(({ topic }) => topic)

// Leaving out a key of a check, or an item of a list of them, leaves a check.
const withoutProhibitions = (check: CheckText): CheckText => pruned(check) as CheckText

const pruned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pruned)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'not')
  return Object.fromEntries(kept.map(([key, inner]) => [key, pruned(inner)]))
}
