import type { JsonSchema } from '../src/model/check.ts'
import type { Topic, TopicId } from '../src/model/topic.ts'
import type { CheckKinds } from '../src/policy/check-kinds.ts'

interface Made {
  readonly packSchema: (kinds: CheckKinds, topics: readonly Topic[]) => JsonSchema
  readonly aiDisclosureSchema: (topics: readonly Topic[]) => JsonSchema
  readonly lexiconSchema: (topics: readonly TopicId[]) => JsonSchema
  readonly lockSchema: JsonSchema
  readonly crosswalkSchema: JsonSchema
  readonly localeSchema: JsonSchema
  readonly settingsSchema: (topics: readonly Topic[]) => JsonSchema
  readonly checkKinds: CheckKinds
  /** `standards/topics/topics.yaml` as it stands. */
  readonly topicsText: string
}

export declare const schemaTexts: (made: Made) => Readonly<Record<string, string>>
