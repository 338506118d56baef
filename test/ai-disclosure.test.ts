import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { disclosureKeys } from '../src/formats/disclosure-keys.ts'

const schema: unknown = JSON.parse(readFileSync('standards/schemas/ai-disclosure.schema.json', 'utf8'))
// The file is ours and an object; ajv says so itself when it is not.
const validate = new Ajv({ allowUnionTypes: true }).compile(schema as object)

describe('the schema of ai-disclosure.yaml', () => {
  it('accepts a disclosure in which every key is answered', () => {
    const document: Record<string, unknown> = { 'ai-disclosure': 1 }
    for (const { path, as } of disclosureKeys) {
      const [first = '', second] = path
      const answer = as === 'yes' ? true : 'an answer'
      if (second === undefined) document[first] = answer
      else document[first] = { ...(document[first] as object | undefined), [second]: answer } // made just here
    }
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  })

  it('accepts the disclosure of the sample project', () => {
    const sample = parse(readFileSync('fixtures/projects/well-kept/ai-disclosure.yaml', 'utf8'))
    expect(validate(sample), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['a key that nobody reads', { 'ai-disclosure': 1, sistem: {} }],
    ['no mark of the format', { system: { name: 'X' } }],
    ['a group where an answer belongs', { 'ai-disclosure': 1, system: 'X' }],
  ])('refuses %s', (_, document) => expect(validate(document)).toBe(false))
})
