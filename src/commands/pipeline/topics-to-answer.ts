import type { PackInUse } from '../../model/pack.ts'
import type { RuleId } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { allCheckKinds } from './all-check-kinds.ts'

/** What each rule wants answered; what only decides whether it applies need not be. */
export const topicsToAnswer = (packs: readonly Pick<PackInUse, 'rules'>[]): ReadonlyMap<RuleId, readonly TopicId[]> =>
  new Map(
    packs.flatMap(({ rules }) =>
      rules.map(rule => {
        const asked = askedTopics(rule, allCheckKinds).filter(({ condition }) => !condition)
        return [rule.id, asked.map(({ topic }) => topic)] as const
      }),
    ),
  )
