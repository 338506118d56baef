import type { Span } from '../../model/span.ts'

/** A piece of the text form of protocol buffers. */
export interface Token {
  readonly is: 'sign' | 'word' | 'string' | 'open-string' | 'stray'
  readonly span: Span
}

/** The pieces of a text, comments and blanks left out; in linear time, however long a string is. One more than `most` says that there are too many. */
export const protobufTokens = (text: string, most: number): readonly Token[] => {
  const tokens: Token[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < text.length && tokens.length <= most) {
    const char = text[at] ?? ''
    if (/\s/.test(char)) at += 1
    else if (char === '#') at = endOfLine(text, at)
    else {
      const token = tokenAt(text, at, char)
      tokens.push(token)
      at = token.span.end
    }
  }
  return tokens
}

const tokenAt = (text: string, start: number, char: string): Token => {
  if (char === '"' || char === "'") return stringAt(text, start, char)
  if ('{}<>[]:,;'.includes(char)) return { is: 'sign', span: { start, end: start + 1 } }
  let end = start
  while (end < text.length && /[-+.\w/]/.test(text[end] ?? '')) end += 1
  return end > start ? { is: 'word', span: { start, end } } : { is: 'stray', span: { start, end: start + 1 } }
}

/** No string goes on over the end of its line. */
const stringAt = (text: string, start: number, quote: string): Token => {
  let at = start + 1
  while (at < text.length && text[at] !== quote && !isLineEnd(text[at])) at += text[at] === '\\' ? 2 : 1
  return text[at] === quote
    ? { is: 'string', span: { start, end: at + 1 } }
    : { is: 'open-string', span: { start, end: Math.min(at, text.length) } }
}

/** The text that a string in its quotes stands for. Bytes in octal or hexadecimal are those of UTF-8. */
export const unescaped = (written: string): string => written.slice(1, -1).replace(escapes, meaning)

const escapes = /(?:\\(?:[0-7]{1,3}|[xX][\da-fA-F]{1,2}))+|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8}|\\[\s\S]/g

const isBytes = /^\\(?:[0-7]|[xX][\da-fA-F])/

const meaning = (code: string): string => {
  const sign = code[1] ?? ''
  if (isBytes.test(code)) return new TextDecoder().decode(new Uint8Array(bytesOf(code)))
  if (code.length > 2) {
    const point = Number.parseInt(code.slice(2), 16)
    return point > 0x10ffff ? code : String.fromCodePoint(point)
  }
  return signs.get(sign) ?? sign
}

const bytesOf = (codes: string): readonly number[] =>
  codes
    .split('\\')
    .slice(1)
    .map(code => (/^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8)) & 0xff)

const signs: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
])

const isLineEnd = (char: string | undefined): boolean => char === '\n' || char === '\r'

const endOfLine = (text: string, from: number): number => {
  let end = from
  while (end < text.length && !isLineEnd(text[end])) end += 1
  return end
}
