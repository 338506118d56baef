import { parse } from 'yaml'

/** The published schemas that are composed from the source, as `{ path: text }`. */
export const schemaTexts = ({ packSchema, checkKinds, topicsText }) => ({
  'standards/schemas/pack.schema.json': jsonText(packSchema(checkKinds, Object.keys(parse(topicsText).topics))),
})

const jsonText = value => `${JSON.stringify(value, null, 2)}\n`
