import type { JsonSchema } from '../src/model/check.ts'
import type { Topic, TopicId } from '../src/model/topic.ts'
import type { CheckKinds } from '../src/policy/check-kinds.ts'
import type { ReportSchema } from '../src/reports/lines/report-lines-schema.ts'

interface Made {
  readonly packSchema: (kinds: CheckKinds, topics: readonly Topic[]) => JsonSchema
  readonly aiDisclosureSchema: (topics: readonly Topic[]) => JsonSchema
  readonly baselineSchema: JsonSchema
  readonly lexiconSchema: (topics: readonly TopicId[]) => JsonSchema
  readonly capsuleSchema: JsonSchema
  readonly lockSchema: JsonSchema
  readonly crosswalkSchema: JsonSchema
  readonly localeSchema: JsonSchema
  readonly settingsSchema: (topics: readonly Topic[]) => JsonSchema
  readonly waiversSchema: JsonSchema
  readonly attestationsSchema: JsonSchema
  readonly reportLinesSchema: (report: ReportSchema) => object
  readonly filterInputSchema: JsonSchema
  readonly filterOutputSchema: (report: ReportSchema) => object
  /** `standards/schemas/report.schema.json` as it stands. */
  readonly reportText: string
  readonly checkKinds: CheckKinds
  /** `standards/topics/topics.yaml` as it stands. */
  readonly topicsText: string
}

export declare const schemaTexts: (made: Made) => Readonly<Record<string, string>>
