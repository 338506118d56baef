import { createRequire } from 'node:module'
import type { ErrorObject, ValidateFunction } from 'ajv'
import type { JsonSchema } from '../../model/check.ts'
import { perThing } from '../../model/once.ts'
import { schemaFault } from '../../model/schema-fault.ts'

/** One way in which data are not as a schema says: the steps to it, and what is wrong there. */
export interface FormFault {
  readonly steps: readonly string[]
  readonly fault: string
}

/** Holds data against a whole JSON Schema. The first fault is told: those after it often follow from it. */
export const formFault = (data: unknown, schema: JsonSchema): FormFault | undefined => {
  const validate = validatorOf(schema)
  if (validate(data)) return undefined
  const [worst] = (validate.errors ?? []).toSorted((a, b) => depth(b) - depth(a) || vagueness(a) - vagueness(b))
  return worst && { steps: stepsOf(worst), fault: faultText(worst) }
}

const load = createRequire(import.meta.url)

/** Loaded when a result is read, which few runs do; two results that are compared are held against one schema. */
const validatorOf = perThing((schema: JsonSchema): ValidateFunction => {
  // What `require` gives has no type of its own; the package's declarations say what it is.
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  return new Ajv2020({ strict: true }).compile(schema)
})

/** Of several forms that something may have, the one it comes nearest to is told: there the fault lies deepest. */
const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length

const vagueness = ({ keyword }: ErrorObject): number => (keyword === 'const' || keyword === 'oneOf' ? 1 : 0)

const stepsOf = ({ instancePath }: ErrorObject): readonly string[] =>
  instancePath
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const faultText = ({ params, keyword }: ErrorObject): string => {
  if (keyword === 'additionalProperties') return `has "${params.additionalProperty}", which no result has`
  if (keyword === 'const') return 'does not go with what stands beside it'
  return schemaFault({ keyword, params })
}
