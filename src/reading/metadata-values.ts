import type { DocumentKind } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { ScalarNode, Tree, TreeNode } from '../syntax/tree.ts'
import { entryOf, leavesOf, oneOrMore } from '../syntax/tree-walk.ts'
import { type MetadataValues, normaliseValue } from './conditions.ts'
import { factOf } from './fact-maker.ts'
import { pieceOfText } from './piece.ts'
import type { Vocabulary } from './vocabulary.ts'

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
      const yes = leaves.find(leaf => fits(leaf, values.yes))
      const no = leaves.find(leaf => fits(leaf, values.no))
      if (yes !== undefined) return [factOfLeaf(yes, values, 'answered', vocabulary)]
      return no === undefined ? [] : [factOfLeaf(no, values, 'none', vocabulary)]
    })

const factOfLeaf = (
  { text, span }: ScalarNode,
  { topic, path }: MetadataValues,
  state: 'answered' | 'none',
  vocabulary: Vocabulary,
): Fact => {
  const found = { topic, by: 'metadata' as const, where: path.join('.'), sure: 'alias' as const }
  return {
    ...factOf(pieceOfText(text, span), found, vocabulary),
    state,
    reason: state === 'answered' ? 'says-so' : 'says-no',
  }
}

/** A value that stands directly under the path; what is nested deeper belongs to other keys. */
const leavesUnder = (root: TreeNode | undefined, path: readonly string[]): readonly ScalarNode[] => {
  const nodes = path.reduce<readonly TreeNode[]>(
    (at, key) => at.flatMap(node => oneOrMore(node).flatMap(item => entryOf(item, key)?.value ?? [])),
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
