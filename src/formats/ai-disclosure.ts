import { nodeAt, textOf } from '../syntax/tree-walk.ts'
import { disclosureKeys } from './disclosure-keys.ts'
import type { FormatSpec } from './format-spec.ts'
import { readKeys } from './key-value-document.ts'

/** Our own plain disclosure of an AI system, `ai-disclosure.yaml` or `.json`; its schema is `standards/schemas/ai-disclosure.schema.json`. */
export const aiDisclosure: FormatSpec = {
  id: 'ai-disclosure',
  summary: 'AI disclosure in YAML or JSON (ai-disclosure.yaml), with a published schema',
  metadata: { kind: 'disclosure', rows: disclosureKeys },
  recognise: draft => {
    if (!/\.(?:ya?ml|json)$/i.test(draft.source.path) || !draft.source.text.includes('ai-disclosure')) return undefined
    if (textOf(nodeAt(draft.tree().root, 'ai-disclosure')) === undefined) return undefined
    return { as: 'document', kind: 'disclosure', sure: 'sure', because: 'has the key `ai-disclosure`' }
  },
  read: (draft, document, vocabulary) => readKeys(draft, document, disclosureKeys, vocabulary),
}
