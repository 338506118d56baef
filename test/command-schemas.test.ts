import { existsSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { leftReasons } from '../src/model/left-alone.ts'
import { editKinds } from '../src/model/plan.ts'
import { fixKinds } from '../src/model/text-edit.ts'
import { read } from './support/project.ts'

/** What `waco plan` and `waco fix` write for machines, in every run that is kept, against what is published about it. */
const published = ['plan', 'fix'] as const

const runs = readdirSync('fixtures/runs')
  .map(name => `fixtures/runs/${name}/stdout.txt`)
  .filter(path => existsSync(path))
  .map(path => ({ path, text: read(path) }))

describe.each(published)('waco %s -o json', name => {
  const schema = JSON.parse(read(`standards/schemas/${name}.schema.json`))
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(schema)
  const own = runs.filter(({ text }) => text.startsWith(`{\n  "format": "waco-${name}"`))

  it('fits its schema', () => {
    expect(own.length).toBeGreaterThan(0)
    for (const { path, text } of own) {
      validate(JSON.parse(text))
      expect({ path, errors: validate.errors ?? [] }).toEqual({ path, errors: [] })
    }
  })

  it.each(schema.required as readonly string[])('has to have %s, and nothing that is not published', key => {
    const [first] = own
    const { [key]: _, ...lacks } = JSON.parse(first?.text ?? '{}')
    expect(validate(lacks)).toBe(false)
    expect(validate({ ...JSON.parse(first?.text ?? '{}'), [`${key}2`]: 1 })).toBe(false)
  })
})

it('the schemas name all kinds there are', () => {
  const fix = JSON.parse(read('standards/schemas/fix.schema.json'))
  const plan = JSON.parse(read('standards/schemas/plan.schema.json'))
  expect(fix.$defs.kind.enum).toEqual(fixKinds)
  expect(fix.properties.left.items.properties.because.enum).toEqual(leftReasons)
  expect(plan.properties.steps.items.properties.do.enum).toEqual(editKinds)
})
