import type { Document } from '../model/document.ts'
import type { Evidence, NearName } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { anchorsOf } from '../reading/anchors.ts'
import { metadataClaims, textClaims } from '../reading/claims.ts'
import { evidenceOf } from '../reading/evidence-maker.ts'
import { tellUnread } from '../reading/facts/onlooker.ts'
import { firstError } from '../reading/first-error.ts'
import { headingsIn, readLanguageOfText } from '../reading/language/unread-language.ts'
import { markdownLinks } from '../reading/links.ts'
import { withItems } from '../reading/markdown/form-items.ts'
import { markdownFacts } from '../reading/markdown/markdown-facts.ts'
import { type MetadataRow, metadataFacts } from '../reading/metadata/metadata.ts'
import { metadataValueFacts } from '../reading/metadata/metadata-values.ts'
import { topicsOfHeading } from '../reading/vocabulary/names.ts'
import { speaking } from '../reading/vocabulary/speaking.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import type { FrontMatter } from '../syntax/markdown/front-matter.ts'
import type { MarkdownTree } from '../syntax/markdown/markdown-tree.ts'
import { portabilityNotices } from '../syntax/portability.ts'
import { textOfCard } from './cards-in-text.ts'
import { dialectsIn } from './dialects-in.ts'

/** Reads a Markdown document with or without front matter; every Markdown format is this with a mapping of its own, in the words of the forms it fills in. */
export const readMarkdownCard = (
  draft: Draft,
  document: Document,
  mapping: readonly MetadataRow[],
  general: Vocabulary,
  { metadata, dialect }: Otherwise = {},
): Evidence => {
  const known = general.dialects.filter(({ id }) => id === dialect)
  const dialects = [...new Set([...known, ...dialectsIn(draft, general)])]
  const vocabulary = speaking(general, dialects, document.kind)
  const { root, isFirst } = textOfCard(draft, document, general)
  const head = metadata === undefined && isFirst ? draft.frontMatter() : undefined
  const front = metadata ?? head
  const tree = { ...draft.markdown(), root }
  const items = { ...tree, root: withItems(tree.root, dialects) }
  if (vocabulary.onlooker !== undefined)
    for (const span of tree.comments)
      tellUnread(vocabulary, draft.source.text.slice(span.start, span.end), span, 'in-comment')
  const stated = metadataFacts(front?.tree.root, mapping, vocabulary, front?.tree.uncertainFrom)
  const baseModels = stated.flatMap(({ value }) => (value?.type === 'models' ? value.names : []))
  const text = readLanguageOfText(
    withoutOpenMetadata(markdownFacts(items, document.kind, vocabulary, baseModels), tree),
    tree,
    document.path,
    vocabulary,
  )
  const facts = [
    ...stated,
    ...metadataValueFacts(front?.tree, document.kind, vocabulary),
    ...metadataClaims(front?.tree.root, document.kind, vocabulary, front?.tree.uncertainFrom),
    ...text.facts,
    ...textClaims(tree, document.kind, vocabulary),
  ]
  const broken = front === undefined ? undefined : firstError(front.tree, draft.lines)
  const unread = broken ?? tree.problems.find(({ code }) => losesText.has(code)) ?? text.unread
  return evidenceOf(
    document,
    {
      facts,
      links: markdownLinks(tree, front?.tree.root),
      anchors: anchorsOf(tree, draft.source.text, draft.lines),
      problems: [
        ...(front?.tree.problems ?? []),
        ...(head === undefined ? [] : portabilityNotices(head, draft.source, draft.lines)),
        ...tree.problems,
      ],
      ...(unread === undefined ? {} : { unread }),
      mapping,
      unnamed: unnamedHeadings(tree, draft, vocabulary),
      ...(front === undefined ? {} : { metadataEnd: front.content.end }),
      textEnd: draft.source.text.slice(0, root.span.end).trimEnd().length,
      root: tree.root,
    },
    vocabulary,
  )
}

/** What a format has in another form than most: metadata that do not stand in front matter, and a form that it is known to fill in. */
export interface Otherwise {
  readonly metadata?: Pick<FrontMatter, 'tree' | 'content'>
  readonly dialect?: string
}

/** Headings below the title that nobody knows. */
const unnamedHeadings = ({ root }: MarkdownTree, { lines }: Draft, vocabulary: Vocabulary): readonly NearName[] =>
  headingsIn(root)
    .slice(1)
    .filter(({ text }) => topicsOfHeading(text, vocabulary).length === 0)
    .map(({ text, span }) => ({ name: text, line: lines.positionAt(span.start).line }))

/** Where metadata never end, the lines up to the first heading are neither metadata nor text: nothing in them counts. */
const withoutOpenMetadata = (facts: readonly Fact[], { root, problems }: MarkdownTree): readonly Fact[] => {
  if (!problems.some(({ code }) => code.startsWith('syntax/front-matter-'))) return facts
  const end = root.children[0]?.span.start ?? Number.POSITIVE_INFINITY
  return facts.map(fact =>
    fact.span.start < end ? { ...fact, state: 'unreadable' as const, reason: 'in-broken-metadata' } : fact,
  )
}

/** Problems after which a part of the text could not be read: an answer may stand there. */
const losesText: ReadonlySet<string> = new Set([
  'syntax/markdown-unreadable',
  'syntax/markdown-html-too-deep',
  'syntax/front-matter-unclosed',
  'syntax/front-matter-not-a-mapping',
])
