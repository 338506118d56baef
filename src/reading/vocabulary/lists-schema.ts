import type { JsonSchema } from '../../model/check.ts'

/** Texts, each once, where the schema that holds it lists them under `texts`. */
export const texts: JsonSchema = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', minLength: 1 },
}

/** Lists of texts, all of them optional, and nothing else. */
export const lists = (words: Readonly<Record<string, string>>, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  properties: {
    ...Object.fromEntries(
      Object.entries(words).map(([key, description]) => [key, { $ref: '#/$defs/texts', description }]),
    ),
    ...more,
  },
  additionalProperties: false,
})

/** Lists of texts by names that are not ours to fix. */
export const listsBy = (names: JsonSchema, description: string): JsonSchema => ({
  type: 'object',
  description,
  minProperties: 1,
  propertyNames: names,
  additionalProperties: { $ref: '#/$defs/texts' },
})
