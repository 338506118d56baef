import { show } from '../../reports/text/show.ts'

/** Text from a pack in running Markdown: signs that would mark it up are written out, code between backticks is left. */
export const prose = (text: string): string =>
  show(text)
    .split(/(`[^`\n]+`)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/[\\*<>[\]|]/g, '\\$&')))
    .join('')

/** A text that stands between backticks, whatever is in it. */
export const code = (text: string): string => `\`${show(text).replaceAll('`', "'")}\``

/** A block of code in a fence that nothing in it closes. */
export const fenced = (text: string, language: string): readonly string[] => {
  const longest = Math.max(2, ...[...text.matchAll(/^\s*(`{3,})/gm)].map(([, fence = '']) => fence.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...text.trimEnd().split('\n').map(show), fence]
}

/** A table; its cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
