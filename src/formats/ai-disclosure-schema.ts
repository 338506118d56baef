import type { JsonSchema } from '../model/check.ts'
import type { Topic } from '../model/topic.ts'
import { disclosureKeys } from './disclosure-keys.ts'

/** The published JSON Schema of `ai-disclosure.yaml`, made from the very keys that are read; draft-07, for editors. */
export const aiDisclosureSchema = (topics: readonly Topic[]): JsonSchema => {
  const top = new Map<string, Node>()
  for (const { path, topic, as } of disclosureKeys) {
    const meaning = topics.find(({ id }) => id === topic)?.meaning ?? ''
    const [first, second] = path
    if (first === undefined) continue
    if (second === undefined) top.set(first, { leaf: answer(meaning, as) })
    else top.set(first, { group: [...(top.get(first)?.group ?? []), [second, answer(meaning, as)]] })
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'ai-disclosure.schema.json',
    title: 'AI disclosure',
    description:
      'What the public should know of an AI system. A key that is left out says nothing; leave no key empty.',
    type: 'object',
    required: ['ai-disclosure'],
    additionalProperties: false,
    properties: {
      'ai-disclosure': { const: 1, description: 'The version of this form.' },
      ...Object.fromEntries([...top].map(([name, node]) => [name, node.leaf ?? group(node.group ?? [])])),
    },
  }
}

interface Node {
  readonly leaf?: JsonSchema
  readonly group?: readonly (readonly [string, JsonSchema])[]
}

const group = (entries: readonly (readonly [string, JsonSchema])[]): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(entries),
})

/** An answer is a text or a list of texts; what an agent or an offer is may simply be yes or no. */
const answer = (description: string, as: string): JsonSchema =>
  as === 'yes'
    ? { description, type: ['boolean', 'string'] }
    : {
        description,
        anyOf: [
          { type: ['string', 'number'] },
          { type: 'array', items: { type: ['string', 'number', 'object'] } },
          { type: 'object' },
        ],
      }
