/** A sentence with slots, taken apart: `literals` stand around and between its slots, so there is one more of them. */
export interface Template {
  readonly literals: readonly [string, ...string[]]
  readonly slots: readonly Slot[]
}

/** What a slot is called, and whether what stands in it is a sentence or a word of ours itself. */
export interface Slot {
  readonly name: string
  readonly ours: boolean
}

/** `no format is called "{0}"`; `{+0}` where the value is ours. */
export const templateOf = (sentence: string): Template => {
  const [first = '', ...rest] = sentence.split(/(\{\+?\d\})/)
  return {
    literals: [first, ...rest.filter((_, at) => at % 2 === 1)],
    slots: rest.flatMap((slot, at) =>
      at % 2 === 0 ? [{ name: slot.replace(/\W/g, ''), ours: slot.startsWith('{+') }] : [],
    ),
  }
}

/**
 * What stands in the slots of a text made from the template; `undefined` when it was not made from it. Each literal part is
 * looked for once, behind the one before it, so that no value, whatever stands in it, can make this slow.
 */
export const valuesIn = (text: string, { literals }: Template): readonly string[] | undefined => {
  const [first, ...others] = literals
  const last = others.pop()
  if (last === undefined) return text === first ? [] : undefined
  const end = text.length - last.length
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined
  const values: string[] = []
  let from = first.length
  for (const literal of others) {
    const at = text.indexOf(literal, from)
    if (at === -1) return undefined
    values.push(text.slice(from, at))
    from = at + literal.length
  }
  return from > end ? undefined : [...values, text.slice(from, end)]
}

/** How much of a template is words: of several that fit a text, the one with most is meant. */
export const weightOf = ({ literals }: Template): number => literals.join('').length
