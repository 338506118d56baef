import type { Citation, SourceLine } from '../../model/finding.ts'
import { citedLines } from '../text/cited-lines.ts'
import { marked } from '../text/marked.ts'
import { placeText } from '../text/place.ts'
import { html, type Markup, nothing } from './markup.ts'

/** A row with a place and what stands there, with its line numbers, and what is meant in it marked. */
export const citation = (label: string, cited: Citation): Markup =>
  html`<dt>${label}</dt><dd class="place" dir="ltr">${placeText(cited.at)}${lines(cited)}</dd>`

/** `README.md:12:1`: read from left to right in every language, as editors take it. */
export const place = ({ at }: Pick<Citation, 'at'>): Markup => html`<bdi class="place" dir="ltr">${placeText(at)}</bdi>`

const lines = (cited: Citation): Markup =>
  cited.lines.length === 0
    ? nothing
    : html`<pre dir="ltr" translate="no">${citedLines(cited).map((line, at) => (at > 0 ? html`\n${lineMarkup(line, cited)}` : lineMarkup(line, cited)))}</pre>`

const lineMarkup = (line: SourceLine, cited: Citation): Markup => {
  const mark = marked(line, cited)
  if (mark === undefined || mark[0] === mark[1]) return html`<i>${line.number}</i>${line.text}`
  const [start, end] = mark
  return html`<i>${line.number}</i>${line.text.slice(0, start)}<mark>${line.text.slice(start, end)}</mark>${line.text.slice(end)}`
}
