import type { Span } from '../model/span.ts'
import type { Tree } from './tree.ts'

/** The metadata block between two `---` lines at the head of a Markdown file. */
export interface FrontMatter {
  /** Both fences included. */
  readonly span: Span
  /** What stands between the fences. */
  readonly content: Span
  /** Parsed; its spans point into the whole source. */
  readonly tree: Tree
}
