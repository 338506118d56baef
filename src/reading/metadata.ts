import { type Fact, isBlank, type State } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { License, Result } from '../model/value.ts'
import type { Entry, TreeNode } from '../syntax/tree.ts'
import { entriesOf, entryOf, leavesOf, nodeAt, oneOrMore, textOf } from '../syntax/tree-walk.ts'
import { type Found, factOf } from './fact-maker.ts'
import { knownTopic, type NamedTopic } from './known-topic.ts'
import { listedResults, modelIndexResults } from './metadata-results.ts'
import { joinPieces, type Piece, pieceOfText } from './piece.ts'
import { readLanguage } from './values/languages.ts'
import { readLicense } from './values/licenses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a metadata value is read: as text, or as one of the typed values. */
export type MetadataReading =
  | 'text'
  | 'license'
  | 'languages'
  | 'datasets'
  | 'models'
  | 'model-index'
  /** A list of measured results, each a mapping of its own. */
  | 'results'
  | 'yes'
  | 'fields'
  /** A name by which the file points to what stands elsewhere, and nowhere in it. */
  | 'pointer'

/** One row of a format's mapping: where in the tree, which topic, read how. */
export interface MetadataRow {
  /** Keys from the root down; `*` stands for each item of a list, or the value itself where it is none. */
  readonly path: readonly string[]
  readonly topic: NamedTopic
  readonly as: MetadataReading
}

/** Facts of a YAML or JSON tree by a mapping; what stands after a syntax error, or says two things, is `unreadable`, never missing. */
export const metadataFacts = (
  root: TreeNode | undefined,
  rows: readonly MetadataRow[],
  vocabulary: Vocabulary,
  uncertainFrom: number = Number.POSITIVE_INFINITY,
): readonly Fact[] =>
  rows.flatMap(row =>
    entriesUnder(root, row.path).flatMap(({ entry, parent, where }) => {
      const fact = factOfEntry(entry, parent, where, row, vocabulary)
      if (fact === undefined) return []
      const reason =
        entry.span.start >= uncertainFrom
          ? 'after-a-syntax-error'
          : saysTwoThings(parent, [entry.key])
            ? 'key-repeated'
            : undefined
      return [reason === undefined ? fact : { ...fact, state: 'unreadable' as const, reason }]
    }),
  )

/** A key that is written twice with two values: readers differ on which of them counts. */
export const saysTwoThings = (root: TreeNode | undefined, path: readonly string[]): boolean => {
  const key = path.at(-1)
  const said = entriesOf(nodeAt(root, ...path.slice(0, -1))).filter(entry => entry.key === key)
  return (
    new Set(
      said.map(({ value }) =>
        leavesOf(value)
          .map(({ text }) => text)
          .join('\n'),
      ),
    ).size > 1
  )
}

interface FoundEntry {
  readonly entry: Entry
  readonly parent: TreeNode
  /** As its author would name it, items of a list counted from 0: `owners.0.name`. */
  readonly where: string
}

/** The entries that a path leads to, in the order of the tree. */
const entriesUnder = (root: TreeNode | undefined, path: readonly string[]): readonly FoundEntry[] => {
  const key = path.at(-1)
  if (root === undefined || key === undefined) return []
  const parents = path
    .slice(0, -1)
    .reduce<readonly (readonly [TreeNode, string])[]>(
      (nodes, step) => nodes.flatMap(([node, where]) => stepsFrom(node, step, where)),
      [[root, '']],
    )
  return parents.flatMap(([parent, where]) => {
    const entry = entryOf(parent, key)
    return entry === undefined ? [] : [{ entry, parent, where: `${where}${key}` }]
  })
}

const stepsFrom = (node: TreeNode, step: string, where: string): readonly (readonly [TreeNode, string])[] => {
  if (step !== eachItem) {
    const value = entryOf(node, step)?.value
    return value === undefined ? [] : [[value, `${where}${step}.`]]
  }
  const items = oneOrMore(node)
  return items.map((item, index) => [item, items[0] === node ? where : `${where}${index}.`])
}

const eachItem = '*'

const factOfEntry = (
  entry: Entry,
  parent: TreeNode,
  where: string,
  { topic, as }: MetadataRow,
  vocabulary: Vocabulary,
): Fact | undefined => {
  const found = { topic: knownTopic(topic), by: 'metadata' as const, where, sure: 'exact' as const, heading: entry.key }
  const piece = pieceOfEntry(entry)
  const blank = (state: State, reason: string): Fact => ({
    ...factOf(piece, found, vocabulary),
    state,
    reason,
    shows: [],
  })
  if (
    entry.value.kind === 'mapping' &&
    entry.value.entries.every(({ value }) => value.kind === 'scalar' && value.text === '')
  ) {
    return entry.value.entries.length === 0 ? blank('empty', 'no-value') : blank('placeholder', 'template-variable')
  }
  switch (as) {
    case 'text':
      return factOf(piece, found, vocabulary)
    case 'yes':
      return yesOrNo(entry, factOf(piece, found, vocabulary))
    case 'license': {
      const licenses = licensesOf(entry, parent, vocabulary)
      if (licenses.length > 0) return factOf(piece, { ...found, value: { type: 'license', licenses } }, vocabulary)
      return piece.units.length === 0 ? blank('empty', 'no-value') : blank('placeholder', 'says-only:unknown')
    }
    case 'languages': {
      const languages = oneOrMore(entry.value)
        .flatMap(leavesOf)
        .filter(({ text }) => text.trim() !== '')
        .map(({ text }) => readLanguage(text))
      return factOf(
        piece,
        languages.length === 0 ? found : { ...found, value: { type: 'languages', languages } },
        vocabulary,
      )
    }
    case 'datasets':
    case 'models': {
      const names = oneOrMore(entry.value)
        .flatMap(leavesOf)
        .map(({ text }) => text.trim())
        .filter(text => text !== '' && !/^(?:original|extended)$/.test(text))
      if (names.length === 0 && piece.units.length > 0) return undefined
      return factOf(piece, names.length === 0 ? found : { ...found, value: { type: as, names } }, vocabulary)
    }
    case 'pointer':
      return toElsewhere(factOf(piece, found, vocabulary))
    case 'fields':
      return factOf(piece, { ...found, value: { type: 'fields', fields: fieldsOf(entry.value) } }, vocabulary)
    case 'model-index':
      return measured(modelIndexResults(entry.value), piece, found, vocabulary)
    case 'results':
      return measured(listedResults(entry.value), piece, found, vocabulary)
  }
}

/** Texts by key; a field that holds more than a text is no field of such a block, and shows as empty. */
const fieldsOf = (node: TreeNode): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']))

/** Results without a single measured number measure nothing. */
const measured = (results: readonly Result[], piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const fact = factOf(piece, { ...found, value: { type: 'results', results } }, vocabulary)
  if (results.some(result => result.value !== undefined)) return { ...fact, state: 'answered', reason: 'measured' }
  return isBlank(fact.state) ? fact : { ...fact, state: 'empty', reason: 'no-number', shows: [] }
}

const toElsewhere = ({ value: _, ...fact }: Fact): Fact =>
  isBlank(fact.state) ? fact : { ...fact, state: 'reference-only', reason: 'only-a-pointer' }

/** Each as a text, or as a mapping; the name and the text of a license of its own stand beside it. */
const licensesOf = (entry: Entry, parent: TreeNode, { licenses }: Vocabulary): readonly License[] =>
  oneOrMore(entry.value).flatMap(item =>
    item.kind === 'mapping'
      ? (licenseOfMapping(item, licenses) ?? [])
      : leavesOf(item)
          .flatMap(({ text }) => readLicense(text, licenses) ?? [])
          .map(license =>
            license.custom
              ? withOwnTerms(license, textAt(parent, 'license_name'), textAt(parent, 'license_link'))
              : license,
          ),
  )

/** `{ id: MIT }`, `{ expression: … }`, `{ name: Kasuku Terms, url: … }`: a name that nobody knows is that of terms of their own. */
const licenseOfMapping = (item: TreeNode, names: Vocabulary['licenses']): License | undefined => {
  const known = textAt(item, 'id') ?? textAt(item, 'expression')
  if (known !== undefined) return readLicense(known, names)
  const name = textAt(item, 'name')
  const license = name === undefined ? undefined : readLicense(name, names)
  if (license === undefined || license.spdx !== undefined) return license
  return withOwnTerms({ ...license, custom: true }, name, textAt(item, 'url'))
}

const withOwnTerms = (license: License, name: string | undefined, link: string | undefined): License => ({
  ...license,
  ...(name === undefined ? {} : { name }),
  ...(link === undefined ? {} : { link }),
})

/** `true`, `yes` and any text say yes; `false` and `no` say that it is not so. */
const yesOrNo = (entry: Entry, fact: Fact): Fact => {
  const text = entry.value.kind === 'scalar' ? entry.value.text.trim().toLowerCase() : ''
  return text === 'false' || text === 'no' ? { ...fact, state: 'none', reason: 'says-no' } : fact
}

const textAt = (node: TreeNode, key: string): string | undefined => textOf(nodeAt(node, key))?.trim() || undefined

/** The place is key and value, so that a reader sees which key it is; the text is the values alone. */
const pieceOfEntry = (entry: Entry): Piece => {
  const span: Span = entry.span
  const pieces = leavesOf(entry.value).map(leaf => ({ ...pieceOfText(leaf.text, leaf.span), items: 1 }))
  return {
    ...joinPieces(pieces, span),
    span,
    items: entry.value.kind === 'sequence' ? entry.value.items.length : pieces.length,
  }
}
