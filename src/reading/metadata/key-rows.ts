import type { Topic } from '../../model/topic.ts'
import type { Entry, ScalarNode, TreeNode } from '../../syntax/tree.ts'
import { leavesOf, oneOrMore, textOf } from '../../syntax/tree-walk.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { isLeftBlank } from '../state/left-blank.ts'
import { wordCount } from '../text/word-count.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { wordsOfKey } from './key-words.ts'
import type { LaidKey } from './laid-keys.ts'
import type { MetadataRow } from './metadata.ts'
import type { MetadataReading } from './metadata-pieces.ts'

/** An entry as one of its topics is read from it, with the row for it. */
export interface KeyRow {
  readonly entry: Entry
  readonly row: MetadataRow
}

/** How the value of a key is read for each of its topics. */
export const keyRows = (laid: LaidKey, vocabulary: Vocabulary): readonly KeyRow[] =>
  laid.topics.flatMap(({ topic: id, sure, via }) => {
    const topic = vocabulary.topics.get(id)
    const { entry, heading } = laid
    if (topic === undefined) return []
    const read = topic.value === 'results' ? readResults(entry, topic, vocabulary) : readValue(entry, topic)
    if (read === undefined) return []
    return [{ entry: read.entry, row: { path: [entry.key], topic: id, as: read.as, named: { heading, sure, via } } }]
  })

interface Read {
  readonly entry: Entry
  readonly as: MetadataReading
}

const readValue = (entry: Entry, topic: Topic): Read | undefined => {
  const leaves = leavesOf(entry.value)
  if (leaves.length > 0 && leaves.every(isBare) && !isCount(entry, topic)) return undefined
  if (topic.value === 'datasets' && leaves.length > 0 && leaves.every(({ text }) => isDate.test(text.trim())))
    return undefined
  if (topic.value === 'languages' && leaves.some(({ text }) => codeLanguages.has(text.trim().toLowerCase())))
    return undefined
  if (leaves.length > 0 && leaves.every(isPath) && !atPaths.has(topic.id)) return { entry, as: 'pointer' }
  return { entry, as: readingOf(entry.value, leaves, topic) }
}

const readingOf = (
  value: TreeNode,
  leaves: readonly ScalarNode[],
  { id, value: type, byName }: Topic,
): MetadataReading => {
  if (id === knownTopic('checksums')) return 'checksum'
  switch (type) {
    case 'license':
      return 'license'
    case 'yes-no':
      return 'yes'
    case 'languages':
      return leaves.every(({ text }) => /^[\p{L}\s_-]+$/u.test(text) && wordCount(text) <= 2) ? 'languages' : 'text'
    case 'datasets':
    case 'models':
      return value.kind !== 'mapping' && oneOrMore(value).every(isShortName) ? type : 'prose'
    default:
      return byName || type !== 'text' ? 'text' : 'prose'
  }
}

const isShortName = (node: TreeNode): boolean => node.kind === 'scalar' && wordCount(node.text) <= shortName
const shortName = 4

/** Figures and yes or no count and switch things: what takes words or a name they do not tell, unless they are settings that stand together. */
const isCount = ({ key, value: node }: Entry, { id, value, inWords }: Topic): boolean => {
  if (value === 'yes-no' || value === 'version' || value === 'date' || counted.has(id)) return true
  if (value === 'quantities') return unitKeys.test(wordsOfKey(key))
  return node.kind === 'scalar' ? inWords : value === 'text' && !inWords
}

const counted: ReadonlySet<string> = new Set(
  (['splits', 'composition', 'model-size', 'context-length', 'personal-data', 'identifier'] as const).map(knownTopic),
)

/** Without its unit a figure measures nothing: `training_time_hours`, `energy_kwh`. */
const unitKeys = /\b(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|k?wh|mwh|kg|tons?|co2(?:e|eq)?|gb|mb)\b/i

const isBare = ({ value }: ScalarNode): boolean => typeof value === 'number' || typeof value === 'boolean'

const isDate = /^\d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.+Z-]*)?$/

/** In what it is written, and not what it handles. */
const codeLanguages: ReadonlySet<string> = new Set([
  'python',
  'python3',
  'r',
  'julia',
  'java',
  'scala',
  'c++',
  'c#',
  'rust',
  'javascript',
  'typescript',
  'sql',
  'matlab',
])

/** `data/train.csv`, `model.pkl`: where something lies on the disk of its author. */
const isPath = ({ text }: ScalarNode): boolean =>
  /^(?!\w+:\/\/)\S*\.(?:bin|csv|feather|gz|h5|hdf5|ipynb|joblib|jsonl?|keras|npy|npz|onnx|parquet|pickle|pkl|pt|pth|py|safetensors|tar|tflite|tsv|txt|xlsx|ya?ml|zip)$/i.test(
    text.trim(),
  ) || /^(?:\.{1,2}|~|[a-z]:)?[\\/]\S*$/i.test(text.trim())

const atPaths: ReadonlySet<string> = new Set(
  (['file-formats', 'checksums', 'distribution', 'data-schema'] as const).map(knownTopic),
)

/** All figures below the key as measures by name; a value without one is read for what it says, names of measures being no results. */
const readResults = (entry: Entry, { id }: Topic, vocabulary: Vocabulary): Read | undefined => {
  const figures = figuresIn(entry.value, wordsOfKey(entry.key.split('.').at(-1) ?? ''), '')
  if (id === knownTopic('per-group-results') && figures.length === 1) return undefined
  if (figures.length > 0)
    return { entry: { ...entry, value: { kind: 'mapping', span: entry.value.span, entries: figures } }, as: 'measures' }
  const leaves = leavesOf(entry.value)
  if (leaves.some(({ value }) => typeof value === 'number')) return undefined
  const inWords = leaves.some(({ text }) => wordCount(text) >= someWords || /\p{L} [\d.,]*\d[.,]\d|\d ?%/u.test(text))
  if (entry.value.kind === 'scalar' && !inWords && !isLeftBlank(entry.value.text, vocabulary)) return undefined
  return { entry, as: inWords ? 'prose' : 'measures' }
}

const someWords = 5

/** `{ test: { accuracy: 0.9 } }` and `[{ metric: accuracy, value: 0.9 }]` alike. */
const figuresIn = (node: TreeNode, name: string, under: string): readonly Entry[] => {
  switch (node.kind) {
    case 'scalar':
      return isFigure(node) && !ofRun.test(name)
        ? [{ key: `${under}${name}`, keySpan: node.span, span: node.span, value: node }]
        : []
    case 'sequence':
      return node.items.flatMap(item => (item.kind === 'scalar' ? [] : figuresIn(item, name, under)))
    case 'mapping': {
      const head = node.entries.find(
        ({ key, value }) => measureKeys.has(key.toLowerCase()) && textOf(value) !== undefined,
      )
      const measure = head === undefined ? '' : (textOf(head.value)?.trim() ?? '')
      return node.entries.flatMap(({ key, value }) =>
        valueKeys.has(key.toLowerCase()) && measure !== ''
          ? figuresIn(value, measure, under)
          : figuresIn(value, wordsOfKey(key), value.kind === 'scalar' ? under : `${under}${wordsOfKey(key)} `),
      )
    }
    case 'alias':
      return []
  }
}

const measureKeys: ReadonlySet<string> = new Set(['metric', 'metric_name', 'name', 'measure', 'type'])
const valueKeys: ReadonlySet<string> = new Set(['value', 'score', 'result'])

/** `0.91`, `91 %`, `~0.9`; no date, no version. */
const isFigure = ({ text, value }: ScalarNode): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : /^[<>≈~≥≤=+-]{0,2}\s*\d+(?:[.,]\d+)?(?![\d.:/-])/.test(text.trim())

/** What counts the runs and settings of a measurement, and is not measured by it. */
const ofRun =
  /^(?:n|num|number|count|total|max|min)\b(?!.*(?:accuracy|error|loss|score|precision|recall))|\b(?:epoch|fold|seed|shot|id|index|version|step|year|date|threshold|sample|support|row|size|random state|batch)s?\b/i
