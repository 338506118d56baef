import type { Problem } from '../model/problem.ts'
import type { Draft } from '../syntax/draft.ts'
import type { Tree } from '../syntax/tree.ts'
import { nodeAt, textOf } from '../syntax/tree-walk.ts'
import { disclosureKeys } from './disclosure-keys.ts'
import type { FormatSpec } from './format-spec.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'

/** Our own plain disclosure of an AI system, `ai-disclosure.yaml` or `.json`; its schema is `standards/schemas/ai-disclosure.schema.json`. */
export const aiDisclosure: FormatSpec = {
  id: 'ai-disclosure',
  summary: 'AI disclosure in YAML or JSON (ai-disclosure.yaml), with a published schema',
  metadata: { kind: 'disclosure', rows: disclosureKeys },
  recognise: draft => {
    if (!mayBeTree(draft)) return undefined
    const { path, text } = draft.source
    const meant = /(?:^|\/)ai-disclosure\.\w+$/i.test(path) || beginsWithMark.test(text.slice(0, 200))
    if (meant && isUnreadable(draft.tree()))
      return {
        as: 'document',
        kind: 'disclosure',
        sure: 'likely',
        because: 'is called or begins as one, and could not be read',
      }
    if (!text.includes('ai-disclosure') || textOf(nodeAt(draft.tree().root, 'ai-disclosure')) === undefined)
      return undefined
    return { as: 'document', kind: 'disclosure', sure: 'sure', because: 'has the key `ai-disclosure`' }
  },
  read: (draft, document, vocabulary) => {
    const evidence = readTreeCard(draft, document, disclosureKeys, vocabulary)
    return { ...evidence, problems: [...evidence.problems, ...unknownVersion(draft)] }
  },
}

/** Keys may mean something else there: worth knowing, while what they say as we know them is judged. */
const unknownVersion = ({ source: { path }, lines, tree }: Draft): readonly Problem[] => {
  const mark = nodeAt(tree().root, 'ai-disclosure')
  const version = textOf(mark)
  if (mark === undefined || version === undefined || version === '1') return []
  return [
    {
      code: 'document/unknown-version',
      what: `version "${version}" of the AI disclosure is not known`,
      why: 'its keys are read as those of version 1, and may mean something else',
      fix: 'write `ai-disclosure: 1`, or use a release of this tool that knows the version',
      at: { path, start: lines.positionAt(mark.span.start), end: lines.positionAt(mark.span.end) },
      notice: true,
    },
  ]
}

const beginsWithMark = /^\s*\{?\s*"?ai-disclosure"?\s*:/

/** Beyond our limits, or broken beyond use: what it says is not known, and it is not to be passed over. */
const isUnreadable = ({ root, uncertainFrom }: Tree): boolean => root === undefined && uncertainFrom !== undefined
