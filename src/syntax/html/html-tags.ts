import { parseFragment } from 'parse5'

/** An HTML tag as written. */
export interface Tag {
  /** Lower case. */
  readonly name: string
  readonly closing: boolean
  /** Has no content: a void element. */
  readonly empty: boolean
  /** Where its attributes stand. */
  readonly attributes: string
}

/** Reads one whole tag `<…>`; undefined for comments, declarations and the like. */
export const tagOf = (raw: string): Tag | undefined => {
  const match = /^<(\/?)([a-z][^\s/>]*)/i.exec(raw)
  if (match === null) return undefined
  const name = (match[2] ?? '').toLowerCase()
  return { name, closing: match[1] === '/', empty: voidElements.has(name), attributes: raw.slice(match[0].length, -1) }
}

/** The value of an attribute with its entities resolved. */
export const attributeOf = (tag: Tag, wanted: string): string | undefined => {
  for (const [, name = '', double, single, bare] of tag.attributes.matchAll(attribute)) {
    if (name.toLowerCase() === wanted) return decoded(double ?? single ?? bare ?? '')
  }
  return undefined
}

/** Elements whose content no reader sees. */
export const hiddenElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'svg',
  'math',
  'iframe',
  'noframes',
  'noembed',
  'noscript',
  'object',
  'audio',
  'video',
  'canvas',
  'dialog',
  'datalist',
  'select',
  'meter',
  'progress',
  'rp',
])

/** `hidden`, or a style or colour that makes the content invisible. */
export const hides = (hidden: string | undefined, style: string | undefined, color: string | undefined): boolean =>
  hidden !== undefined ||
  (color !== undefined && invisibleStyle.test(`color:${color}`)) ||
  (style !== undefined && (style.includes('\\') || invisibleStyle.test(style.replace(/\/\*.{0,200}?\*\//g, ''))))

export const isHiddenTag = (tag: Tag): boolean =>
  hiddenElements.has(tag.name) ||
  (/hidden|style|color/i.test(tag.attributes) &&
    hides(attributeOf(tag, 'hidden'), attributeOf(tag, 'style'), attributeOf(tag, 'color')))

/** What an HTML element is in running text; elements that are not named here show their content and nothing else. */
export const inlineMeaning: ReadonlyMap<string, 'strong' | 'emphasis' | 'strike' | 'link' | 'code'> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['a', 'link'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
])

/** Elements that begin a new line. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
])

const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

const invisibleStyle =
  /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|clip-path\s*:|(?:color|font)\s*:\s*(?:transparent|white\b|#fff|0\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|(?:rgb|hsl)a?\([^)]{1,40}(?:\/|,[^,)]*,[^,)]*,)\s*0*(?:\.0*)?%?\s*\))|transform\s*:\s*scale\(0|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}|(?:font-size|opacity|height|width|max-height)\s*:\s*(?:0+(?:\.0*)?|\.0+)(?![\d.]))/i

const decoded = (value: string): string => {
  if (!value.includes('&')) return value
  const [node] = parseFragment(value.replaceAll('<', '&lt;')).childNodes
  return node !== undefined && 'value' in node ? node.value : value
}
