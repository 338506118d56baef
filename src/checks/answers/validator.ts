import { createRequire } from 'node:module'
import type { Options } from 'ajv'
import type { Ajv2020 } from 'ajv/dist/2020.js'
import { linearPattern } from './linear-pattern.ts'

/** What compiles schemas of values; with `source`, into text that can be kept. */
export const validator = (code: Pick<NonNullable<Options['code']>, 'source'> = {}): Ajv2020 => {
  // What `require` gives has no type of its own; the package's declarations say what it is.
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  return new Ajv2020({
    strict: false,
    allErrors: true,
    messages: false,
    validateSchema: false,
    ownProperties: true,
    code: { ...code, regExp: linearPattern },
  })
}

const load = createRequire(import.meta.url)
