import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  type Pair,
  type ParsedNode,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { LineIndex } from '../../model/line-index.ts'
import type { Span } from '../../model/span.ts'
import { duplicateKeys } from '../duplicate-keys.ts'
import type { LocatedProblem } from '../problem-list.ts'
import type { AliasNode, Entry, MappingNode, ScalarNode, SequenceNode, TreeNode } from '../tree.ts'
import { unclosedQuote, unresolvedAlias } from './yaml-problems.ts'
import { closingQuote } from './yaml-quotes.ts'

/** The nodes of one document, with what is wrong with keys and aliases. */
export interface YamlNodes {
  readonly root?: TreeNode
  readonly problems: readonly LocatedProblem[]
  /** Unclosed quotes: the library is content with `"a\"`, in which the last quote is a part of the text. */
  readonly broken: readonly LocatedProblem[]
  /** Where a quoted text or a bracket that ends at an offset begins: the library reports a missing end at the end. */
  readonly openedBefore: ReadonlyMap<number, number>
}

/** The library's nodes as ours. `part` is the part of `text` that the library has seen. */
export const yamlNodes = (document: Document.Parsed, text: string, part: Span, lines: LineIndex): YamlNodes => {
  const problems: LocatedProblem[] = []
  const broken: LocatedProblem[] = []
  const anchors = new Map<string, TreeNode>()
  const openedBefore = new Map<number, number>()

  const place = (from: number, to: number): Span => {
    const start = Math.min(part.start + from, part.end)
    return { start, end: Math.max(start, Math.min(part.start + to, part.end)) }
  }

  const named = <N extends TreeNode>(anchor: string | undefined, node: N): N => {
    if (anchor !== undefined) anchors.set(anchor, node)
    return node
  }

  const read = (node: ParsedNode): TreeNode => {
    if (isAlias(node)) return alias(node.source, place(node.range[0], node.range[1]))
    if (isMap(node)) return mapping(node)
    if (isSeq(node)) return sequence(node)
    return named(node.anchor, scalar(node))
  }

  const alias = (name: string, span: Span): AliasNode => {
    const target = anchors.get(name)
    if (target !== undefined) return { kind: 'alias', span, name, target }
    problems.push(unresolvedAlias(name, span))
    return { kind: 'alias', span, name }
  }

  const scalar = (node: Scalar.Parsed): ScalarNode => {
    const span = place(node.range[0], node.range[1])
    const { type, value } = node
    if (type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE) {
      openedBefore.set(span.end, span.start)
      if (closingQuote(text.slice(span.start, span.end), 0) === undefined) {
        broken.push(unclosedQuote(text, span))
        return plainScalar(span, text.slice(span.start + 1, span.end))
      }
    }
    if (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL)
      return { ...plainScalar(trimmed(span), node.source), value: primitive(value, node.source) }
    return { ...plainScalar(span, node.source), value: primitive(value, node.source) }
  }

  /** Trailing line ends belong to a block text, and not to the place where it is shown. */
  const trimmed = ({ start, end }: Span): Span => ({ start, end: start + text.slice(start, end).trimEnd().length })

  const sequence = (node: YAMLSeq.Parsed): SequenceNode => {
    const items: TreeNode[] = []
    const own = named(node.anchor, { kind: 'sequence' as const, span: collectionSpan(node), items })
    for (const item of node.items) items.push(read(item))
    own.span = around(own.span, items)
    return own
  }

  const mapping = (node: YAMLMap.Parsed): MappingNode => {
    const entries: Entry[] = []
    const own = named(node.anchor, { kind: 'mapping' as const, span: collectionSpan(node), entries })
    addEntries(node.items, entries)
    own.span = around(own.span, entries)
    for (const problem of duplicateKeys(entries, 'yaml', lines)) problems.push(problem)
    return own
  }

  const addEntries = (pairs: readonly Pair<ParsedNode, ParsedNode | null>[], entries: Entry[]): void => {
    for (const pair of pairs) {
      const swallowing = swallowedBy(pair)
      if (swallowing === undefined) entries.push(entry(pair.key, value => (pair.value ? read(pair.value) : value)))
      else {
        entries.push(entry(pair.key, () => restOfLine(swallowing)))
        addEntries(givenBack(swallowing), entries)
      }
    }
  }

  const entry = (keyNode: ParsedNode, valueFor: (empty: ScalarNode) => TreeNode): Entry => {
    const { span: keySpan, ...written } = read(keyNode)
    // A key may be an alias: it is the key that it stands for, and repeats it.
    const key = written.kind === 'alias' && written.target !== undefined ? written.target : written
    const value = valueFor({ ...plainScalar({ start: keySpan.end, end: keySpan.end }, ''), value: null })
    return {
      key: key.kind === 'scalar' ? key.text : text.slice(keySpan.start, keySpan.end),
      keySpan,
      span: around(keySpan, [value]),
      value,
    }
  }

  /**
   * `title: My model: x` makes the library read every later line of the block as a part of `title`. The rest of that
   * line is taken for the title, and what was swallowed is given back to the mapping it stands in.
   */
  const swallowedBy = ({ key, value }: Pair<ParsedNode, ParsedNode | null>): YAMLMap.Parsed | undefined => {
    if (!isMap(value) || value.flow === true) return undefined
    const between = text.slice(part.start + key.range[1], part.start + value.range[0])
    return between.includes('\n') || between.includes('\r') ? undefined : value
  }

  const givenBack = ({ items }: YAMLMap.Parsed): readonly Pair<ParsedNode, ParsedNode | null>[] => {
    const [first, ...later] = items
    const inner = first && swallowedBy(first)
    return inner === undefined ? later : [...givenBack(inner), ...later]
  }

  const restOfLine = ({ range, items: [first] }: YAMLMap.Parsed): ScalarNode => {
    const { start } = place(range[0], range[0])
    const lineEnd = lines.lineSpan(lines.positionAt(start).line).end
    const last = first?.value ?? first?.key
    const lastEnd = last === undefined || isMap(last) || isSeq(last) ? part.end : part.start + last.range[1]
    const span = trimmed({ start, end: Math.max(start, Math.min(lineEnd, lastEnd, part.end)) })
    return plainScalar(span, text.slice(span.start, span.end))
  }

  const collectionSpan = (node: YAMLMap.Parsed | YAMLSeq.Parsed): Span => {
    if (node.flow !== true) return place(node.range[0], node.range[0])
    const span = place(node.range[0], node.range[1])
    openedBefore.set(span.end, span.start)
    return span
  }

  const { contents } = document
  if (contents === null || isNothing(contents)) return { problems, broken, openedBefore }
  return { root: read(contents), problems, broken, openedBefore }
}

const plainScalar = (span: Span, text = ''): ScalarNode => ({ kind: 'scalar', span, text, value: text })

const primitive = (value: unknown, text = ''): ScalarNode['value'] =>
  typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text

/** Comments and a bare `---` hold no value, and neither does a text without anything. */
const isNothing = (node: ParsedNode): boolean =>
  !isAlias(node) && !isMap(node) && !isSeq(node) && node.range[0] === node.range[1] && node.anchor === undefined

const around = (span: Span, parts: readonly { readonly span: Span }[]): Span => ({
  start: parts.reduce((least, part) => Math.min(least, part.span.start), span.start),
  end: parts.reduce((most, part) => Math.max(most, part.span.end), span.end),
})
