import type { PackedCommand } from '../../model/capsule.ts'
import { packedSwitches, packedValues } from '../../policy/capsule/capsule-schema.ts'
import type { Given } from './command.ts'

/** Of a command line, what decides about the result of a check. */
export const commandOf = (given: Given): PackedCommand => ({
  operands: given.operands,
  values: Object.fromEntries(
    packedValues.flatMap(name => {
      const value = given.text(name)
      const all = value === undefined ? given.texts(name) : [value]
      return all.length > 0 ? [[name, all]] : []
    }),
  ),
  on: packedSwitches.filter(name => given.on(name)),
})

/** Options that may be given several times; the others come as one text. */
const repeated: ReadonlySet<string> = new Set(['coverage', 'declare', 'pack'])

/** The same again, as a command reads it. Nothing is said on the way, and nothing asked. */
export const givenAgain = ({ operands, values, on }: PackedCommand): Given => {
  const valuesOf = (name: string): readonly string[] => (Object.hasOwn(values, name) ? (values[name] ?? []) : [])
  return {
    operands,
    text: name => (repeated.has(name) ? undefined : valuesOf(name)[0]),
    texts: valuesOf,
    on: name => name === 'quiet' || on.includes(name),
  }
}
