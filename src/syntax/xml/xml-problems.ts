import type { Problem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { LocatedProblem } from '../problem-list.ts'

/** The first fault of an XML text, in our words. The parser has no codes, so its sentences are taken for them. */
export const xmlProblem = (message: string, at: Span): LocatedProblem => {
  const fault = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  for (const [theirs, words] of faults) {
    const found = theirs.exec(fault)
    if (found !== null) return { ...told(...words(found[1] ?? '')), at }
  }
  return { ...told(`this is not well-formed XML; its parser says "${fault.replaceAll('"', "'")}"`, close), at }
}

const told = (what: string, fix: string): Omit<Problem, 'at'> => ({
  code: 'syntax/xml',
  what,
  why: 'nothing behind this place can be read without guessing; perhaps the file was cut off',
  fix,
})

const close = 'close each element, and write & and < in a text as &amp; and &lt;'
const escaped = 'write & in a text as &amp;, and < as &lt;'
const quote = 'write each attribute as name="value", with a space before it, and none twice'
const oneRoot = 'put everything into one element'
const declare = 'begin the file with <?xml version="1.0" encoding="UTF-8"?>, or leave that line out'

type Words = (name: string) => readonly [what: string, fix: string]

const faults: readonly (readonly [RegExp, Words])[] = [
  [/^unclosed tag: (.*)$/, name => [`the element "${name}" is never closed`, `write </${name}> where it ends`]],
  [
    /^unmatched closing tag: (.*)$/,
    name => [`"</${name}>" closes an element that is not open`, `remove it, or open "${name}" before it`],
  ],
  [
    /^(?:unexpected close tag|weird empty close tag)$/,
    () => [
      'a closing tag does not belong to the element that was opened last',
      'close each element, the last one opened first',
    ],
  ],
  [
    /^(?:undefined entity|empty entity name|malformed character entity)$/,
    () => ['a "&" begins no entity of XML', escaped],
  ],
  [/^disallowed character in entity name$/, () => ['a "&" begins no entity of XML', escaped]],
  [/^disallowed character in (?:opening |closing )?tag(?: name)?$/, () => ['a "<" begins no tag', escaped]],
  [/^the string "\]\]>" is disallowed in char data$/, () => ['"]]>" stands in a text', 'write it as ]]&gt;']],
  [
    /^disallowed character$/,
    () => ['a character stands here that XML does not allow', 'remove it, or write what was meant'],
  ],
  [/^text data outside of root node$/, () => ['text stands outside of the outermost element', oneRoot]],
  [/^documents may contain only one root$/, () => ['a second outermost element begins here', oneRoot]],
  [/^document must contain a root element$/, () => ['the text has no element', oneRoot]],
  [
    /^(?:attribute without value|unquoted attribute value|no whitespace between attributes)$/,
    () => ['an attribute is not written as name="value"', quote],
  ],
  [/^disallowed character in attribute name$/, () => ['an attribute is not written as name="value"', quote]],
  [/^forward-slash in opening tag not followed by >$/, () => ['a "/" stands inside a tag', quote]],
  [/^duplicate attribute: (.*)$/, name => [`the attribute "${name}" stands twice in one tag`, quote]],
  [
    /^unbound namespace prefix: "(.*)"$/,
    name => [`the prefix "${name}" was not declared`, `add xmlns:${name}="…" to the outermost element`],
  ],
  [/^malformed comment$/, () => ['a comment has "--" inside it', 'write "--" only at the end of a comment: -->']],
  [/^unexpected end$/, () => ['the text ends inside a tag, a comment or a declaration', close]],
  [
    /[Xx][Mm][Ll] declaration|^(?:version number|encoding value|standalone value) must/,
    () => ['the line <?xml …?> is not as XML wants it', declare],
  ],
  [
    /^inappropriately located doctype declaration$/,
    () => [
      '<!DOCTYPE …> stands behind the beginning of the outermost element',
      'move it before that element, or remove it',
    ],
  ],
]
