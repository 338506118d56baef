import type { Given } from '../pipeline/command.ts'

/** What was asked of a check, as far as its result depends on it: options by their names, without what each run has of its own. */
export interface Asked {
  readonly operands: readonly string[]
  readonly texts: Readonly<Record<string, readonly string[]>>
  readonly on: readonly string[]
}

const textOptions = [
  'pack',
  'profile',
  'declare',
  'settings',
  'baseline',
  'as-of',
  'fail-on',
  'coverage',
  'soon',
  'lang',
] as const
const switches = ['no-settings', 'no-baseline', 'strict'] as const

export const askedOf = (given: Given): Asked => ({
  operands: given.operands,
  texts: Object.fromEntries(
    textOptions.flatMap(option => {
      const texts = given.texts(option)
      return texts.length === 0 ? [] : [[option, texts] as const]
    }),
  ),
  on: switches.filter(given.on),
})

/** The command line of the parts, with what was typed about the report to be written. */
export const askedAgain = ({ operands, texts, on }: Asked, typed: Given): Given => {
  const all = (option: string): readonly string[] =>
    Object.hasOwn(texts, option) ? (texts[option] ?? []) : isKept(option) ? [] : typed.texts(option)
  return {
    operands,
    text: option => all(option)[0],
    texts: all,
    on: option => on.includes(option) || (!isKept(option) && typed.on(option)),
  }
}

const isKept = (option: string): boolean => [...textOptions, ...switches].some(kept => kept === option)
