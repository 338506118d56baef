import { remembered } from '../../model/once.ts'
import type { Topic } from '../../model/topic.ts'
import type { Entry, MappingNode, ScalarNode, TreeNode } from '../../syntax/tree.ts'
import { leavesAmong, leavesOf } from '../../syntax/tree-walk.ts'
import { knownTopic, type NamedTopic } from '../phrases/known-topic.ts'
import { isLeftBlank } from '../state/left-blank.ts'
import { wordCount } from '../text/word-count.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { wordsOfKey } from './key-words.ts'

/**
 * The scalars of a value that tell of a topic. `{ "id": "L1", "severity": "high" }` sorts and numbers what should stand beside it, and
 * says nothing by itself; nor does what stands beside a text that was left as a blank.
 */
export const tellingLeaves = (
  value: TreeNode,
  topic: Topic | undefined,
  vocabulary: Vocabulary,
): readonly ScalarNode[] =>
  topic === undefined || value.kind === 'scalar'
    ? leavesOf(value)
    : leavesAmong(value, mapping => tellingEntries(mapping, topic, vocabulary))

/** Whether anything is told, and not only left as a blank. */
export const isTold = (value: TreeNode, topic: Topic | undefined, vocabulary: Vocabulary): boolean =>
  tellingLeaves(value, topic, vocabulary).some(({ text }) => !isLeftBlank(text, vocabulary))

const tellingEntries = ({ entries }: MappingNode, topic: Topic, vocabulary: Vocabulary): readonly Entry[] => {
  const told = withoutBlankHead(entries, vocabulary)
  const [labels, others] = [told.filter(entry => isLabel(entry, topic)), told.filter(entry => !isLabel(entry, topic))]
  if (labels.length === 0) return told
  const explained = !(topic.inWords && !topic.byName) && others.some(({ value }) => isTold(value, topic, vocabulary))
  return explained ? told : others
}

/** Of an entry whose own text was left as a blank, that blank; what stands beside it counts where it is a sentence, leads somewhere, or holds entries of its own. */
const withoutBlankHead = (entries: readonly Entry[], vocabulary: Vocabulary): readonly Entry[] => {
  const heads = entries.filter(({ key }) => headKeys.has(plainKey(key)))
  const isBlank = ({ value }: Entry): boolean => leavesOf(value).every(({ text }) => isLeftBlank(text, vocabulary))
  if (heads.length === 0 || !heads.every(isBlank)) return entries
  return entries.filter(entry => heads.includes(entry) || entry.value.kind !== 'scalar' || saysMore(entry.value.text))
}

/** Under these an entry says what it is about. */
const headKeys: ReadonlySet<string> = new Set(['text', 'description', 'value', 'name', 'title', 'content', 'summary'])

const isLabel = ({ key, value }: Entry, topic: Topic): boolean => {
  const named = plainKey(key)
  return (
    labels.some(({ keys, of }) => keys.has(named) && of(topic, value)) &&
    !leavesOf(value).some(({ text }) => saysMore(text))
  )
}

/** A label is short: who writes a sentence there has something to say, in Indonesian perhaps, under `id`. */
const saysMore = (text: string): boolean => wordCount(text) >= fewWords || /^https?:\/\//i.test(text.trim())
const fewWords = 5

interface Label {
  readonly keys: ReadonlySet<string>
  /** Of which topics they are no answer. */
  readonly of: (topic: Topic, value: TreeNode) => boolean
}

const topicsOf = (...ids: readonly NamedTopic[]): ReadonlySet<string> => new Set(ids.map(knownTopic))

/** Topics that are answered by identifiers. A name may be one as well, but no name is a bare number. */
const identified = topicsOf(
  ...(['identifier', 'data-schema', 'known-incidents', 'changelog', 'standards-followed', 'dependencies'] as const),
  ...(['underlying-models', 'filing', 'checksums'] as const),
)
const aboutLanguage = topicsOf('languages', 'language-support', 'translations')

const isNumber = (value: TreeNode): boolean => value.kind === 'scalar' && /^\s*\d+\s*$/.test(value.text)
const isInWords = ({ inWords, byName }: Topic): boolean => inWords && !byName

const labels: readonly Label[] = [
  {
    keys: new Set(['id', 'uuid', 'guid', 'index']),
    of: ({ id, byName }, value) => !identified.has(id) && (!byName || isNumber(value)),
  },
  { keys: new Set(['ref', 'bom ref']), of: ({ id }) => !identified.has(id) },
  { keys: new Set(['unit', 'units', 'unit text', 'unit code', 'shape', 'layout']), of: () => true },
  { keys: new Set(['lang', 'locale']), of: ({ id }) => !aboutLanguage.has(id) },
  {
    keys: new Set(['type', 'kind', 'data type', 'language']),
    of: topic => isInWords(topic) || topic.id === knownTopic('composition'),
  },
  {
    keys: new Set([
      ...['status', 'state', 'severity', 'priority', 'level', 'likelihood', 'probability', 'confidence'],
      ...['date', 'due', 'due date', 'deadline', 'created', 'created at', 'updated', 'updated at', 'modified', 'since'],
    ]),
    of: ({ inWords }) => inWords,
  },
  {
    keys: new Set([
      ...['owner', 'author', 'editor', 'reviewer', 'approver', 'assignee', 'reporter', 'maintainer'],
      ...['created by', 'updated by', 'reported by', 'reviewed by', 'approved by'],
    ]),
    of: isInWords,
  },
  {
    keys: new Set(['primary key', 'primary keys', 'foreign keys', 'missing values']),
    of: ({ id }) => id === knownTopic('data-schema'),
  },
]

/** `@id`, `bom-ref`, `dataType` and `due_date` as words. */
const plainKey: (key: string) => string = remembered((key: string): string =>
  wordsOfKey(key.replace(/^@|^xml:/, '')).toLowerCase(),
)
