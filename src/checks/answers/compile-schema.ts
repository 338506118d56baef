import { createRequire } from 'node:module'
import type { ErrorObject } from 'ajv'
import type { JsonSchema } from '../../model/check.ts'
import { schemaFault } from '../../model/schema-fault.ts'
import type { Value } from '../../model/value.ts'

/** What keeps a value from fitting, in readable words; nothing when it fits. */
export type SchemaTest = (value: Value) => readonly string[]

/**
 * A schema as a test, compiled once, when it is first used: loading the validator costs more than most whole runs,
 * and a run that meets no such rule never pays for it. It cannot fail then: `parse-pack` admits only the schema
 * keywords of `#/$defs/value-schema` with values of the right form.
 */
export const compileSchema = (schema: JsonSchema): SchemaTest => {
  let validate: ReturnType<Validator['compile']> | undefined
  return value => {
    validate ??= validator().compile(schema)
    return validate(value) ? [] : [...new Set((validate.errors ?? []).map(inWords))].slice(0, mostFaults)
  }
}

type Validator = InstanceType<typeof import('ajv/dist/2020.js').Ajv2020>

const mostFaults = 5
const load = createRequire(import.meta.url)
let loaded: Validator | undefined

const validator = (): Validator => {
  if (loaded) return loaded
  // What `require` gives has no type of its own; the package's declarations say what it is.
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  loaded = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    ownProperties: true,
    code: { regExp: linearPattern },
  })
  return loaded
}

/** Patterns run in linear time, whatever a pack's author wrote and a document's author feeds them. */
const linearPattern = Object.assign(
  (pattern: string) => {
    // As above: the declarations of the package say what `require` gives.
    const { RE2JS } = load('re2js') as typeof import('re2js')
    const compiled = RE2JS.compile(pattern)
    // The validator tells patterns apart by `toString`.
    return { test: (text: string): boolean => compiled.matcher(text).find(), toString: () => pattern }
  },
  { code: 'linearPattern' },
)

const inWords = ({ instancePath, keyword, params }: ErrorObject): string => {
  const steps = instancePath.split('/').slice(1)
  const where = steps.map(step => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('')
  // A value is never a list, so that what there is of a way begins with a key.
  return `${where === '' ? 'the value' : where.slice(1)} ${schemaFault({ keyword, params })}`
}
