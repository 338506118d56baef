import type { Result } from '../../model/value.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, nodeAt, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { readNumber } from '../values/numbers.ts'
import { numberIn, unitOf } from '../values/results.ts'

/** The results of a `model-index`, as the Hugging Face hub defines it. */
export const modelIndexResults = (index: TreeNode): readonly Result[] =>
  oneOrMore(index)
    .flatMap(model => oneOrMore(entryOf(model, 'results')?.value))
    .flatMap(result => {
      const dataset = textAt(result, ['dataset', 'name'], ['dataset', 'type'])
      return oneOrMore(entryOf(result, 'metrics')?.value).flatMap(metric => {
        const found = resultOf(textAt(metric, ['name'], ['type']), textAt(metric, ['value']), plainNumber)
        return found === undefined ? [] : [{ ...found, ...(dataset !== undefined && { dataset }) }]
      })
    })

/** Results one by one, as most other formats list them: `{ type: accuracy, value: "0.91", slice: age > 60 }`. */
export const listedResults = (list: TreeNode): readonly Result[] =>
  oneOrMore(list).flatMap(item => {
    const found = resultOf(
      textAt(item, ['name'], ['type'], ['metric'], ['task'], ['dataset', 'task_id']),
      textAt(item, ['value']),
      numberAsWritten,
    )
    if (found === undefined) return []
    const [slice, dataset] = [
      textAt(item, ['slice']),
      textAt(item, ['dataset', 'name'], ['dataset', 'id'], ['dataset']),
    ]
    return [{ ...found, ...(slice !== undefined && { slice }), ...(dataset !== undefined && { dataset }) }]
  })

/** Results by name: `{ mean_dice: 0.96 }`. */
export const namedResults = (measures: TreeNode): readonly Result[] =>
  entriesOf(measures).flatMap(
    ({ key, value }) => resultOf(key, textOf(value)?.trim() || undefined, numberAsWritten) ?? [],
  )

/** A number and nothing else, but the sign of a share. */
const plainNumber = (raw: string): number | undefined =>
  /^[-+]?[\d.,]+(?:e[-+]?\d+)?\s?[%‰]?$/i.test(raw) ? readNumber(raw.replace(/[%‰]/, '')) : undefined

/** `0.97832`, `1e-3`, and what authors write around a number: `91 %`, `0.91 (± 0.02)`. */
const numberAsWritten = (raw: string): number | undefined =>
  Number.isFinite(Number(raw)) ? Number(raw) : numberIn(raw)

const resultOf = (
  metric: string | undefined,
  raw: string | undefined,
  read: (raw: string) => number | undefined,
): Result | undefined => {
  if (metric === undefined || raw === undefined) return undefined
  const value = read(raw)
  return { metric, raw, ...(value !== undefined && Number.isFinite(value) && { value }), ...unitOf(metric, raw) }
}

/** The first of some paths that leads to a text. */
const textAt = (node: TreeNode, ...paths: readonly (readonly string[])[]): string | undefined =>
  paths.map(path => textOf(nodeAt(node, ...path))?.trim()).find(text => text !== undefined && text !== '')
