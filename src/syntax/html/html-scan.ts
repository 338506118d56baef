/** A tag in a piece of HTML, or the text before it. */
export interface ScannedTag {
  readonly raw: string
  readonly start: number
  readonly end: number
}

/** All whole tags of a piece of HTML in one pass; comments and the content of scripts and the like are stepped over. */
export const tagsIn = (html: string): readonly ScannedTag[] => {
  const tags: ScannedTag[] = []
  let at = html.indexOf('<')
  while (at >= 0) {
    const end = endOfMarkup(html, at)
    if (end === undefined) return tags
    if (isTag(html, at)) tags.push({ raw: html.slice(at, end), start: at, end })
    const rawText = isTag(html, at) ? rawTextElement.exec(html.slice(at, at + 12))?.[1] : undefined
    const next = rawText === undefined ? end : closingTag(html, rawText.toLowerCase(), end)
    if (next < 0) return tags
    at = html.indexOf('<', next)
  }
  return tags
}

/** What shows tags as text and is still open where a piece of HTML ends, by its name and place. */
export const openRawText = (html: string): { readonly name: string; readonly start: number } | undefined => {
  const last = tagsIn(html).at(-1)
  const name = last === undefined ? undefined : rawTextElement.exec(last.raw)?.[1]?.toLowerCase()
  if (last === undefined || name === undefined) return undefined
  return closingTag(html, name, last.end) < 0 ? { name, start: last.start } : undefined
}

const isTag = (html: string, at: number): boolean => /^<\/?[a-z]/i.test(html.slice(at, at + 3))

const rawTextElement = /^<(script|style|textarea|title|xmp|iframe|noembed|noframes|plaintext)\b/i

const closingTag = (html: string, name: string, from: number): number => {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  }
  return -1
}

/** Where the tag, comment or declaration that begins with this `<` ends; undefined when it does not. */
const endOfMarkup = (html: string, at: number): number | undefined => {
  if (html.startsWith('<!--', at)) {
    const short = /^<!---?>/.exec(html.slice(at, at + 6))
    return short === null ? after(html, '-->', at + 4) : at + short[0].length
  }
  if (html[at + 1] === '!' || html[at + 1] === '?') return after(html, '>', at + 2)
  return isTag(html, at) ? endOfTag(html, at) : at + 1
}

const after = (html: string, mark: string, from: number): number | undefined => {
  const at = html.indexOf(mark, from)
  return at < 0 ? undefined : at + mark.length
}

/** A `>` inside a quoted attribute value does not end the tag. */
const endOfTag = (html: string, from: number): number | undefined => {
  for (let at = from + 1; at < html.length; at += 1) {
    const char = html[at]
    if (char === '>') return at + 1
    if (char === '=') {
      const start = firstAfterBlanks(html, at + 1)
      const quote = html[start]
      at = start - 1
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, start + 1)
        if (end < 0) return undefined
        at = end
      }
    }
  }
  return undefined
}

const firstAfterBlanks = (html: string, from: number): number => {
  let at = from
  while (at < html.length && /\s/.test(html[at] ?? '')) at += 1
  return at
}
