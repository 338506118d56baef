import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Validate } from '../src/checks/answers/kept-tests.ts'
import { validator } from '../src/checks/answers/validator.ts'
import type { JsonSchema } from '../src/model/check.ts'
import { builtInPacksForTest } from './support/given.ts'
import { root } from './support/project.ts'

describe('the tests of values that the build keeps', async () => {
  // Written by our own build.
  const { keptTests } = (await import(join(root, 'dist/checks/answers/kept-tests.js'))) as {
    readonly keptTests: () => ReadonlyMap<string, Validate>
  }
  const built = keptTests()
  const schemas = [
    ...new Set(builtInPacksForTest().flatMap(({ rules }) => rules.flatMap(rule => schemasIn(rule.checkText)))),
  ]

  it('are those of all packs that come with the tool', () => {
    expect(schemas.length).toBeGreaterThan(5)
    expect(schemas.filter(schema => !built.has(schema))).toEqual([])
  })

  const values = [
    {},
    { type: 'text' },
    { type: 'date', date: '2026-01-01' },
    { type: 'fields', fields: { Label: '1' } },
  ]
  it.each([...built.keys()])('say what the validator says: %s', schema => {
    const fresh = validator().compile(JSON.parse(schema))
    const test = built.get(schema)
    for (const value of [...values, ...near(JSON.parse(schema))])
      expect([test?.(value), test?.errors]).toEqual([fresh(value), fresh.errors])
  })

  it('none of them speaks for a schema that was changed', () => {
    const changed = schemas.map(schema => JSON.stringify({ ...JSON.parse(schema), title: 'another' }))
    expect(changed.filter(schema => built.has(schema))).toEqual([])
  })

  /** The schemas in a check, however deep. */
  function schemasIn(check: unknown): readonly string[] {
    if (typeof check !== 'object' || check === null) return []
    const own = 'value' in check && typeof check.value === 'object' && check.value !== null && 'schema' in check.value
    return [
      ...(own ? [JSON.stringify((check.value as { readonly schema: unknown }).schema)] : []), // it is there, as was asked
      ...Object.values(check).flatMap(schemasIn),
    ]
  }

  /** Values that a schema asks for, more or less. */
  function near(schema: JsonSchema): readonly unknown[] {
    const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>) // a schema of ours
    const made = properties.map(([key, inner]) => [key, inner.const ?? (inner.type === 'array' ? [{}] : 'x')] as const)
    return [Object.fromEntries(made), Object.fromEntries(made.slice(1)), [], 'x', 0]
  }
})
