import { show } from '../text/show.ts'

const content: unique symbol = Symbol('markup')

/** Text that is HTML already. The key of its one field is known to this file alone, so that nobody else can make one. */
export interface Markup {
  readonly [content]: string
}

/** What may stand in a template: text and numbers, which are escaped, and markup as it is. */
export type Part = string | number | Markup | readonly Markup[]

/**
 * A template of HTML. Text that is put in is written as `show` shows it, and escaped for the inside of an element and of a
 * quoted attribute alike: a template puts it nowhere else.
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => {
  let text = strings[0] ?? ''
  for (const [at, part] of parts.entries()) text += partText(part) + (strings[at + 1] ?? '')
  return { [content]: text }
}

export const nothing: Markup = { [content]: '' }

/** The style or the script of the page, which are ours and hold nothing of a report. */
export const inlined = (element: 'style' | 'script', ours: string): Markup => ({
  [content]: `<${element}>${ours}</${element}>`,
})

export const markupText = (markup: Markup): string => markup[content]

const partText = (part: Part): string => {
  if (typeof part === 'string') return harmless.test(part) ? part : escaped(show(part))
  if (typeof part === 'number') return String(part)
  return content in part ? part[content] : part.map(markupText).join('')
}

/** Most texts of a report: printable ASCII without a character that HTML knows. Asking both questions of each takes half of the time. */
const harmless = /^[ !$%(-;=?-_a-~]*$/

const escaped = (text: string): string => text.replace(/[&<>"'`]/g, character => entities[character] ?? character)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}
