import { show } from './show.ts'

/**
 * Text of a document, a pack or a path as Markdown shows it, in any place, table cells and HTML blocks included: nothing in
 * it can begin markup, mention somebody, point to an issue or become a link. Signs that Markdown knows are written as
 * entities, which no reader of Markdown takes for markup; what GitHub looks for in the text that is left is broken up by a
 * space of no width.
 */
export const plain = (text: string): string =>
  show(text)
    .replace(busy, harmless)
    .replace(/^[-+=]/, entity)
    .replace(/^(\d+)([.)])/, (_, number, sign) => number + entity(sign))

/** Text as code, for paths and ids; the fence is longer than any run of back ticks inside. Not for cells of tables. */
export const code = (text: string): string => {
  const line = show(text)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = longest > 0 || line.startsWith(' ') || line === '' ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}

const busy = /\b(?:www|ftp)\.|\bGH-(?=\d)|\b[0-9a-f]{40}\b|[@:](?=\S)|[#&<>`|*_~[\]\\$]/gi

const harmless = (found: string): string => {
  if (/^[0-9a-f]{40}$/i.test(found)) return `${found.slice(0, 7)}${apart}${found.slice(7)}`
  if (found.length > 1 || found === '@' || found === ':') return found + apart
  return entity(found) + (found === '#' || found === '$' ? apart : '')
}

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`

const apart = '&#8203;'
