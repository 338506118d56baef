import { parse } from 'yaml'

/** The published schemas that are composed from the source, as `{ path: text }`. */
export const schemaTexts = ({
  packSchema,
  aiDisclosureSchema,
  baselineSchema,
  lexiconSchema,
  localeSchema,
  lockSchema,
  capsuleSchema,
  settingsSchema,
  waiversSchema,
  attestationsSchema,
  crosswalkSchema,
  reportLinesSchema,
  filterInputSchema,
  filterOutputSchema,
  reportText,
  checkKinds,
  topicsText,
}) => ({
  'standards/schemas/ai-disclosure.schema.json': jsonText(aiDisclosureSchema(topicsOf(topicsText))),
  'standards/schemas/baseline.schema.json': jsonText(baselineSchema),
  'standards/schemas/capsule.schema.json': jsonText(capsuleSchema),
  'standards/schemas/crosswalk.schema.json': jsonText(crosswalkSchema),
  'standards/schemas/filter-input.schema.json': jsonText(filterInputSchema),
  'standards/schemas/filter-output.schema.json': jsonText(filterOutputSchema(JSON.parse(reportText))),
  'standards/schemas/lexicon.schema.json': jsonText(lexiconSchema(Object.keys(parse(topicsText).topics))),
  'standards/schemas/locale.schema.json': jsonText(localeSchema),
  'standards/schemas/lock.schema.json': jsonText(lockSchema),
  'standards/schemas/pack.schema.json': jsonText(packSchema(checkKinds, topicsOf(topicsText))),
  'standards/schemas/report-lines.schema.json': jsonText(reportLinesSchema(JSON.parse(reportText))),
  'standards/schemas/settings.schema.json': jsonText(settingsSchema(topicsOf(topicsText))),
  'standards/schemas/attestations.schema.json': jsonText(attestationsSchema),
  'standards/schemas/waivers.schema.json': jsonText(waiversSchema),
})

/** Id, meaning and whether it may be declared are all that a schema tells of a topic. */
const topicsOf = text => Object.entries(parse(text).topics).map(([id, topic]) => ({ ...topic, id }))

const jsonText = value => `${JSON.stringify(value, null, 2)}\n`
