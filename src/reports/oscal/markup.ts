import { show } from '../text/show.ts'

/**
 * Text of ours and of documents as OSCAL's markup, a kind of Markdown: no sign in it makes a heading, a link, a table,
 * a parameter or HTML. One line, never empty.
 */
export const markup = (text: string): string =>
  show(text.trim() === '' ? '(no text)' : text)
    .replace(/[\\`*_[\]{}|~^#$@!]/g, '\\$&')
    .replace(/[&<>]/g, sign => entities[sign] ?? '')

/** Several lines, each a paragraph of its own: what stands at the head of a line makes no list. */
export const markupLines = (lines: readonly string[]): string => lines.map(markup).join('\n\n')

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
