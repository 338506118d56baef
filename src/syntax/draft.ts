import { type Limits, usualLimits } from '../model/limits.ts'
import { type LineIndex, lineIndex } from '../model/line-index.ts'
import { beginDocument, once } from '../model/once.ts'
import type { Parsed } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { parseCsv } from './csv/csv.ts'
import { parseJson } from './json/json.ts'
import { type FrontMatter, readFrontMatter } from './markdown/front-matter.ts'
import { parseMarkdown } from './markdown/markdown.ts'
import type { MarkdownTree } from './markdown/markdown-tree.ts'
import { parseProtobuf } from './protobuf/protobuf.ts'
import type { Tree } from './tree.ts'
import { parseXml } from './xml/xml.ts'
import { parseYaml } from './yaml/yaml.ts'

/** A source with its trees. Each is made when first asked for, and once: all formats share one draft. */
export interface Draft {
  readonly source: Source
  readonly lines: LineIndex
  /** What reading it may cost. */
  readonly limits: Limits
  /** The metadata block at the head of a Markdown file. */
  readonly frontMatter: () => FrontMatter | undefined
  /** The text after the front matter. A block that was meant as front matter and is none belongs to it, with its problem. */
  readonly markdown: () => MarkdownTree
  /** The whole file as data, by its name; else JSON when the first character that is not white space is `{` or `[`, or YAML. */
  readonly tree: () => Tree
}

export const draftOf = (source: Source, limits: Limits = usualLimits): Draft => {
  beginDocument()
  const { text } = source
  const lines = lineIndex(text)
  const head = once(() => readFrontMatter(source, lines, limits))
  return {
    source,
    lines,
    limits,
    frontMatter: () => head().value,
    markdown: once(() => withProblems(parseMarkdown(source, lines, bodyStart(text, lines, head().value)), head())),
    tree: once(() => treeOf(source, lines, limits)),
  }
}

const treeOf = ({ text, path }: Source, lines: LineIndex, limits: Limits): Tree => {
  const named = parsers.find(({ files }) => files.test(path))
  if (named !== undefined) return named.parse(text, path, lines, limits)
  const parse = /^\s*[{[]/.test(text) ? parseJson : parseYaml
  return parse(text, path, lines, { start: 0, end: text.length }, limits)
}

type Parse = (text: string, path: string, lines: LineIndex, limits: Limits) => Tree

/** Syntaxes that are told by the name of a file alone. */
const parsers: readonly { readonly files: RegExp; readonly parse: Parse }[] = [
  { files: /\.csv$/i, parse: parseCsv },
  { files: /\.(?:textproto|txtpb|pbtxt)$/i, parse: parseProtobuf },
  { files: /\.xml$/i, parse: parseXml },
]

const bodyStart = (text: string, lines: LineIndex, front: FrontMatter | undefined): number => {
  if (front === undefined) return lines.lineSpan(1).start
  const { line } = lines.positionAt(front.span.end)
  return line < lines.count ? lines.lineSpan(line + 1).start : text.length
}

const withProblems = (tree: MarkdownTree, { problems }: Parsed<unknown>): MarkdownTree =>
  problems.length === 0 ? tree : { ...tree, problems: [...problems, ...tree.problems] }
