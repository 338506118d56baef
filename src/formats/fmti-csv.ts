import type { Draft } from '../syntax/draft.ts'
import type { Entry, TreeNode } from '../syntax/tree.ts'
import { entryOf, itemsOf } from '../syntax/tree-walk.ts'
import { indicatorRows } from './fmti/indicators.ts'
import type { FormatSpec } from './format-spec.ts'
import { perDraft } from './per-draft.ts'
import { readTreeCard } from './tree-card.ts'
import { mappingNode } from './tree-making.ts'

const nowhere = 'in a model card or a disclosure of its own: the index does not ask for it'

/** A developer's report on the Foundation Model Transparency Index: one row per indicator, answered in the column "Disclosure". */
export const fmtiCsv: FormatSpec = {
  id: 'fmti-csv',
  summary: 'report on the Foundation Model Transparency Index (2023, May 2024) in CSV: what the developer disclosed',
  called: 'the Foundation Model Transparency Index',
  metadata: { kind: 'disclosure', rows: indicatorRows },
  gaps: [
    { topic: 'name', instead: nowhere },
    { topic: 'owner', instead: nowhere },
    { topic: 'contact', instead: nowhere },
    { topic: 'last-updated', instead: nowhere },
    { topic: 'human-oversight', instead: nowhere },
  ],
  recognise: (draft, vocabulary) => {
    if (!/\.csv$/i.test(draft.source.path) || !columns.test(draft.source.text.slice(0, headLength))) return undefined
    const answers = answersIn(draft, vocabulary)
    const known = answers.filter(({ key }) => knownIndicators.has(key))
    if (known.length * 2 < answers.length && draft.tree().uncertainFrom === undefined)
      return {
        as: 'look-alike',
        because: 'is a report on the Foundation Model Transparency Index with the indicators of another year',
      }
    const because = 'has the columns of a report on the Foundation Model Transparency Index'
    return { as: 'document', kind: 'disclosure', sure: 'sure', because }
  },
  read: (draft, document, vocabulary) => {
    const { root } = draft.tree()
    const tree = mappingNode(answersIn(draft, vocabulary), root?.span ?? { start: 0, end: 0 })
    return readTreeCard(draft, document, indicatorRows, vocabulary, tree)
  },
}

/** The first column has been given several names. */
const columns = /^[^\r\n]*"?Definition"?,"?Notes"?,"?Disclosure"?,"?References"?,"?Score"?\b/

const headLength = 1000

/** What a row says is its cell under "Disclosure": all others are words of the index. */
const answersIn = perDraft(draft => rowsOf(draft).flatMap(answerOf))

const rowsOf = (draft: Draft): readonly TreeNode[] => itemsOf(draft.tree().root)

const answerOf = (row: TreeNode): readonly Entry[] => {
  const indicator = row.kind === 'mapping' ? row.entries[0] : undefined
  const answer = entryOf(row, 'Disclosure')
  if (indicator?.value.kind !== 'scalar' || answer === undefined) return []
  return [{ ...answer, key: indicator.value.text.trim(), keySpan: indicator.value.span }]
}

const knownIndicators: ReadonlySet<string> = new Set(indicatorRows.flatMap(({ path }) => path.slice(0, 1)))
