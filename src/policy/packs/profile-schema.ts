import type { JsonSchema } from '../../model/check.ts'
import { levels } from '../../model/rule.ts'
import type { TopicId } from '../../model/topic.ts'
import { text } from '../schema-words.ts'

/** Named selections of rules; that their themes and rules are there is held by `read-profiles.ts`. */
export const profiles = (declarable: readonly TopicId[]): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  description: 'Named selections of rules, for one kind of use each.',
  additionalProperties: {
    type: 'object',
    properties: {
      title: text('A few words.'),
      meaning: text('Whom it is for, and what it leaves out.'),
      select: {
        type: 'array',
        items: selection,
        minItems: 1,
        description: 'A rule belongs to the profile when one of these fits it; without it, all do.',
      },
      except: names,
      declares: {
        type: 'object',
        minProperties: 1,
        description: 'What is true of every system the profile is meant for.',
        properties: Object.fromEntries(declarable.map(topic => [topic, yesOrNo])),
        additionalProperties: false,
      },
    },
    required: ['title', 'meaning'],
    additionalProperties: false,
  },
})

const names: JsonSchema = { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true }

/** Fits a rule when everything that it names fits. */
const selection: JsonSchema = {
  type: 'object',
  properties: {
    levels: { type: 'array', items: { type: 'string', enum: levels }, minItems: 1, uniqueItems: true },
    themes: names,
    rules: names,
  },
  minProperties: 1,
  additionalProperties: false,
}

/** YAML 1.2 takes `yes` for a text and `true` for a truth value; people mean the same. */
const yesOrNo: JsonSchema = { enum: ['yes', 'no', true, false] }
