import { isSubjectRule } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { allCheckKinds } from '../loading/all-check-kinds.ts'
import type { PreparedCheck } from '../pipeline/prepare-check.ts'

/** What rules about several documents ask of each, conditions included. */
export const topicsOfSubjects = ({ packs }: Pick<PreparedCheck['held'], 'packs'>): readonly TopicId[] => {
  const rules = packs.flatMap(pack => pack.rules.filter(isSubjectRule))
  return [...new Set(rules.flatMap(rule => askedTopics(rule, allCheckKinds).map(({ topic }) => topic)))].toSorted()
}
