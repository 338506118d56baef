import type { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'

/** A Markdown text, HTML inside it included, as blocks in sections. Every span points into the original source text. */
export interface MarkdownTree {
  /** The text before the first heading, with all sections below it. Its `heading` is absent. */
  readonly root: Section
  /** Every comment: `<!-- … -->` (closed or not), `[//]: # (…)`, `[comment]: <> (…)`. */
  readonly comments: readonly Span[]
  readonly problems: readonly Problem[]
}

/** A heading with what stands below it. Levels decide the nesting; a level may be skipped. */
export interface Section {
  readonly heading?: Heading
  /** From the heading to the next heading of the same or a higher level. */
  readonly span: Span
  /** What stands before the first child section. */
  readonly blocks: readonly Block[]
  readonly children: readonly Section[]
}

export type Block = Paragraph | List | Table | Code | Quote | Details | Heading | CommentBlock | RuleBlock

export interface Heading {
  readonly kind: 'heading'
  readonly span: Span
  readonly level: number
  readonly inlines: readonly Inline[]
  /** What a reader sees. */
  readonly text: string
  /** `loose`: `##NoSpace` and full-width `＃＃`, which Markdown does not take for headings and authors do; `bold`: a paragraph that is wholly bold. */
  readonly via: 'atx' | 'setext' | 'html' | 'loose' | 'bold'
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly span: Span
  readonly inlines: readonly Inline[]
  readonly text: string
}

export interface List {
  readonly kind: 'list'
  readonly span: Span
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly span: Span
  readonly blocks: readonly Block[]
  /** `- [x]` or `- [ ]`. */
  readonly task?: 'on' | 'off'
  readonly text: string
}

/** A pipe table, an HTML table, or terms with what is said of each; row and column spans of HTML tables are filled with the cell they repeat. */
export interface Table {
  readonly kind: 'table'
  readonly span: Span
  readonly via: 'pipe' | 'html' | 'definitions'
  /** Absent when the table has none. */
  readonly header?: Row
  readonly rows: readonly Row[]
}

export interface Row {
  readonly span: Span
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly span: Span
  readonly inlines: readonly Inline[]
  readonly text: string
}

/** A fenced or indented code block. */
export interface Code {
  readonly kind: 'code'
  readonly span: Span
  /** The info string: `bibtex`, `python` … */
  readonly info: string
  /** The content without fences. */
  readonly text: string
}

export interface Quote {
  readonly kind: 'quote'
  readonly span: Span
  readonly blocks: readonly Block[]
}

/** `<details>`: real content, whether shown open or closed. */
export interface Details {
  readonly kind: 'details'
  readonly span: Span
  readonly summary: string
  readonly blocks: readonly Block[]
}

/** A block that is only a comment. */
export interface CommentBlock {
  readonly kind: 'comment'
  readonly span: Span
}

/** A thematic break. */
export interface RuleBlock {
  readonly kind: 'rule'
  readonly span: Span
}

/** A piece of running text. `text` is what a reader sees: entities resolved, comments gone. */
export type Inline =
  | { readonly kind: 'text'; readonly span: Span; readonly text: string }
  | { readonly kind: 'code'; readonly span: Span; readonly text: string }
  | {
      readonly kind: 'strong' | 'emphasis' | 'strike'
      readonly span: Span
      readonly text: string
      readonly inlines: readonly Inline[]
    }
  | {
      readonly kind: 'link'
      readonly span: Span
      readonly text: string
      readonly href: string
      readonly inlines: readonly Inline[]
    }
  | { readonly kind: 'image'; readonly span: Span; readonly text: string; readonly href: string }
  | { readonly kind: 'break'; readonly span: Span; readonly text: string }
  /** An HTML tag that is not text; `text` is empty, but hidden content is dropped with its tag. */
  | { readonly kind: 'html'; readonly span: Span; readonly text: string }
  | { readonly kind: 'comment'; readonly span: Span; readonly text: string }
