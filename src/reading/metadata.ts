import { type Fact, informationKinds, type State } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import type { TopicId } from '../model/topic.ts'
import type { Language, License, Result, Value } from '../model/value.ts'
import type { Entry, TreeNode } from '../syntax/tree.ts'
import { entriesOf, entryOf, leavesOf, nodeAt, oneOrMore, textOf } from '../syntax/tree-walk.ts'
import { type Found, factOf } from './fact-maker.ts'
import { knownTopic, type NamedTopic } from './known-topic.ts'
import { joinPieces, type Piece, pieceOfText } from './piece.ts'
import { readLanguage } from './values/languages.ts'
import { readLicense } from './values/licenses.ts'
import { readNumber } from './values/numbers.ts'
import { unitOf } from './values/results.ts'
import { quantityIn } from './values/units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** How a metadata value is read: as text, or as one of the typed values. */
export type MetadataReading =
  | 'text'
  | 'license'
  | 'languages'
  | 'datasets'
  | 'models'
  | 'model-index'
  | 'grams'
  | 'yes'
  | 'fields'

/** One row of a format's mapping: where in the tree, which topic, read how. */
export interface MetadataRow {
  /** Keys from the root down. */
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
  rows.flatMap(row => {
    const entry = entryAt(root, row.path)
    if (entry === undefined) return []
    const fact = factOfEntry(entry, row, root, vocabulary)
    if (fact === undefined) return []
    const reason =
      entry.span.start >= uncertainFrom
        ? 'after-a-syntax-error'
        : saysTwoThings(root, row.path)
          ? 'key-repeated'
          : leadsNowhere(entry.value)
            ? 'alias-of-nothing'
            : undefined
    return [reason === undefined ? fact : { ...fact, state: 'unreadable' as const, reason }]
  })

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

/** `*name` where nothing has that name: something was meant, and nobody can read what. */
const leadsNowhere = (node: TreeNode): boolean =>
  node.kind === 'alias' ? node.target === undefined : node.kind === 'sequence' && node.items.some(leadsNowhere)

const entryAt = (root: TreeNode | undefined, path: readonly string[]): Entry | undefined => {
  const key = path.at(-1)
  return key === undefined ? undefined : entryOf(nodeAt(root, ...path.slice(0, -1)), key)
}

const factOfEntry = (
  entry: Entry,
  { path, topic, as }: MetadataRow,
  root: TreeNode | undefined,
  vocabulary: Vocabulary,
): Fact | undefined => {
  const where = path.join('.')
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
      const licenses = licensesOf(entry, root, vocabulary)
      if (licenses.length > 0) return factOf(piece, { ...found, value: { type: 'license', licenses } }, vocabulary)
      return piece.units.length === 0 ? blank('empty', 'no-value') : blank('placeholder', 'says-only:unknown')
    }
    case 'languages': {
      const languages = oneOrMore(entry.value)
        .flatMap(leavesOf)
        .filter(({ text }) => text.trim() !== '')
        .map(({ text }) => readLanguage(text))
      return languages.length === 0
        ? factOf(piece, found, vocabulary)
        : namedLanguages(factOf(piece, { ...found, value: { type: 'languages', languages } }, vocabulary), languages)
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
    case 'grams':
      return emissions(entry, piece, found, vocabulary)
    case 'fields':
      return factOf(piece, { ...found, value: { type: 'fields', fields: fieldsOf(entry.value) } }, vocabulary)
    case 'model-index':
      return modelIndex(entry, piece, found.topic, where, vocabulary)
  }
}

/** Where languages are given by their codes, "no" is Norwegian and denies nothing. */
const namedLanguages = (fact: Fact, languages: readonly Language[]): Fact =>
  fact.state === 'none' && languages.some(({ tag }) => tag !== undefined)
    ? { ...fact, state: 'answered', reason: 'own-words' }
    : fact

/** Emissions in grams, as the hub has them, as the number alone or among what is told of it. */
const emissions = (entry: Entry, piece: Piece, found: Found, vocabulary: Vocabulary): Fact => {
  const text = textOf(entryOf(entry.value, 'emissions')?.value ?? entry.value) ?? ''
  const quantities = quantityIn(text, 'g CO2e', 'emissions', vocabulary.units)
  if (quantities.length === 0) return factOf(piece, found, vocabulary)
  const fact = factOf(piece, { ...found, value: { type: 'quantities', quantities } }, vocabulary)
  return { ...fact, shows: informationKinds.filter(kind => kind === 'emissions' || fact.shows.includes(kind)) }
}

/** Texts by key; a field that holds more than a text is no field of such a block, and shows as empty. */
const fieldsOf = (node: TreeNode): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']))

/** A model index without a single measured number measures nothing. */
const modelIndex = (entry: Entry, piece: Piece, topic: TopicId, where: string, vocabulary: Vocabulary): Fact => {
  const results = oneOrMore(entry.value)
    .flatMap(model => oneOrMore(entryOf(model, 'results')?.value))
    .flatMap(resultsOf)
  const value: Value = { type: 'results', results }
  const fact = factOf(piece, { topic, by: 'metadata', where, sure: 'exact', value }, vocabulary)
  if (results.some(result => result.value !== undefined)) return { ...fact, state: 'answered', reason: 'measured' }
  return { ...fact, state: 'empty', reason: 'no-number', shows: [] }
}

const resultsOf = (result: TreeNode): Result[] => {
  const dataset = textAt(result, ['dataset', 'name']) ?? textAt(result, ['dataset', 'type'])
  const metrics = entryOf(result, 'metrics')?.value
  return oneOrMore(metrics).flatMap(metric => {
    const name = textAt(metric, ['name']) ?? textAt(metric, ['type'])
    const raw = textAt(metric, ['value'])
    if (name === undefined || raw === undefined) return []
    const value = /^[-+]?[\d.,]+(?:e[-+]?\d+)?\s?[%‰]?$/i.test(raw) ? readNumber(raw.replace(/[%‰]/, '')) : undefined
    return [
      {
        metric: name,
        raw,
        ...(value === undefined ? {} : { value }),
        ...unitOf(name, raw),
        ...(dataset === undefined ? {} : { dataset }),
      },
    ]
  })
}

const licensesOf = (entry: Entry, root: TreeNode | undefined, { licenses }: Vocabulary): readonly License[] => {
  const name = textAt(root, ['license_name'])
  const link = textAt(root, ['license_link'])
  return oneOrMore(entry.value)
    .flatMap(leavesOf)
    .flatMap(({ text }) => readLicense(text, licenses) ?? [])
    .map(license =>
      license.custom
        ? { ...license, ...(name === undefined ? {} : { name }), ...(link === undefined ? {} : { link }) }
        : license,
    )
}

/** `true`, `yes` and any text say yes; `false` and `no` say that it is not so. */
const yesOrNo = (entry: Entry, fact: Fact): Fact => {
  const text = entry.value.kind === 'scalar' ? entry.value.text.trim().toLowerCase() : ''
  return text === 'false' || text === 'no' ? { ...fact, state: 'none', reason: 'says-no' } : fact
}

const textAt = (node: TreeNode | undefined, path: readonly string[]): string | undefined =>
  textOf(nodeAt(node, ...path))?.trim() || undefined

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
