import { metadataClaims } from '../reading/claims.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { firstError } from '../reading/first-error.ts'
import { metadataLinks } from '../reading/links.ts'
import { metadataFacts } from '../reading/metadata.ts'
import { nodeAt, textOf } from '../syntax/tree-walk.ts'
import { disclosureKeys } from './disclosure-keys.ts'
import type { FormatSpec } from './format-spec.ts'

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
  read: (draft, document, vocabulary) => {
    const tree = draft.tree()
    const broken = firstError(tree, draft.lines)
    const end = draft.source.text.trimEnd().length
    return evidenceOf(
      document,
      {
        facts: [
          ...metadataFacts(tree.root, disclosureKeys, vocabulary, tree.uncertainFrom),
          ...metadataClaims(tree.root, document.kind, vocabulary, tree.uncertainFrom),
        ],
        links: metadataLinks(tree.root),
        anchors: new Set(),
        problems: tree.problems,
        ...(broken === undefined ? {} : { unread: broken }),
        mapping: disclosureKeys,
        metadataEnd: end,
      },
      vocabulary,
    )
  },
}
