import type { Document, DocumentKind } from '../model/document.ts'
import type { Recognition } from '../model/document-format.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { notes } from '../model/once.ts'
import { embeddedFacts } from '../reading/markdown/embedded-facts.ts'
import { isOpenName } from '../reading/markdown/heading-topics.ts'
import { keyFacts } from '../reading/metadata/key-facts.ts'
import { type LaidKey, laidKeys, runningTexts } from '../reading/metadata/laid-keys.ts'
import type { MetadataRow } from '../reading/metadata/metadata.ts'
import { knownTopic } from '../reading/phrases/known-topic.ts'
import { topicsOfLabel } from '../reading/vocabulary/names.ts'
import { speaking } from '../reading/vocabulary/speaking.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf } from '../syntax/tree-walk.ts'
import type { FormatSpec } from './format-spec.ts'
import { topicsOfKind } from './kind-by-text.ts'
import { isOfAnotherUse, kindOfTreeName, kindSaidAtTop, maySayKind, saysKind } from './plain-tree-signs.ts'
import { mayBeTree, readTreeCard } from './tree-card.ts'

/** A model card or data card in JSON or YAML that keeps to no schema: its keys are read as the headings of a text would be. */
export const plainTree: FormatSpec = {
  id: 'plain-tree',
  called: 'a card in JSON or YAML of its own schema',
  summary: 'Model card or data card in JSON or YAML without a known schema: model_card.json, data_card.yaml',
  recognise: (draft, vocabulary) => (mayBeTree(draft) ? recogniseTree(draft, vocabulary) : undefined),
  read: (draft, document, vocabulary) => readKeys(draft, document, vocabulary),
}

const recogniseTree = (draft: Draft, vocabulary: Vocabulary): Recognition | undefined => {
  const named = kindOfTreeName(draft, vocabulary)
  if (named === undefined && !maySayKind(draft, vocabulary)) return undefined
  const { root, uncertainFrom } = draft.tree()
  if (named !== undefined && root === undefined && uncertainFrom !== undefined)
    return { as: 'document', kind: named, sure: 'likely', because: 'is called a card, and could not be read' }
  if (root?.kind !== 'mapping' || root.entries.length === 0 || isOfAnotherUse(root)) return undefined
  const kind = named ?? kindSaidAtTop(root, vocabulary)
  if (kind === undefined) return undefined
  const because = named === undefined ? 'says so at its top' : 'its name says so'
  if (tellsOf(kind, keysIn(draft, kind, vocabulary), vocabulary))
    return { as: 'document', kind, sure: 'likely', because }
  return named === undefined
    ? undefined
    : {
        as: 'look-alike',
        because: 'is called a card, and its keys name hardly anything that one tells',
        mend: 'call its keys by what they tell, such as "intended_use", "training_data" and "limitations"',
      }
}

/** Parts of a page and packages have names, versions and licenses, too; what a page shows has the names of topics as its texts. */
const tellsOf = (kind: DocumentKind, keys: readonly LaidKey[], vocabulary: Vocabulary): boolean => {
  const told = keys.filter(({ entry, topics }) => !topics.some(({ topic }) => isNameOf(topic, entry.value, vocabulary)))
  const named = told.flatMap(({ topics }) =>
    topics.filter(match => namedAnyway.has(match.topic) || !isOpenName(match, vocabulary)),
  )
  const topics = new Set<string>(named.map(({ topic }) => topic))
  return topics.size >= fewTopics && [...topicsOfKind[kind], ...tellingKeys].some(topic => topics.has(topic))
}

const isNameOf = (topic: string, value: TreeNode, vocabulary: Vocabulary): boolean =>
  value.kind === 'scalar' && topicsOfLabel(value.text, vocabulary).some(match => match.topic === topic)

const fewTopics = 3

/** "Type" and "Description" may be those of anything. */
const namedAnyway: ReadonlySet<string> = new Set((['name', 'training-data'] as const).map(knownTopic))

/** Keys that hardly anything else has, though headings may. */
const tellingKeys: readonly string[] = (['limitations', 'data-schema', 'splits', 'human-oversight'] as const).map(
  knownTopic,
)

/** The keys with what they are about, by the names that keys have beside those of headings: asked when the file is recognised, and when it is read. */
const keysIn = (draft: Draft, kind: DocumentKind, vocabulary: Vocabulary): readonly LaidKey[] => {
  const known = laid.get(draft)
  if (known?.kind === kind && known.vocabulary === vocabulary) return known.keys
  const dialects = vocabulary.dialects.filter(({ id }) => id === plainTree.id)
  const spoken = { words: speaking(vocabulary, dialects, kind), topics: vocabulary.topics }
  const keys = laidKeys(draft.tree().root, kind, spoken).filter(({ entry }) => !saysKind(entry, vocabulary))
  laid.set(draft, { kind, vocabulary, keys })
  return keys
}

interface Laid {
  readonly kind: DocumentKind
  readonly vocabulary: Vocabulary
  readonly keys: readonly LaidKey[]
}

const laid = notes<Draft, Laid>()

const readKeys = (draft: Draft, document: Document, vocabulary: Vocabulary): Evidence => {
  const { root, uncertainFrom } = draft.tree()
  const keys = keysIn(draft, document.kind, vocabulary)
  const facts = [...keyFacts(keys, vocabulary, uncertainFrom), ...proseFacts(draft, document.kind, keys, vocabulary)]
  return readTreeCard(draft, document, rowsFor(facts, root, document.kind, vocabulary), vocabulary, root, facts)
}

/** Where what is not said would stand: under the first of its names that no key has. */
const rowsFor = (
  facts: readonly Fact[],
  root: TreeNode | undefined,
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly MetadataRow[] => {
  const said = new Set(facts.map(({ topic }) => topic))
  const keys = new Set(entriesOf(root).map(({ key }) => key))
  return [...vocabulary.topics.values()]
    .filter(({ id, kinds }) => kinds.includes(kind) && !said.has(id))
    .flatMap(({ id }) => {
      const key = vocabulary
        .searched(id)
        .map(asKey)
        .find(name => !keys.has(name))
      return key === undefined ? [] : [{ path: [key], topic: id, as: 'text' as const }]
    })
}

const asKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')

/** What texts say beside what their key is called after. */
const proseFacts = (
  draft: Draft,
  kind: DocumentKind,
  keys: readonly LaidKey[],
  vocabulary: Vocabulary,
): readonly Fact[] =>
  keys.flatMap(({ entry, topics }) => {
    const asked = new Set(topics.map(({ topic }) => topic))
    return runningTexts(entry)
      .flatMap(text => embeddedFacts(draft, text, kind, vocabulary))
      .filter(({ topic }) => !asked.has(topic))
      .map(fact => ({ ...fact, where: entry.key }))
  })
