import type { ErrorObject } from 'ajv'
import type { JsonSchema } from '../../model/check.ts'
import { once } from '../../model/once.ts'
import { schemaFault } from '../../model/schema-fault.ts'
import type { Value } from '../../model/value.ts'
import { keptTests, type Validate } from './kept-tests.ts'
import { validator } from './validator.ts'

/** What keeps a value from fitting, in readable words; nothing when it fits. */
export type SchemaTest = (value: Value) => readonly string[]

/**
 * A schema as a test, compiled once, when it is first used, unless the build has: loading the validator costs more than most whole
 * runs, and a run that meets no such rule never pays for it. It cannot fail then: `parse-pack` admits only the schema
 * keywords of `#/$defs/value-schema` with values of the right form.
 */
export const compileSchema = (schema: JsonSchema): SchemaTest => {
  const validate = once((): Validate => built().get(JSON.stringify(schema)) ?? shared().compile(schema))
  return value => {
    const test = validate()
    return test(value) ? [] : [...new Set((test.errors ?? []).map(inWords))].slice(0, mostFaults)
  }
}

const mostFaults = 5
const built = once(keptTests)
const shared = once(() => validator())

const inWords = ({ instancePath, keyword, params }: ErrorObject): string => {
  const steps = instancePath.split('/').slice(1)
  const where = steps.map(step => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('')
  // A value is never a list, so that what there is of a way begins with a key.
  return `${where === '' ? 'the value' : where.slice(1)} ${schemaFault({ keyword, params })}`
}
