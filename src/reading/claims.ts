import { isAscii } from '../model/ascii.ts'
import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { MarkdownTree } from '../syntax/markdown/markdown-tree.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { factOf } from './facts/fact-maker.ts'
import { normaliseText } from './text/normalise.ts'
import { pieceOfText } from './text/piece.ts'
import { metadataStatements, type Statement, textStatements } from './text/statements.ts'
import { numero } from './text/unit.ts'
import type { Claim } from './vocabulary/claim-words.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

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
          ...factOf(
            pieceOfText(shown, span),
            { topic: claim.topic, by, where, sure: 'heuristic', via: { list: 'claims', entry: claim.topic } },
            vocabulary,
          ),
          state: 'answered' as const,
          reason: 'says-so',
        })),
    )

/** A statement makes the claim when one way to read it has a name and an act, and nothing that takes it back. */
const makes = ({ says, whole, below = '' }: Statement, claim: Claim): boolean => {
  if (isPlainOther(whole, claim)) return false
  const read = (text: string): string => claim.passedOver.without(plainly(text))
  const named = says().filter(text => mayName(text, claim))
  if (named.length === 0 || isDenied(read(below), claim)) return false
  return named
    .filter(text => !isQuestion.test(text))
    .flatMap(text => [text, ...mainClause(text, claim)])
    .map(read)
    .flatMap(text => [text, text.slice(claim.turns.before(text).length)])
    .some(text => claim.names.has(text) && claim.acts.has(text) && !claim.denials.has(text))
}

/** What is passed over may part the words of a name. */
const mayName = (text: string, claim: Claim): boolean => {
  if (isPlainOther(text, claim)) return false
  const said = plainly(text)
  return claim.names.has(said) || claim.passedOver.has(said)
}

/** Hardly any statement names them; to see that, the letters of one in ASCII need not be put in order. */
const isPlainOther = (text: string, { beginnings }: Claim): boolean =>
  isAscii(text) && !beginnings.test(text.toLowerCase().replace(/['`]/g, ''))

const plainly = (text: string): string => normaliseText(text.replace(numero, ' '))

/** A sentence below a heading denies it when it begins with a no, or speaks of the same and denies that. */
const isDenied = (below: string, claim: Claim): boolean =>
  claim.denials.has(below.split(' ').slice(0, 3).join(' ')) ||
  (claim.denials.has(below) && (claim.names.has(below) || claim.acts.has(below)))

/** "Although we sought no other, WACO certified it", "WACO certified it, although we did not ask": what is not conceded. */
const mainClause = (text: string, { concessions }: Claim): readonly string[] => {
  const [first = '', ...others] = text.split(/[,，、،]/)
  if (others.length > 0 && concessions.begin(normaliseText(first))) return [others.join(',')]
  const conceded = others.findIndex(part => concessions.begin(normaliseText(part)))
  return conceded < 0 ? [] : [[first, ...others.slice(0, conceded)].join(',')]
}

const isQuestion = /[?？؟]["'”’」』)\]]*\s*$/u
