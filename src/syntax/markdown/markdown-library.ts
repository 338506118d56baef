import MarkdownIt, {
  type Env,
  type MarkdownIt as Library,
  type StateBlock,
  type StateInline,
  type Token,
} from 'markdown-it'
import { markdownLimits } from './markdown-limits.ts'
import { mathBlock } from './markdown-math.ts'

/** A place in the text a token was made from; `end` is known for inline tokens only. */
export interface TokenPlace {
  readonly start: number
  readonly end: number
}

/** The blocks of a text with line ends LF, and the link definitions met on the way. Each opening token knows where it starts. */
export const blockTokens = (text: string, references: Env): Token[] => {
  const tokens: Token[] = []
  parser.block.parse(text, parser, references, tokens)
  return tokens
}

/** The inline tokens of one block's content; each knows its place in the content. */
export const inlineTokens = (content: string, references: Env): Token[] => {
  const tokens: Token[] = []
  const state = new PlacedInline(content, parser, references, tokens)
  tokenizeInline(state)
  for (const rule of parser.inline.ruler2.getRules('')) rule(state)
  return tokens
}

export const placeOf = (token: Token): TokenPlace => {
  const start = token.meta?.start
  const end = token.meta?.end
  return { start: typeof start === 'number' ? start : 0, end: typeof end === 'number' ? end : 0 }
}

/** Backslash escapes and entities resolved, as in link targets and alternative texts. */
export const unescaped = (text: string): string => parser.utils.unescapeAll(text)

const parser: Library = new MarkdownIt({ html: true, maxNesting: markdownLimits.blockLevels })

/** Remembers the offset of every token in `meta`, the place markdown-it leaves to plug-ins. */
class PlacedInline extends MarkdownIt.StateInline {
  /** Where the text that waits in `pending` begins. */
  pendingStart = 0

  override pushPending(): Token {
    const end = this.pendingStart + this.pending.length
    const token = super.pushPending()
    token.meta = { start: this.pendingStart, end }
    return token
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting)
    token.meta = { start: this.pos, end: this.pos }
    this.pendingStart = this.pos
    return token
  }
}

/** `ParserInline.tokenize` with places: a rule's last token ends where the rule stopped. */
const tokenizeInline = (state: StateInline): void => {
  const rules = parser.inline.ruler.getRules('')
  const end = state.posMax
  while (state.pos < end) {
    const start = state.pos
    const before = state.tokens.length
    const matched = state.level < markdownLimits.inlineLevels && rules.some(rule => rule(state, false))
    if (matched) placeEnds(state, before, start)
    else state.pending += state.src[state.pos++] ?? ''
  }
  if (state.pending) state.pushPending()
}

const placeEnds = (state: StateInline, before: number, start: number): void => {
  const last = state.tokens.at(-1)
  if (state.tokens.length === before || last === undefined) return
  if (last.type === 'text') placeDelimiters(state, before, start)
  else last.meta = { start, end: state.pos }
  const link = state.tokens.slice(before, before + 2).find(token => token.type === 'link_open')
  if (link !== undefined) link.meta = { start: link.markup === 'autolink' ? start : start + 1, end: start + 1 }
  if (state instanceof PlacedInline) state.pendingStart = state.pos
}

/** A run of `*`, `_` or `~` is one token for each possible mark, all made at the same offset. */
const placeDelimiters = (state: StateInline, before: number, start: number): void => {
  let end = state.pos
  for (let index = state.tokens.length - 1; index >= before && end > start; index -= 1) {
    const token = state.tokens[index]
    if (token === undefined) return
    token.meta = { start: end - token.content.length, end }
    end -= token.content.length
  }
}

/** Knows where each list item begins: its rule moves the marks of the line before the item's content is read. */
class PlacedBlock extends MarkdownIt.StateBlock {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = super.push(type, tag, nesting)
    if (type === 'list_item_open') token.meta = { start: contentStart(this, this.line) }
    return token
  }
}

const contentStart = (state: StateBlock, line: number): number => (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)

/** `ParserBlock.tokenize` with places; what is nested too deep becomes paragraphs, where the original drops it. */
const tokenizeBlocks = (state: StateBlock, startLine: number, endLine: number): void => {
  const all = parser.block.ruler.getRules('')
  const rules = state.level < markdownLimits.blockLevels ? all : all.slice(-1)
  let line = startLine
  let hasEmptyLines = false
  while (line < endLine) {
    line = state.skipEmptyLines(line)
    state.line = line
    if (line >= endLine || (state.sCount[line] ?? 0) < state.blkIndent) return
    const before = state.tokens.length
    const start = contentStart(state, line)
    rules.some(rule => rule(state, line, endLine, false))
    if (state.line <= line) throw new Error('no block rule has moved on')
    placeBlock(state, before, start, endLine)
    state.tight = !hasEmptyLines
    if (state.isEmpty(state.line - 1)) hasEmptyLines = true
    line = state.line
    if (line < endLine && state.isEmpty(line)) {
      hasEmptyLines = true
      line += 1
      state.line = line
    }
  }
}

const placeBlock = (state: StateBlock, before: number, start: number, endLine: number): void => {
  const first = state.tokens[before]
  if (first === undefined) return
  first.meta = { ...first.meta, start }
  if (first.type === 'table_open') placeRows(state, before)
  if (first.type === 'html_block') extendOverComment(state, first, endLine)
}

const placeRows = (state: StateBlock, before: number): void => {
  for (let index = before; index < state.tokens.length; index += 1) {
    const token = state.tokens[index]
    if (token?.type === 'tr_open') token.meta = { start: contentStart(state, token.map?.[0] ?? 0) }
  }
}

/** A blank line ends an HTML block, but not for its author when it stands inside a comment. */
const extendOverComment = (state: StateBlock, block: Token, endLine: number): void => {
  const first = block.map?.[0] ?? 0
  if (/^\s*<(?:script|style|textarea)\b/i.test(block.content)) return
  let open = leavesCommentOpen(block.content)
  if (!open) return
  let line = state.line
  for (; line < endLine && (open || !state.isEmpty(line)); line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) break
    const text = state.src.slice(contentStart(state, line), state.eMarks[line])
    open = leavesCommentOpen(open ? `<!-- ${text}` : text)
  }
  state.line = line
  block.map = [first, line]
  block.content = state.getLines(first, line, state.blkIndent, true)
}

const leavesCommentOpen = (html: string): boolean => {
  const start = html.lastIndexOf('<!--')
  return start >= 0 && !/^-?>/.test(html.slice(start + 4, start + 6)) && html.indexOf('-->', start + 4) < 0
}

parser.block.ruler.before('fence', 'math', mathBlock)
parser.inline.State = PlacedInline
parser.block.State = PlacedBlock
parser.inline.tokenize = tokenizeInline
/** Joins texts without their places; ours are joined when the tree is built. */
parser.inline.ruler2.disable('fragments_join')
parser.block.tokenize = tokenizeBlocks
/** Called for alternative texts only, once for each level of nesting; we take them as they are written. */
parser.inline.parse = (): void => {}
/** Targets stay as written: they are compared with files and anchors, and never followed. */
parser.normalizeLink = (url: string): string => url
parser.normalizeLinkText = (url: string): string => url
parser.validateLink = (): boolean => true
