import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { read } from './support/project.ts'

const payloadOf = (bundle: string): unknown =>
  JSON.parse(Buffer.from(JSON.parse(read(bundle)).payload, 'base64').toString('utf8'))

/** By a general validator: what is signed is read by other tools as well. */
test.each([
  ['signed-result', 'fixtures/runs/verify/given/report.dsse.json'],
  ['signed-pack', 'fixtures/runs/pack-sign/wrote/small-pack/pack.dsse.json'],
])('%s describes what is signed', (schema, bundle) => {
  const ajv = new Ajv2020({ strict: true })
  formats.default(ajv)
  const validate = ajv.compile(JSON.parse(read(`standards/schemas/${schema}.schema.json`)))
  validate(payloadOf(bundle))
  expect(validate.errors ?? []).toEqual([])
})
