import type { LineIndex } from '../model/line-index.ts'
import type { Source } from '../model/source.ts'
import type { FrontMatter } from './front-matter.ts'
import type { MarkdownTree } from './markdown-tree.ts'
import type { Tree } from './tree.ts'

/** A source with its trees. Each is made when first asked for, and once: all formats share one draft. */
export interface Draft {
  readonly source: Source
  readonly lines: LineIndex
  /** The metadata block at the head of a Markdown file. */
  readonly frontMatter: () => FrontMatter | undefined
  /** The text after the front matter. */
  readonly markdown: () => MarkdownTree
  /** The whole file as YAML or JSON: JSON when the first character that is not white space is `{` or `[`. */
  readonly tree: () => Tree
}
