import { evidenceOf } from '../reading/evidence-maker.ts'
import { metadataFacts } from '../reading/metadata.ts'
import { firstError } from '../reading/tree-reading.ts'
import { disclosureKeys } from './disclosure-keys.ts'
import type { FormatSpec } from './format-spec.ts'

/** Our own plain disclosure of an AI system, `ai-disclosure.yaml` or `.json`; its schema is `standards/schemas/ai-disclosure.schema.json`. */
export const aiDisclosure: FormatSpec = {
  id: 'ai-disclosure',
  summary: 'AI disclosure in YAML or JSON (ai-disclosure.yaml), with a published schema',
  recognise: draft => {
    if (!/\.(?:ya?ml|json)$/i.test(draft.source.path) || !draft.source.text.includes('ai-disclosure')) return undefined
    const { root } = draft.tree()
    if (root?.kind !== 'mapping') return undefined
    const mark = root.entries.find(({ key }) => key === 'ai-disclosure')
    if (mark === undefined) return undefined
    if (mark.value.kind !== 'scalar') return undefined
    return { as: 'document', kind: 'disclosure', sure: 'sure', because: 'has the key `ai-disclosure`' }
  },
  read: (draft, document, vocabulary) => {
    const tree = draft.tree()
    const broken = firstError(tree, draft.lines)
    const end = draft.source.text.trimEnd().length
    return evidenceOf(
      document,
      {
        facts: metadataFacts(tree.root, disclosureKeys, vocabulary, tree.uncertainFrom),
        problems: tree.problems,
        ...(broken === undefined ? {} : { unread: broken }),
        mapping: disclosureKeys,
        metadataEnd: end,
      },
      vocabulary,
    )
  },
}
