import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holding } from '../src/model/holding.ts'
import type { Span } from '../src/model/span.ts'
import { tried } from './support/property-runs.ts'

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(30), fc.nat(10))
  .map(([start, length]) => ({ start, end: start + length }))
const things = fc.array(fc.record({ span }), { maxLength: 40 })

describe('what holds a place', () => {
  it('is what one finds who looks at each thing in turn', () => {
    fc.assert(
      fc.property(things, fc.array(span), (all, places) => {
        const holders = holding(all)
        for (const place of places) {
          const wanted = all.filter(({ span: { start, end } }) => start <= place.start && place.end <= end)
          expect(holders(place)).toStrictEqual(wanted)
        }
      }),
      tried(200),
    )
  })
})
