import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { ScalarNode, Tree, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, leavesOf, oneOrMore } from '../../syntax/tree-walk.ts'
import { factOf } from '../facts/fact-maker.ts'
import { pieceOfText } from '../text/piece.ts'
import { type MetadataValues, normaliseValue } from '../vocabulary/conditions.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { saysTwoThings } from './metadata.ts'

/** Facts of metadata by what stands in them; a yes beside a no is a yes. What stands after a syntax error says nothing. */
export const metadataValueFacts = (
  tree: Tree | undefined,
  kind: DocumentKind,
  vocabulary: Vocabulary,
): readonly Fact[] =>
  vocabulary.metadataValues
    .filter(({ topic }) => vocabulary.topics.get(topic)?.kinds.includes(kind))
    .flatMap(values => {
      const leaves = leavesUnder(tree?.root, values.path).filter(
        ({ span }) => span.start < (tree?.uncertainFrom ?? Number.POSITIVE_INFINITY),
      )
      if (leaves.length === 0) return []
      const yes = leaves.find(leaf => fits(leaf, values.yes))
      const no = leaves.find(leaf => fits(leaf, values.no))
      const told = yes ?? no
      const agree = leaves.every(leaf => fits(leaf, values.yes)) || leaves.every(leaf => fits(leaf, values.no))
      if (told !== undefined && !agree && saysTwoThings(tree?.root, values.path))
        return [
          { ...factOfLeaf(told, values, 'none', vocabulary), state: 'unreadable' as const, reason: 'key-repeated' },
        ]
      if (yes !== undefined) return [factOfLeaf(yes, values, 'answered', vocabulary)]
      return no === undefined ? [] : [factOfLeaf(no, values, 'none', vocabulary)]
    })

const factOfLeaf = (
  { text, span }: ScalarNode,
  { topic, path }: MetadataValues,
  state: 'answered' | 'none',
  vocabulary: Vocabulary,
): Fact => {
  const where = path.join('.')
  const via = { list: 'metadata-values', entry: `${where}: ${text.trim()}` } as const
  const found = { topic, by: 'metadata', where, sure: 'alias', via } as const
  return {
    ...factOf(pieceOfText(text, span), found, vocabulary),
    state,
    reason: state === 'answered' ? 'says-so' : 'says-no',
  }
}

/** The values that stand directly under the path, under a key that is written twice those of both; what is nested deeper belongs to other keys. */
const leavesUnder = (root: TreeNode | undefined, path: readonly string[]): readonly ScalarNode[] => {
  const nodes = path.reduce<readonly TreeNode[]>(
    (at, key) =>
      at.flatMap(node =>
        oneOrMore(node).flatMap(item => entriesOf(item).flatMap(entry => (entry.key === key ? [entry.value] : []))),
      ),
    root === undefined ? [] : [root],
  )
  return nodes.flatMap(oneOrMore).flatMap(node => (node.kind === 'scalar' ? leavesOf(node) : []))
}

const fits = ({ text }: ScalarNode, patterns: readonly string[]): boolean => {
  const value = normaliseValue(text)
  if (value === '' || blanks.has(value)) return false
  return patterns.some(pattern => (pattern.endsWith('*') ? value.startsWith(pattern.slice(0, -1)) : value === pattern))
}

/** YAML's ways to write nothing. */
const blanks: ReadonlySet<string> = new Set(['null', 'none'])
