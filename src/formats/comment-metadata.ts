import type { Span } from '../model/span.ts'
import type { FrontMatter } from '../syntax/markdown/front-matter.ts'
import type { Entry, ScalarNode } from '../syntax/tree.ts'

/** Metadata in comments, one to a line: `<!-- license: mit -->`. A key that is repeated lists its values. */
export const commentMetadata = (
  text: string,
  comments: readonly Span[],
): Pick<FrontMatter, 'tree' | 'content'> | undefined => {
  const values = comments.flatMap(span => valueIn(text, span) ?? [])
  const [first] = values
  const last = values.at(-1)
  if (first === undefined || last === undefined) return undefined
  const content = { start: first.span.start, end: last.span.end }
  const keys = [...new Set(values.map(({ key }) => key))]
  const entries = keys.flatMap(key => entryOf(values.filter(value => value.key === key)) ?? [])
  return { content, tree: { syntax: 'yaml', root: { kind: 'mapping', span: content, entries }, problems: [] } }
}

interface Said {
  readonly key: string
  readonly span: Span
  readonly value: ScalarNode
}

const valueIn = (text: string, span: Span): Said | undefined => {
  const found = /^<!--\s*([a-z][\w-]*):[ \t]*(.*?)\s*-->$/i.exec(text.slice(span.start, span.end))
  const [whole, key, value] = found ?? []
  if (whole === undefined || key === undefined || value === undefined) return undefined
  const start = span.start + whole.indexOf(value, whole.indexOf(':') + 1)
  return {
    key,
    span: { start: span.start, end: span.start + whole.length },
    value: { kind: 'scalar', span: { start, end: start + value.length }, text: value, value },
  }
}

const entryOf = (values: readonly Said[]): Entry | undefined => {
  const [first] = values
  const last = values.at(-1)
  if (first === undefined || last === undefined) return undefined
  const span = { start: first.span.start, end: last.span.end }
  const value =
    values.length === 1 ? first.value : { kind: 'sequence' as const, span, items: values.map(one => one.value) }
  return { key: first.key, keySpan: first.span, span, value }
}
