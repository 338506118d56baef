import type { DocumentKind } from '../../model/document.ts'
import type { Entry, MappingNode, ScalarNode, SequenceNode, TreeNode } from '../../syntax/tree.ts'
import { wordCount } from '../text/word-count.ts'
import type { NameMatch } from '../vocabulary/vocabulary.ts'
import { type Above, isAside, isOfOthers, onlyGroups, speaksOfOthers, tellsBoth, topicsOfKey } from './key-topics.ts'
import { wordsOfKey } from './key-words.ts'

/** An entry with all that stands below it and speaks of the same; its key is the whole path. */
export interface LaidKey {
  readonly entry: Entry
  /** The last key of the path in words. */
  readonly heading: string
  /** None where nobody knows what the key is about. */
  readonly topics: readonly NameMatch[]
}

/**
 * What a tree of no known schema says, laid side by side by what its keys are called: nested keys stand below their parents as headings
 * do, and what is named below a key and speaks of something else is no part of it.
 */
export const laidKeys = (root: TreeNode | undefined, kind: DocumentKind, spoken: Spoken): readonly LaidKey[] => {
  if (root?.kind !== 'mapping') return []
  const above: Above = { kind, ...spoken, path: [nameOf[kind]], where: '', under: [], itself: true, closed: false }
  return root.entries.flatMap(entry => {
    const { laid, rest } = layEntry(entry, above)
    return [...(rest === undefined ? [] : [laidKey(rest, above, [])]), ...laid]
  })
}

/** The words by which keys are known, and of which topics which kinds of document speak. */
type Spoken = Pick<Above, 'words' | 'topics'>

/** What the dialect has above all keys, for those that mean one thing in a card and another in a data sheet. */
const nameOf: Readonly<Record<DocumentKind, string>> = {
  'model-card': 'Model card',
  'data-sheet': 'Data sheet',
  disclosure: 'Disclosure',
}

/** What speaks of things of its own, and what is left for the key above. */
interface Layers<Rest> {
  readonly laid: readonly LaidKey[]
  readonly rest: Rest | undefined
}

const layEntry = (entry: Entry, above: Above): Layers<Entry> => {
  const found = topicsOfKey(entry, above)
  const groups = onlyGroups(entry, found, above)
  const topics = groups ? [] : found
  const own = topics.length > 0
  const { laid, rest } = layNode(entry.value, {
    ...above,
    path: [...above.path, wordsOfKey(entry.key)],
    where: `${above.where}${entry.key}.`,
    under: own ? topics : above.under,
    itself: above.itself && groups,
    closed: above.closed || speaksOfOthers(entry.key, topics),
  })
  const kept = rest === undefined ? undefined : { ...entry, value: rest }
  if (kept === undefined || !own) return { laid, rest: own || !isAside(entry, above) ? kept : undefined }
  return {
    laid: [laidKey(kept, above, topics), ...laid],
    rest: topics.some(match => tellsBoth(match, above)) ? kept : undefined,
  }
}

const laidKey = (entry: Entry, { where }: Above, topics: readonly NameMatch[]): LaidKey => ({
  entry: { ...entry, key: `${where}${entry.key}` },
  heading: wordsOfKey(entry.key),
  topics,
})

const layNode = (node: TreeNode, above: Above): Layers<TreeNode> => {
  switch (node.kind) {
    case 'mapping':
      return layMapping(node, above)
    case 'sequence':
      return layList(node, above)
    default:
      return { laid: [], rest: node }
  }
}

const layMapping = (node: MappingNode, above: Above): Layers<MappingNode> => {
  const layers = node.entries.map(entry => layEntry(entry, above))
  const entries = layers.flatMap(({ rest }) => rest ?? [])
  const isEmptied = entries.length === 0 && node.entries.length > 0
  return { laid: layers.flatMap(({ laid }) => laid), rest: isEmptied ? undefined : { ...node, entries } }
}

/** A list of things below a key that names no topic tells of each of them, and not of the thing itself; one of sections is a text. */
const layList = (node: SequenceNode, above: Above): Layers<SequenceNode> => {
  const sections = above.under.length > 0 || above.closed ? [] : sectionsIn(node)
  const closed = above.closed || above.under.length === 0
  const layers = node.items.map((item, index): Layers<TreeNode> => {
    const section = sections[index]
    const within = { ...above, where: `${above.where}${index}.` }
    if (section === undefined) return layNode(item, { ...within, closed })
    const { laid, rest } = layEntry(section, within)
    return { laid, rest: rest?.value }
  })
  const items = layers.flatMap(({ rest }) => rest ?? [])
  const isEmptied = items.length === 0 && node.items.length > 0
  return { laid: layers.flatMap(({ laid }) => laid), rest: isEmptied ? undefined : { ...node, items } }
}

/** `[{ title: Limitations, content: … }]`: where all items of a list have a heading and a text, they are sections. */
const sectionsIn = ({ items }: SequenceNode): readonly Entry[] => {
  const sections = items.flatMap(item => sectionOf(item) ?? [])
  return sections.length === items.length ? sections : []
}

const sectionOf = (item: TreeNode): Entry | undefined => {
  if (item.kind !== 'mapping') return undefined
  const head = item.entries.find(({ key, value }) => headKeys.has(key.toLowerCase()) && value.kind === 'scalar')
  const body = item.entries.find(({ key }) => bodyKeys.has(key.toLowerCase()))
  return head?.value.kind !== 'scalar' || body === undefined
    ? undefined
    : { key: head.value.text, keySpan: head.span, span: item.span, value: body.value }
}

const headKeys: ReadonlySet<string> = new Set(['title', 'heading', 'section', 'question', 'field', 'label', 'key'])
const bodyKeys: ReadonlySet<string> = new Set(['content', 'text', 'value', 'answer', 'body', 'response'])

/** The texts below a key that are written to be read, but for those of examples and of lists of things. */
export const runningTexts = ({ key, value }: Entry): readonly ScalarNode[] => {
  if (isOfOthers(key)) return []
  switch (value.kind) {
    case 'scalar':
      return isRunning(value) ? [value] : []
    case 'sequence':
      return value.items.flatMap(item => (isRunning(item) ? [item] : []))
    case 'mapping':
      return value.entries.flatMap(runningTexts)
    case 'alias':
      return []
  }
}

const isRunning = (node: TreeNode): node is ScalarNode => node.kind === 'scalar' && wordCount(node.text) >= fewWords
const fewWords = 5
