import type { TopicId } from '../model/topic.ts'

/** Every topic that our code names by itself, in the order of `standards/topics/topics.yaml`; a test compares the two. */
export const namedTopics = [
  'name',
  'identifier',
  'version',
  'release-date',
  'last-updated',
  'summary',
  'languages',
  'citation',
  'developer',
  'provider',
  'owner',
  'country',
  'contact',
  'document-owner',
  'approval-date',
  'ethics-review',
  'intended-use',
  'intended-users',
  'out-of-scope-use',
  'use-policy',
  'how-to-use',
  'audience-age',
  'vulnerable-users',
  'public-offer',
  'base-model',
  'architecture',
  'training-data',
  'evaluation-results',
  'environmental-impact',
  'limitations',
  'risks',
  'affected-groups',
  'mitigations',
  'residual-risk',
  'risk-level',
  'safety-evaluation',
  'human-oversight',
  'stop-procedure',
  'agentic',
  'agent-permissions',
  'agent-tools',
  'agent-limits',
  'license',
  'distribution',
  'restrictions',
  'documentation',
  'composition',
  'data-sources',
  'personal-data',
  'ai-interaction-notice',
  'data-used',
  'complaint-channel',
] as const
export type NamedTopic = (typeof namedTopics)[number]

/** The cast has its reason in the test: each of the names is a topic. */
export const knownTopic = (id: NamedTopic): TopicId => id as TopicId

/** A topic under which a lexicon lists a phrase: `parseVocabulary` has held it against the list of topics. */
export const listedTopic = (id: string): TopicId => id as TopicId
