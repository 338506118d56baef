import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { TopicId } from '../model/topic.ts'
import type { MarkdownTree } from '../syntax/markdown-tree.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { factOf } from './fact-maker.ts'
import { listedTopic } from './known-topic.ts'
import type { Layers } from './layers.ts'
import { normaliseText } from './normalise.ts'
import { type Phrases, phrases } from './phrases.ts'
import { pieceOfText } from './piece.ts'
import { metadataStatements, type Statement, textStatements } from './statements.ts'
import type { Vocabulary } from './vocabulary.ts'
import { keysOf, listsAt, textsAt } from './word-lists.ts'

/** A topic that is a claim about somebody named: it counts wherever a reader meets it, be it the text of a badge or a key of metadata. */
export interface Claim {
  readonly topic: TopicId
  /** Normalised; without one of them no statement makes the claim. */
  readonly names: readonly string[]
  readonly cues: Phrases
  readonly denials: Phrases
  /** What keeps a denial from being one: "not only". */
  readonly undone: Phrases
}

/** `{name}` in a cue stands for each of the names. */
export const readClaims = (lexicons: Layers): readonly Claim[] => {
  const topics = new Set(lexicons.roots.flatMap(root => keysOf(listsAt(root, 'claims')).map(([topic]) => topic)))
  return [...topics].map(topic => {
    const names = lexicons.all('claims', topic, 'names')
    // Each language puts its cues around its own names.
    const cues = lexicons.roots.flatMap(root =>
      textsAt(root, 'claims', topic, 'cues').flatMap(cue =>
        cue.includes('{name}')
          ? textsAt(root, 'claims', topic, 'names').map(name => cue.replaceAll('{name}', name))
          : [cue],
      ),
    )
    return {
      topic: listedTopic(topic),
      names: [...new Set(names.map(normaliseText))],
      cues: phrases(cues.map(cue => [cue, cue] as const)),
      denials: lexicons.phrases('claims', topic, 'denials'),
      undone: lexicons.phrases('claims', topic, 'undone'),
    }
  })
}

/** Claims in the text of a document, in its headings, images and tables too. */
export const textClaims = (tree: MarkdownTree, kind: DocumentKind, vocabulary: Vocabulary): readonly Fact[] =>
  claimsIn(textStatements(tree.root), 'prose', kind, vocabulary)

/** Claims in metadata, under whatever key; what stands after a syntax error claims nothing. */
export const metadataClaims = (
  root: TreeNode | undefined,
  kind: DocumentKind,
  vocabulary: Vocabulary,
  uncertainFrom: number = Number.POSITIVE_INFINITY,
): readonly Fact[] =>
  claimsIn(
    metadataStatements(root).filter(({ span }) => span.start < uncertainFrom),
    'metadata',
    kind,
    vocabulary,
  )

const claimsIn = (
  statements: readonly Statement[],
  by: 'prose' | 'metadata',
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly Fact[] =>
  vocabulary.claims
    .filter(({ topic }) => vocabulary.topics.get(topic)?.kinds.includes(kind) === true)
    .flatMap(claim =>
      statements
        .filter(statement => makes(statement, claim))
        .map(({ shown, span, where }) => ({
          ...factOf(pieceOfText(shown, span), { topic: claim.topic, by, where, sure: 'heuristic' }, vocabulary),
          state: 'answered' as const,
          reason: 'says-so',
        })),
    )

const makes = ({ says, whole }: Statement, { names, cues, denials, undone }: Claim): boolean => {
  const said = normaliseText(plainText(whole))
  if (!names.some(name => said.includes(name))) return false
  if (!says.some(text => cues.in(normaliseText(text)).length > 0)) return false
  return denials.in(said).length === 0 || undone.in(said).length > 0
}

/** "No. 2026-113" is a number, no denial. */
const plainText = (text: string): string => text.replace(/\bno\.\s*(?=\d)/gi, ' ')
