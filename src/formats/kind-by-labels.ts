import type { DocumentKind } from '../model/document.ts'
import { leadOf } from '../reading/text/lead.ts'
import { isUnspaced } from '../reading/text/normalise.ts'
import { topicsOfLabel } from '../reading/vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { labelsOf } from '../syntax/labels.ts'
import type { Block, Section } from '../syntax/markdown/markdown-tree.ts'
import { headingNames, kindOfTopics } from './kind-by-text.ts'
import { perDraft } from './per-draft.ts'

/** What run-in labels and first cells speak of: some cards have no headings and consist of these. */
export interface LabelEvidence {
  readonly topics: readonly string[]
  /** Kinds of which a name is among them that hardly any other text has. */
  readonly signs: ReadonlySet<DocumentKind>
  /** Told by so many names that nothing else need say so. */
  readonly kind?: DocumentKind
}

/** A README of software has labels as well: headings of software take all of them back. */
export const labelEvidence: (draft: Draft, vocabulary: Vocabulary) => LabelEvidence = perDraft((draft, vocabulary) => {
  if (headingNames(draft).some(name => vocabulary.softwareHeadings.has(name))) return { topics: [], signs: new Set() }
  const named = namedOnce(draft.markdown().root, vocabulary)
  const topics = new Set<string>(named.map(({ topic }) => topic))
  const signs = new Set(
    kinds.filter(kind => named.some(match => signTopics[kind].includes(match.topic) && isTelling(match))),
  )
  const kind = kindOfTopics(topics, enough)
  return { topics: [...topics], signs, ...(kind !== undefined && signs.has(kind) && { kind }) }
})

/** One more than of headings, which stand above more. */
const enough = 4

/** Where a name comes again and again, several things are described, and none of them is what the text is about. */
const namedOnce = (root: Section, vocabulary: Vocabulary): readonly NameMatch[] => {
  const named = namesIn(root).flatMap(name => topicsOfLabel(name, vocabulary))
  const counts = new Map<string, number>()
  for (const { topic } of named) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return named.filter(({ topic }) => (counts.get(topic) ?? 0) <= often)
}

const often = 2

const namesIn = ({ blocks, children }: Section): readonly string[] => [
  ...blocks.flatMap(namesInBlock),
  ...children.flatMap(namesIn),
]

const namesInBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph': {
      const labels = labelsOf(block)
      const lead = labels.length === 0 ? leadOf(block) : undefined
      return lead === undefined ? labels.map(({ name }) => name) : [lead.text]
    }
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap(namesInBlock))
    case 'table': {
      const rows = block.header === undefined ? block.rows : [block.header, ...block.rows]
      return rows.flatMap(({ cells }) => (cells.length === 2 ? [cells[0]?.text ?? ''] : []))
    }
    case 'details':
      return block.blocks.flatMap(namesInBlock)
    default:
      return []
  }
}

/** "Sampling" and "Sensitivity" may be those of a device: a name of several words, or one as long, means one thing. */
const isTelling = ({ topic, via: { entry } }: NameMatch): boolean =>
  alwaysTelling.includes(topic) || /\s/.test(entry) || isUnspaced(entry) || entry.length >= longWord

const longWord = 12

const kinds: readonly DocumentKind[] = ['model-card', 'data-sheet', 'disclosure']

const alwaysTelling: readonly string[] = ['motivation', 'annotation']

/** Of the topics that tell the kinds apart, those that nobody writes of software, a device or a substance. */
const signTopics: Readonly<Record<DocumentKind, readonly string[]>> = {
  'model-card': ['training-data', 'training-procedure', 'evaluation-data'],
  'data-sheet': ['motivation', 'collection-process', 'annotation', 'personal-data', 'preprocessing', 'data-sources'],
  disclosure: ['ai-interaction-notice', 'human-oversight', 'complaint-channel'],
}
