import { metadataFacts } from '../../reading/metadata.ts'
import { itemsOf } from '../../syntax/tree-walk.ts'
import { row } from '../tree-rows.ts'
import type { SideFormat } from './side-format.ts'

/** `.eval_results/*.yaml` of the Hugging Face hub: a list of results beside the card, one benchmark an entry. */
export const evalResults: SideFormat = {
  summary: 'file of evaluation results',
  reach: 'folder',
  fits: path => /(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/.test(path),
  read: (draft, vocabulary) => {
    const { root, uncertainFrom } = draft.tree()
    if (root === undefined || itemsOf(root).length === 0) return []
    const key = { start: root.span.start, end: root.span.start }
    const listed = { key: 'results', keySpan: key, span: root.span, value: root }
    const within = { kind: 'mapping' as const, span: root.span, entries: [listed] }
    return metadataFacts(within, rows, vocabulary, uncertainFrom).map(fact => ({ ...fact, where: draft.source.path }))
  },
}

const rows = [row('results', 'evaluation-results', 'results')]
