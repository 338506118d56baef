import { expect, it } from 'vitest'
import { formatSpecs } from '../src/formats/index.ts'
import { expectCase, formatCases } from './support/format-cases.ts'

it.each(formatCases)('%s', expectCase)

it.each(formatSpecs.flatMap(({ id, gaps = [] }) => gaps.map(({ topic, instead }) => [id, topic, instead] as const)))(
  '%s has no place for %s: say it %s',
  (_id, _topic, instead) => expect(instead).toMatch(/^(?:in|under) /),
)
