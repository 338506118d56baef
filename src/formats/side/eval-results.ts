import { firstError } from '../../reading/first-error.ts'
import { metadataFacts } from '../../reading/metadata/metadata.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { row } from '../tree-rows.ts'
import type { SideFormat } from './side-format.ts'

/** `.eval_results/*.yaml` of the Hugging Face hub: a list of results beside the card, one benchmark an entry. */
export const evalResults: SideFormat = {
  summary: 'file of evaluation results',
  reach: 'folder',
  fits: path => /(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/.test(path),
  topics: ['evaluation-results'],
  read: (draft, vocabulary) => {
    const tree = draft.tree()
    const { root, uncertainFrom, problems } = tree
    const unread = firstError(tree, draft.lines)
    const broken = { problems, ...(unread && { unread }) }
    if (root === undefined || itemsOf(root).length === 0) return { facts: [], ...broken }
    const key = { start: root.span.start, end: root.span.start }
    const listed = { key: 'results', keySpan: key, span: root.span, value: root }
    const within = { kind: 'mapping' as const, span: root.span, entries: [listed] }
    const facts = metadataFacts(within, rows, vocabulary, uncertainFrom)
    return {
      facts: facts.map(fact => ({ ...fact, where: draft.source.path })),
      about: itemsOf(root).flatMap(modelsIn),
      ...broken,
    }
  },
}

/** Results may name the model that was measured, or come from its page on a hub. */
const modelsIn = (item: TreeNode): readonly (readonly string[])[] => {
  const named = ['model', 'model_id', 'model_name'].flatMap(key => textOf(nodeAt(item, key)) ?? [])
  const page = hubPage.exec(textOf(nodeAt(item, 'source', 'url')) ?? '')?.[1]
  return [...named, ...(page === undefined ? [] : [page])].map(name => [name])
}

const hubPage = /^https?:\/\/huggingface\.co\/(?!(?:datasets|spaces|papers|docs|blog|collections)\/)([\w.-]+\/[\w.-]+)/

const rows = [row('results', 'evaluation-results', 'results')]
