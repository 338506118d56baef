import { type Fact, isBlank, type State, type Sureness } from '../../model/fact.ts'
import type { Match } from '../../model/match.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, leavesOf, nodeAt, oneOrMore } from '../../syntax/tree-walk.ts'
import { factOf } from '../facts/fact-maker.ts'
import { tellCandidate, tellKey } from '../facts/onlooker.ts'
import { knownTopic, type NamedTopic } from '../phrases/known-topic.ts'
import { normaliseName } from '../text/normalise.ts'
import { readLanguage } from '../values/languages.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { echoesItsKeys, mayEcho } from './echo.ts'
import { choice, yesOrNo } from './metadata-answers.ts'
import { emissions, measured, sliced } from './metadata-measures.ts'
import { entriesUnder, writtenPath } from './metadata-paths.ts'
import { type MetadataReading, pieceOfEntry } from './metadata-pieces.ts'
import { listedResults, modelIndexResults, namedResults } from './metadata-results.ts'
import { fieldsOf, licensed, licensesOf, namedLanguages } from './metadata-typed.ts'

/** One row of a format's mapping: where in the tree, which topic, read how. */
export interface MetadataRow {
  /** Keys from the root down; `*` stands for each item of a list, or the value itself where it is none, `?name=X` for those whose `name` is X. */
  readonly path: readonly string[]
  readonly topic: NamedTopic | TopicId
  readonly as: MetadataReading
  /** What the key is called in words, and which name of the topic that is, where no schema has the key. */
  readonly named?: { readonly heading: string; readonly sure: Sureness; readonly via: Match }
}

/** Facts of a YAML or JSON tree by a mapping; what stands after a syntax error, or says two things, is `unreadable`, never missing. */
export const metadataFacts = (
  root: TreeNode | undefined,
  rows: readonly MetadataRow[],
  vocabulary: Vocabulary,
  uncertainFrom: number = Number.POSITIVE_INFINITY,
): readonly Fact[] => {
  if (vocabulary.onlooker !== undefined) tellOtherKeys(root, rows, vocabulary)
  return rows.flatMap(row =>
    entriesUnder(root, row.path).flatMap(({ entry, parent, where }) => {
      const read = factOfEntry(entry, parent, where, row, vocabulary)
      if (read === undefined) return []
      const fact = mayEcho(read) && echoesItsKeys(entry, where, wordsOfEcho(row.as)) ? echo(read) : read
      const reason = isUncertain(entry, parent, uncertainFrom)
        ? 'after-a-syntax-error'
        : saysTwoThings(parent, [entry.key])
          ? 'key-repeated'
          : leadsNowhere(entry.value)
            ? 'alias-of-nothing'
            : undefined
      return [reason === undefined ? fact : { ...fact, state: 'unreadable' as const, reason }]
    }),
  )
}

/** Keys that no row knows, and that are named much like a topic. */
const tellOtherKeys = (root: TreeNode | undefined, rows: readonly MetadataRow[], vocabulary: Vocabulary): void => {
  const known = new Set(rows.map(({ path }) => path[0]))
  const keys = rows.filter(({ topic }) => topic === vocabulary.onlooker?.topic).map(({ path }) => writtenPath(path))
  for (const entry of entriesOf(root)) if (!known.has(entry.key)) tellKey(vocabulary, entry, keys)
}

/** What stands after an error or around one (of a list, the items before it count), and a key whose value the error took. */
const isUncertain = (entry: Entry, parent: TreeNode, uncertainFrom: number): boolean => {
  const { kind, span } = entry.value
  const { start, end } = span
  if (entry.span.start >= uncertainFrom || (kind !== 'sequence' && end > uncertainFrom)) return true
  if (kind === 'sequence' && end >= uncertainFrom && isBlankList(entry.value)) return true
  if (start !== end || uncertainFrom === Number.POSITIVE_INFINITY) return false
  const next = entriesOf(parent).find(({ span }) => span.start > entry.span.start)
  return next === undefined || uncertainFrom < next.span.start
}

const isBlankList = (list: TreeNode): boolean => leavesOf(list).every(({ text }) => text.trim() === '')

/** A key that is written twice with two values: readers differ on which of them counts. */
export const saysTwoThings = (root: TreeNode | undefined, path: readonly string[]): boolean => {
  const key = path.at(-1)
  const said = entriesOf(nodeAt(root, ...path.slice(0, -1))).filter(entry => entry.key === key)
  return (
    said.length > 1 &&
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

const factOfEntry = (
  entry: Entry,
  parent: TreeNode,
  where: string,
  { path, topic, as, named }: MetadataRow,
  vocabulary: Vocabulary,
): Fact | undefined => {
  const via: Match = named?.via ?? { list: 'mapping', entry: writtenPath(path) }
  const { heading, sure } = named ?? { heading: entry.key, sure: 'exact' }
  const found = { topic: knownTopic(topic), by: 'metadata', where, sure, heading, via } as const
  const piece = pieceOfEntry(entry, as, found.topic, vocabulary)
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
      return choice(factOf(piece, found, vocabulary), vocabulary)
    case 'checksum': {
      const fact = factOf(piece, found, vocabulary)
      return isBlank(fact.state) || checksum.test(fact.text) ? fact : blank('placeholder', 'no-checksum')
    }
    case 'yes':
      return yesOrNo(entry, factOf(piece, { ...found, whether: true }, vocabulary), vocabulary)
    case 'license': {
      const licenses = licensesOf(entry, parent, vocabulary)
      if (licenses.length > 0) return licensed(licenses, piece, found, vocabulary)
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
      if (names.length === 0 && piece.units.length > 0) {
        const text = piece.units.map(unit => unit.text).join(' ')
        tellCandidate(vocabulary, {
          topic: found.topic,
          at: entry.span,
          text,
          because: 'no-name-in-key',
          detail: where,
          via,
        })
        return undefined
      }
      if (names.length > 0 && names.every(name => namesKind(normaliseName(name), vocabulary.answers)))
        return blank('placeholder', 'names-only-the-kind')
      return factOf(piece, names.length === 0 ? found : { ...found, value: { type: as, names } }, vocabulary)
    }
    case 'grams':
      return emissions(entry, piece, found, vocabulary)
    case 'pointer':
      return toElsewhere(factOf(piece, found, vocabulary))
    case 'fields':
      return factOf(piece, { ...found, value: { type: 'fields', fields: fieldsOf(entry.value) } }, vocabulary)
    case 'model-index':
      return measured(modelIndexResults(entry.value), piece, found, vocabulary)
    case 'results':
      return measured(listedResults(entry.value), piece, found, vocabulary)
    case 'some-slice':
      return measured(sliced(listedResults(entry.value), vocabulary), piece, found, vocabulary)
    case 'slices': {
      const results = sliced(listedResults(entry.value), vocabulary)
      return new Set(results.map(({ slice }) => slice)).size < 2
        ? undefined
        : measured(results, piece, found, vocabulary)
    }
    case 'measures':
      return measured(namedResults(entry.value), piece, found, vocabulary)
  }
}

/** "Training data" names no data set. */
const namesKind = (name: string, { keywords, labels }: AnswerPhrases): boolean => keywords.has(name) || labels.has(name)

/** In hexadecimal digits, from MD5 on, or as in `sha256-…=`. */
const checksum = /\b[\da-f]{32,}\b|\bsha\d+[-:][\w+/]{27,}/i

const toElsewhere = ({ value: _, ...fact }: Fact): Fact =>
  isBlank(fact.state) ? fact : { ...fact, state: 'reference-only', reason: 'only-a-pointer' }

const echo = ({ value: _, ...fact }: Fact): Fact => ({
  ...fact,
  state: 'placeholder',
  reason: 'repeats-its-key',
  shows: [],
})

/** How many words of its keys say nothing: one of the values that a form knows may use them, and one word says yes. */
const wordsOfEcho = (as: MetadataReading): number =>
  as === 'choice' || as === 'value' ? Number.POSITIVE_INFINITY : as === 'yes' ? 2 : 1
