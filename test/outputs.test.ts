import { expect, it } from 'vitest'
import { writeOutputs } from '../src/commands/telling/outputs.ts'

const manner = { colour: 'never', detail: 'normal' } as const

it('a report that is longer than a text can be is told, and not written', async () => {
  const format = { name: 'json', render: () => 'x'.repeat(2 ** 29).concat('x'.repeat(2 ** 29)) }
  expect(await writeOutputs([{ format }], undefined, manner)).toMatchObject([{ code: 'output/too-long' }])
})

it('another mistake of a format is a bug, and no problem of whoever runs it', async () => {
  const render = (): string => {
    throw new RangeError('toFixed() digits argument must be between 0 and 100')
  }
  await expect(writeOutputs([{ format: { name: 'json', render } }], undefined, manner)).rejects.toThrow(RangeError)
})
