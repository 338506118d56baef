import { show } from '../../reports/text/show.ts'
import type { Style } from '../../reports/text/style.ts'
import { wrap } from '../../reports/text/wrap.ts'

/** The first line of a text, white space folded, as wide as the terminal allows. */
export const excerpt = (text: string, { columns, ellipsis }: Style, indent: number): string => {
  const [first = '', ...more] = wrap(show(text.replace(/\s+/g, ' ')), columns - indent - ellipsis.length)
  return `${' '.repeat(indent)}${first}${more.length > 0 ? ellipsis : ''}`
}
