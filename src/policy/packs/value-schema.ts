import type { JsonSchema } from '../../model/check.ts'

const schema: JsonSchema = { $ref: '#/$defs/value-schema' }
const schemas: JsonSchema = { type: 'array', items: schema, minItems: 1 }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const number: JsonSchema = { type: 'number' }
const types = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null']

/**
 * The JSON Schema a pack may hold against a typed value: the keywords that judge, and nothing that fetches, refers or
 * is ignored when misspelt. What fits this cannot fail to compile, so judging cannot fail on it.
 */
export const valueSchema: JsonSchema = {
  type: 'object',
  properties: {
    description: { type: 'string' },
    type: { type: 'string', enum: types },
    const: {},
    enum: { type: 'array', minItems: 1, items: {} },
    pattern: { type: 'string', format: 'regex' },
    minLength: count,
    maxLength: count,
    minimum: number,
    maximum: number,
    exclusiveMinimum: number,
    exclusiveMaximum: number,
    properties: { type: 'object', additionalProperties: schema },
    required: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    additionalProperties: { type: 'boolean' },
    minProperties: count,
    maxProperties: count,
    items: schema,
    contains: schema,
    minContains: count,
    maxContains: count,
    minItems: count,
    maxItems: count,
    uniqueItems: { type: 'boolean' },
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword, which nothing awaits.
    then: schema,
    else: schema,
  },
  additionalProperties: false,
}
