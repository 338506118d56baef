import { type Fact, isBlank, type State } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { License, Result } from '../model/value.ts'
import type { Entry, ScalarNode, TreeNode } from '../syntax/tree.ts'
import { entriesOf, leavesOf, nodeAt, oneOrMore, textOf } from '../syntax/tree-walk.ts'
import { type Found, factOf } from './fact-maker.ts'
import { knownTopic, type NamedTopic } from './known-topic.ts'
import { entriesUnder } from './metadata-paths.ts'
import { listedResults, modelIndexResults, namedResults } from './metadata-results.ts'
import { normaliseName, normaliseText } from './normalise.ts'
import { joinPieces, type Piece, pieceOfText } from './piece.ts'
import { pieceOfProse } from './prose.ts'
import { readLanguage } from './values/languages.ts'
import { readLicense } from './values/licenses.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a metadata value is read: as text, or as one of the typed values. */
export type MetadataReading =
  | 'text'
  /** Sentences, or Markdown, which may speak of other topics as well. */
  | 'prose'
  /** One of the answers that a form offers: it says that something was done, and nothing of how. */
  | 'choice'
  /** One of the values that a form knows: it is short, and may use the words of its key. */
  | 'value'
  /** Things in a list, each by its `name`. */
  | 'names'
  | 'license'
  | 'languages'
  | 'datasets'
  | 'models'
  | 'model-index'
  /** A list of measured results, each a mapping of its own. */
  | 'results'
  /** Measured results by name: `{ mean_dice: 0.96 }`. */
  | 'measures'
  | 'yes'
  | 'fields'

/** One row of a format's mapping: where in the tree, which topic, read how. */
export interface MetadataRow {
  /** Keys from the root down; `*` stands for each item of a list, or the value itself where it is none, `?name=X` for those whose `name` is X. */
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
      const read = factOfEntry(entry, parent, where, row, vocabulary)
      if (read === undefined) return []
      const fact = inWords.has(row.as) ? unlessItRepeats(read, row.path) : read
      const reason = isUncertain(entry, parent, uncertainFrom)
        ? 'after-a-syntax-error'
        : saysTwoThings(parent, [entry.key])
          ? 'key-repeated'
          : undefined
      return [reason === undefined ? fact : { ...fact, state: 'unreadable' as const, reason }]
    }),
  )

/** What stands after an error or around one (of a list, the items before it count), and a key whose value the error took. */
const isUncertain = (entry: Entry, parent: TreeNode, uncertainFrom: number): boolean => {
  const { kind, span } = entry.value
  const { start, end } = span
  if (entry.span.start >= uncertainFrom || (kind !== 'sequence' && end > uncertainFrom)) return true
  if (start !== end || uncertainFrom === Number.POSITIVE_INFINITY) return false
  const next = entriesOf(parent).find(({ span }) => span.start > entry.span.start)
  return next === undefined || uncertainFrom < next.span.start
}

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

const factOfEntry = (
  entry: Entry,
  parent: TreeNode,
  where: string,
  { topic, as }: MetadataRow,
  vocabulary: Vocabulary,
): Fact | undefined => {
  const found = { topic: knownTopic(topic), by: 'metadata' as const, where, sure: 'exact' as const, heading: entry.key }
  const leaves = as === 'names' ? namesIn(entry.value) : leavesOf(entry.value)
  const piece = pieceOfEntry(entry, leaves, as === 'prose' ? pieceOfProse : plainPiece)
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
    case 'value':
      return factOf(piece, { ...found, heading: '' }, vocabulary)
    case 'text':
    case 'prose':
    case 'names':
      return factOf(piece, found, vocabulary)
    case 'choice':
      return choice(factOf(piece, found, vocabulary))
    case 'yes':
      return yesOrNo(entry, factOf(piece, found, vocabulary), vocabulary)
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
      if (names.length > 0 && names.every(name => vocabulary.answers.keywords.has(normaliseName(name))))
        return blank('placeholder', 'names-only-the-kind')
      return factOf(piece, names.length === 0 ? found : { ...found, value: { type: as, names } }, vocabulary)
    }
    case 'fields':
      return factOf(piece, { ...found, value: { type: 'fields', fields: fieldsOf(entry.value) } }, vocabulary)
    case 'model-index':
      return measured(modelIndexResults(entry.value), piece, found, vocabulary)
    case 'results':
      return measured(listedResults(entry.value), piece, found, vocabulary)
    case 'measures':
      return measured(namedResults(entry.value), piece, found, vocabulary)
  }
}

/** Texts by key; a field that holds more than a text is no field of such a block, and shows as empty. */
const fieldsOf = (node: TreeNode): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']))

/** Results without a single measured number measure nothing. */
const measured = (results: readonly Result[], piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const fact = factOf(piece, { ...found, value: { type: 'results', results } }, vocabulary)
  if (results.some(result => result.value !== undefined)) return { ...fact, state: 'answered', reason: 'measured' }
  return isBlank(fact.state) || fact.state === 'reference-only'
    ? fact
    : { ...fact, state: 'empty', reason: 'no-number', shows: [] }
}

/** The name and the text of a license of its own stand beside it. */
const licensesOf = (entry: Entry, parent: TreeNode, { licenses }: Vocabulary): readonly License[] => {
  const name = textAt(parent, 'license_name')
  const link = textAt(parent, 'license_link')
  return oneOrMore(entry.value)
    .flatMap(leavesOf)
    .flatMap(({ text }) => readLicense(text, licenses) ?? [])
    .map(license =>
      license.custom
        ? { ...license, ...(name === undefined ? {} : { name }), ...(link === undefined ? {} : { link }) }
        : license,
    )
}

/** `true`, `yes` and any text say yes; `false`, and `no` in any of our languages, say that it is not so. */
const yesOrNo = (entry: Entry, fact: Fact, { answers }: Vocabulary): Fact => {
  const text = entry.value.kind === 'scalar' ? normaliseText(entry.value.text) : ''
  return isWord(text) && answers.saysNo.at(text).length > 0 ? { ...fact, state: 'none', reason: 'says-no' } : fact
}

const isWord = (text: string): boolean => text !== '' && !text.includes(' ')

/** "Yes", "Training Established": what a form offers to tick is in every record of the kind, and tells nobody how. */
const choice = (fact: Fact): Fact =>
  fact.state === 'answered' && fact.text.split(/\s+/).length <= longestChoice
    ? { ...fact, state: 'boilerplate', reason: 'only-a-choice:an answer that the form offers', shows: [] }
    : fact

const longestChoice = 5

const inWords: ReadonlySet<MetadataReading> = new Set(['text', 'prose', 'datasets', 'models'])

/** Samples of a format say its keys over again: `name: name1`, `use_cases: use_cases`; `version: Version 2` says more. */
const unlessItRepeats = (fact: Fact, path: readonly string[]): Fact => {
  const keys = new Set(path.flatMap(words))
  const said = words(fact.text)
  return fact.state === 'answered' && said.length > 0 && said.every(word => keys.has(word))
    ? { ...fact, state: 'placeholder', reason: 'repeats-heading', shows: [] }
    : fact
}

const words = (text: string): readonly string[] =>
  normaliseText(text.replaceAll('_', ' '))
    .split(' ')
    .map(word => word.replace(/(?<=\p{L})\d$/u, ''))
    .filter(word => word !== '')

const textAt = (node: TreeNode, key: string): string | undefined => textOf(nodeAt(node, key))?.trim() || undefined

/** The place is key and value, so that a reader sees which key it is; the text is the values alone. */
const pieceOfEntry = (entry: Entry, leaves: readonly ScalarNode[], pieceOf: (leaf: ScalarNode) => Piece): Piece => {
  const span: Span = entry.span
  const pieces = leaves.map(leaf => ({ ...pieceOf(leaf), items: 1 }))
  return {
    ...joinPieces(pieces, span),
    span,
    items: entry.value.kind === 'sequence' ? entry.value.items.length : pieces.length,
  }
}

const plainPiece = ({ text, span }: ScalarNode): Piece => pieceOfText(text, span)

const namesIn = (list: TreeNode): readonly ScalarNode[] =>
  oneOrMore(list).flatMap(item => leavesOf(nodeAt(item, 'name') ?? item))
