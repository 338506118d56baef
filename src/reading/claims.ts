import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { MarkdownTree } from '../syntax/markdown-tree.ts'
import type { TreeNode } from '../syntax/tree.ts'
import type { Claim } from './claim-words.ts'
import { factOf } from './fact-maker.ts'
import { normaliseText } from './normalise.ts'
import { pieceOfText } from './piece.ts'
import { metadataStatements, type Statement, textStatements } from './statements.ts'
import type { Vocabulary } from './vocabulary.ts'

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
