import { markdownLimits } from '../markdown/markdown-limits.ts'
import { tagsIn } from './html-scan.ts'
import { isHiddenTag, tagOf } from './html-tags.ts'

/** Neighbouring parts that belong together: Markdown alone, one piece of HTML, or an element from its start to its end. */
export interface HtmlGroup {
  readonly kind: 'markdown' | 'html'
  readonly first: number
  readonly last: number
  /** Nested beyond what can be read in a time that grows with the size. */
  readonly tooDeep: boolean
}

/** CommonMark ends an HTML block at a blank line; here a `<table>` or `<details>` is put together again with what stands between. */
export const htmlGroups = (pieces: readonly (string | undefined)[]): readonly HtmlGroup[] => {
  const last = pieces.length - 1
  if (pieces.every(piece => piece === undefined))
    return last < 0 ? [] : [{ kind: 'markdown', first: 0, last, tooDeep: false }]
  const reach = new TagMatcher(pieces).reach()
  const groups: HtmlGroup[] = []
  let first = 0
  while (first <= last) {
    const kind = pieces[first] === undefined ? 'markdown' : 'html'
    let end = first
    if (kind === 'markdown') while (end < last && pieces[end + 1] === undefined) end += 1
    else for (let at = first; at <= end; at += 1) end = Math.max(end, reach.ends[at] ?? at)
    groups.push({
      kind,
      first,
      last: end,
      tooDeep: (first === end ? reach.deepAlone : reach.deep).slice(first, end + 1).includes(true),
    })
    first = end + 1
  }
  return groups
}

interface Reach {
  /** For each part, the last part that an element opened in it reaches. */
  readonly ends: readonly number[]
  /** Too deep when read together with what is open before it. */
  readonly deep: readonly boolean[]
  /** Too deep when read alone. */
  readonly deepAlone: readonly boolean[]
}

interface OpenElement {
  readonly name: string
  readonly part: number
  readonly hidden: boolean
  readonly formatting: boolean
}

/** Matches opening and closing tags over all pieces. */
class TagMatcher {
  readonly #pieces: readonly (string | undefined)[]
  readonly #ends: number[]
  readonly #deep: boolean[]
  readonly #deepAlone: boolean[]
  readonly #open: OpenElement[] = []
  readonly #counts = new Map<string, number>()
  #formatting = 0

  constructor(pieces: readonly (string | undefined)[]) {
    this.#pieces = pieces
    this.#ends = pieces.map((_, index) => index)
    this.#deep = pieces.map(() => false)
    this.#deepAlone = pieces.map(() => false)
  }

  reach(): Reach {
    this.#pieces.forEach((piece, part) => {
      if (piece !== undefined) this.#piece(piece, part)
    })
    for (const element of this.#open) if (element.hidden) this.#ends[element.part] = this.#pieces.length - 1
    return { ends: this.#ends, deep: this.#deep, deepAlone: this.#deepAlone }
  }

  #piece(html: string, part: number): void {
    const before = { open: this.#open.length, formatting: this.#formatting }
    for (const { raw } of tagsIn(html)) {
      const tag = tagOf(raw)
      if (tag === undefined) continue
      const crowded = attributeCount(tag.attributes) > markdownLimits.htmlAttributes
      this.#note(part, crowded || this.#isDeep(0, 0), crowded || this.#isDeep(before.open, before.formatting))
      if (tag.empty || endsByItself.has(tag.name)) continue
      if (tag.closing) this.#close(tag.name, part)
      else this.#push({ name: tag.name, part, hidden: isHiddenTag(tag), formatting: formatting.has(tag.name) })
    }
  }

  #isDeep(open: number, formattingOpen: number): boolean {
    const { htmlLevels, htmlFormatting } = markdownLimits
    return this.#open.length - open > htmlLevels || this.#formatting - formattingOpen > htmlFormatting
  }

  #note(part: number, deep: boolean, deepAlone: boolean): void {
    if (deep) this.#deep[part] = true
    if (deepAlone) this.#deepAlone[part] = true
  }

  #push(element: OpenElement): void {
    this.#open.push(element)
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1)
    if (element.formatting) this.#formatting += 1
  }

  #close(name: string, part: number): void {
    if ((this.#counts.get(name) ?? 0) === 0) return
    for (let element = this.#open.pop(); element !== undefined; element = this.#open.pop()) {
      this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1)
      if (element.formatting) this.#formatting -= 1
      if (element.name === name) {
        this.#ends[element.part] = Math.max(this.#ends[element.part] ?? part, part)
        return
      }
    }
  }
}

const attributeCount = (attributes: string): number =>
  attributes.length < markdownLimits.htmlAttributes ? 0 : attributes.split(/[\s/]+|=/).length

/** Elements whose end tag may be left out, or that show tags as text: a Markdown block after them is not their content. */
const endsByItself: ReadonlySet<string> = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'colgroup',
  'option',
  'optgroup',
  'rt',
  'rp',
  'body',
  'html',
  'head',
  'xmp',
  'plaintext',
])

const formatting: ReadonlySet<string> = new Set([
  'a',
  'b',
  'big',
  'code',
  'em',
  'font',
  'i',
  'nobr',
  's',
  'small',
  'strike',
  'strong',
  'tt',
  'u',
])
