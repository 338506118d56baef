import { periodPattern } from '../model/calendar.ts'
import type { JsonSchema } from '../model/check.ts'
import { refOf } from '../model/pack.ts'
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/span.ts'
import type { WaiverLimits } from '../model/waiver.ts'
import { itemsOf, nodeAt, textOf } from '../syntax/tree-walk.ts'
import { suggestion } from './did-you-mean.ts'
import type { PackFile } from './packs/pack-file.ts'
import type { PackText } from './packs/pack-text.ts'

/** What stands under `waivers` in a `pack.yaml`. */
export const waiverLimits: JsonSchema = {
  type: 'object',
  description: 'What the pack demands of waivers of its rules.',
  minProperties: 1,
  properties: {
    longest: {
      type: 'string',
      pattern: periodPattern,
      description: 'the longest time from the first day to the last, such as P180D',
    },
    most: { type: 'integer', minimum: 0, description: 'How many may hold at once.' },
    never: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      description: 'Rules that nobody may waive.',
    },
    'approver-differs': { type: 'boolean', description: 'Whether somebody else than the owner has to approve.' },
  },
  additionalProperties: false,
}

/** The limits of one pack; none where it names none. */
export const limitsIn = (text: PackText): readonly WaiverLimits[] => {
  if (text.waivers === undefined) return []
  const { longest, most, never = [], 'approver-differs': approverDiffers = false } = text.waivers
  return [
    {
      by: refOf(text),
      ...(longest !== undefined && { longest }),
      ...(most !== undefined && { most }),
      never,
      approverDiffers,
    },
  ]
}

/** Rules that nobody may waive and nobody has: a misspelt one would leave the rule that was meant open to waivers. */
export const limitProblems = (main: PackFile, rules: readonly string[]): readonly Problem[] =>
  itemsOf(nodeAt(main.root, 'waivers', 'never')).flatMap(node => {
    const id = textOf(node)
    return id === undefined || rules.includes(id) ? [] : [noRuleToKeep(main.place(node.span), id, rules)]
  })

const noRuleToKeep = (at: Place, id: string, rules: readonly string[]): Problem => ({
  code: 'pack/unknown-rule',
  what: `"waivers" forbids to waive "${id}", and the pack has no such rule`,
  why: 'the rule that was meant could be waived, so the pack is not used',
  fix: suggestion(id, rules),
  at,
})
