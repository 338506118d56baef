import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml'

/** An entry as it is written: each key with its text, in this order. */
export type EntryText = readonly (readonly [key: string, value: string | boolean | EntryText])[]

/**
 * A YAML text with one more entry in the list under a key; the key is made where it is missing. What stands there already keeps its
 * bytes, comments and line ends included, save where the list is written in brackets. Nothing where the text has errors.
 */
export const appendEntry = (text: string, key: string, entry: EntryText): string | undefined => {
  const document = parseDocument(text)
  if (document.errors.length > 0) return undefined
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const list: unknown = isMap(document.contents) ? document.contents.get(key, true) : undefined
  if (document.contents === null) return `${ended(text, eol)}${key}:${eol}${linesOf(entry, '  ', eol)}`
  if (!isMap(document.contents)) return undefined
  if (isSeq(list) && !list.flow && list.items.length > 0) return inserted(text, list, entry, eol)
  if (list === undefined) return `${ended(text, eol)}${key}:${eol}${linesOf(entry, '  ', eol)}`
  // The list is empty, or in brackets: here the library lays it out anew.
  const items = isSeq(list) ? list.items : []
  document.set(key, document.createNode([...items, plain(entry)]))
  return document.toString({ lineWidth: 0 }).replaceAll('\n', eol)
}

/** One entry as lines of a list, indented. */
export const linesOf = (entry: EntryText, indent: string, eol = '\n'): string =>
  keyLines(entry, `${indent}  `, eol).replace(`${indent}  `, `${indent}- `)

const keyLines = (entry: EntryText, indent: string, eol: string): string =>
  entry
    .map(([key, value]) =>
      typeof value === 'object'
        ? `${indent}${key}:${eol}${keyLines(value, `${indent}  `, eol)}`
        : `${indent}${key}: ${scalarText(value)}${eol}`,
    )
    .join('')

/** One entry between braces, on one line. */
export const flowText = (entry: EntryText): string =>
  `{${entry.map(([key, value]) => `${key}: ${typeof value === 'object' ? flowText(value) : scalarText(value)}`).join(', ')}}`

/** Without quotes only where no reader of YAML could take it for anything but this text. A comment of Markdown ends with `-->`. */
const scalarText = (value: string | boolean): string => {
  if (typeof value === 'boolean') return String(value)
  if (/^[A-Za-z][\w./@#-]*(?: [\w./@-]+)*$/.test(value) && !isWord(value)) return value
  if (/^\d{4}-\d{2}-\d{2}$|^sha256:[0-9a-f]{64}$|^\/[\w./-]*$/.test(value)) return value
  return JSON.stringify(value).replaceAll('-->', '--\\u003e')
}

const isWord = (value: string): boolean => /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value)

const ended = (text: string, eol: string): string => (text === '' || text.endsWith('\n') ? text : text + eol)

const plain = (entry: EntryText): Readonly<Record<string, unknown>> =>
  Object.fromEntries(entry.map(([key, value]) => [key, typeof value === 'object' ? plain(value) : value]))

const inserted = (text: string, list: YAMLSeq, entry: EntryText, eol: string): string => {
  const start = list.range?.[0] ?? 0
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = ' '.repeat(start - lineStart)
  const last = list.items.at(-1)
  // Every node that was parsed has a range; the end of a value is before what follows it on its line.
  const end = (last as { readonly range?: readonly [number, number, number] }).range?.[1] ?? text.length
  const lineEnd = text.indexOf('\n', Math.max(0, end - 1))
  const at = lineEnd < 0 ? text.length : lineEnd + 1
  return ended(text.slice(0, at), eol) + linesOf(entry, indent, eol) + text.slice(at)
}
