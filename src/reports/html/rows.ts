import { html, type Markup, nothing } from './markup.ts'

/** A label with what belongs to it, as most of a report is laid out. */
export const row = (label: string, value: string | Markup): Markup => html`<dt>${label}</dt><dd>${value}</dd>`

/** As `row`, for words of a pack or a file, which may be in another language and run the other way; nothing without any. */
export const theirs = (label: string, words: string): Markup =>
  words === '' ? nothing : html`<dt>${label}</dt><dd dir="auto">${words}</dd>`
