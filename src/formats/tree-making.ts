import type { Span } from '../model/span.ts'
import type { Entry, MappingNode, ScalarNode, SequenceNode, TreeNode } from '../syntax/tree.ts'
import { entriesOf, entryOf, textOf } from '../syntax/tree-walk.ts'

// Where a file scatters over many places what it says of one thing, a format lays it together as a tree that a mapping
// can read. Every node keeps the place at which its text is written.

export const scalarNode = (text: string, span: Span): ScalarNode => ({ kind: 'scalar', span, text, value: text })

export const sequenceNode = (items: readonly TreeNode[], span: Span): SequenceNode => ({
  kind: 'sequence',
  span,
  items,
})

export const mappingNode = (entries: readonly Entry[], span: Span): MappingNode => ({ kind: 'mapping', span, entries })

/** The place of an entry is that of its value where it was written without this key. */
export const madeEntry = (key: string, value: TreeNode, span: Span = value.span): Entry => ({
  key,
  keySpan: { start: span.start, end: span.start },
  span,
  value,
})

/** An entry under the same key at the same place, with another value. */
export const withValue = (entry: Entry, value: TreeNode): Entry => ({ ...entry, value })

/** The mapping with the value of one key made anew; every other node is left as it is. */
export const replacing = (node: TreeNode, key: string, make: (value: TreeNode) => TreeNode): TreeNode =>
  node.kind === 'mapping'
    ? { ...node, entries: node.entries.map(entry => (entry.key === key ? withValue(entry, make(entry.value)) : entry)) }
    : node

/** The entries of some keys, in the order of the file. */
export const entriesNamed = (node: TreeNode | undefined, keys: ReadonlySet<string>): readonly Entry[] =>
  entriesOf(node).filter(({ key }) => keys.has(key))

/** The text of a scalar under a key, unless it is blank. */
export const textUnder = (node: TreeNode | undefined, key: string): string | undefined =>
  textOf(entryOf(node, key)?.value)?.trim() || undefined

/** Entries with the values that were written for each key gathered in a list, at the place of the first. */
export const gathered = (found: readonly (readonly [string, TreeNode])[]): readonly Entry[] => {
  const byKey = new Map<string, TreeNode[]>()
  for (const [key, value] of found) {
    const values = byKey.get(key)
    if (values === undefined) byKey.set(key, [value])
    else values.push(value)
  }
  return [...byKey].flatMap(([key, values]) => {
    const [first] = values
    return first === undefined ? [] : [madeEntry(key, sequenceNode(values, first.span))]
  })
}

/** Entries with those of one key as one list, for syntaxes that write a list as a key that is repeated. */
export const listingRepeated = (entries: readonly Entry[]): readonly Entry[] => {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries) {
    const same = byKey.get(entry.key)
    if (same === undefined) byKey.set(entry.key, [entry])
    else same.push(entry)
  }
  return [...byKey.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [listed(first, others)]))
}

const listed = (first: Entry, others: readonly Entry[]): Entry => {
  const last = others.at(-1)
  if (last === undefined) return first
  const items = [first, ...others].flatMap(({ value }) => (value.kind === 'sequence' ? value.items : [value]))
  const list = sequenceNode(items, { start: first.value.span.start, end: last.value.span.end })
  return { ...first, span: { start: first.span.start, end: last.span.end }, value: list }
}
