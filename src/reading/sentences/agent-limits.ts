import type { Fact } from '../../model/fact.ts'
import type { TopicId } from '../../model/topic.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** "Limits" are those of an agent where the document tells of one; in other cards they are what a model does badly. */
export const withoutOthersLimits = (facts: readonly Fact[], { labels }: Vocabulary): readonly Fact[] => {
  if (facts.some(({ topic, sure }) => ofAgents.has(topic) && sure !== 'heuristic')) return facts
  return facts.filter(({ topic, via }) => topic !== limits || labels.get(via.entry)?.includes(limitations) !== true)
}

const limits: TopicId = knownTopic('agent-limits')
const limitations: TopicId = knownTopic('limitations')
const ofAgents: ReadonlySet<TopicId> = new Set(
  (['agentic', 'agent-permissions', 'agent-tools', 'agent-risk-notice'] as const).map(knownTopic),
)
