import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { LawDocument } from './law-documents.ts'

/** A way of changing a document by chance. */
export type Change = (document: LawDocument) => fc.Arbitrary<string>

/** Some lines end in CRLF. */
export const otherLineEnds: Change = ({ text }) => {
  const lines = text.split('\n')
  return fc
    .array(fc.boolean(), { minLength: lines.length - 1, maxLength: lines.length - 1 })
    .map(windows =>
      lines.map((line, at) => `${line}${at < windows.length ? (windows[at] ? '\r\n' : '\n') : ''}`).join(''),
    )
}

/** A byte order mark in front. */
export const withMark: Change = ({ text }) => fc.constant(`\uFEFF${text}`)

/** Between sections, what speaks of nothing; in data, a key that nobody asks for. */
export const withIrrelevance: Change = ({ text, written }) => {
  if (written === 'json')
    return keysOf(text).map(keys => JSON.stringify({ ...keys, 'x-ostriches': [3, 'at the fence'] }))
  if (written === 'yaml')
    return idle.map(what => `${what}${text.replace(/\n*$/, '\n')}${what}x-ostriches: [3, at the fence]\n`)
  const parts = sectionsOf(text)
  return fc
    .array(fc.constantFrom('', '\n\n', '<!-- kept for later -->\n\n', ostriches), {
      minLength: parts.length,
      maxLength: parts.length,
    })
    .map(between => parts.map((part, at) => `${part}${between[at] ?? ''}`).join(''))
}

const idle = fc.constantFrom('', '# Limitations: none that anybody would read here\n', '\n\n', '# kept for later\n')
const ostriches = '## Ostriches\n\nThey run along the fence at noon.\n\n'

/** Sections, or keys, in another order. */
export const inAnotherOrder: Change = ({ text, written }) => {
  if (written !== 'markdown') {
    // JSON is YAML as well, and both come back as JSON or YAML of the same keys.
    const keys = Object.entries(parse(text) as Readonly<Record<string, unknown>>)
    return shuffled(keys).map(entries => writtenAs(written, Object.fromEntries(entries)))
  }
  const [head = '', ...sections] = sectionsOf(text)
  return shuffled(sections).map(moved => head + moved.map(section => section.replace(/\n*$/, '\n\n')).join(''))
}

/** Lines of front matter in another order, key by key. */
export const frontMatterInAnotherOrder: Change = ({ text }) => {
  const { keys, rest } = frontMatterOf(text)
  return shuffled(Object.entries(keys)).map(entries => `---\n${stringify(Object.fromEntries(entries))}---\n${rest}`)
}

/** Front matter, or a file of data, in the other of the two syntaxes. */
export const inTheOtherSyntax: Change = ({ text, written }) => {
  if (written === 'markdown') {
    const { keys, rest } = frontMatterOf(text)
    return fc.constantFrom(undefined, 2).map(indent => `---\n${JSON.stringify(keys, undefined, indent)}\n---\n${rest}`)
  }
  return fc.constantFrom(undefined, 2).map(indent => JSON.stringify(parse(text), undefined, indent))
}

/** A section, a paragraph or a key is gone. */
export const withoutPart: Change = ({ text, written }) => {
  if (written !== 'markdown') {
    const tree: unknown = parse(text)
    const paths = pathsIn(tree, essential)
    return fc.subarray([...paths], { minLength: 1, maxLength: 6 }).map(gone => writtenAs(written, without(tree, gone)))
  }
  const { front, rest } = split(text)
  const [head = '', ...sections] = sectionsOf(rest)
  return fc
    .array(fc.boolean(), { minLength: sections.length, maxLength: sections.length })
    .map(kept => front + head + sections.filter((_, at) => kept[at]).join(''))
}

/** Under some headings, or in some fields, nothing but what a template leaves there. */
export const withBlanks: Change = ({ text, written }) => {
  const blank = fc.constantFrom('[More Information Needed]', 'TODO', 'TBD')
  if (written !== 'markdown') {
    const tree: unknown = parse(text)
    const texts = pathsIn(tree, essential).filter(path => typeof at(tree, path) === 'string')
    return fc.tuple(fc.subarray(texts, { minLength: 1, maxLength: 6 }), blank).map(([paths, words]) =>
      writtenAs(
        written,
        paths.reduce((changed, path) => put(changed, path, words), tree),
      ),
    )
  }
  const { front, rest } = split(text)
  const [head = '', ...sections] = sectionsOf(rest)
  return fc
    .tuple(fc.array(fc.boolean(), { minLength: sections.length, maxLength: sections.length }), blank)
    .map(
      ([kept, words]) =>
        front +
        head +
        sections.map((own, index) => (kept[index] ? own : `${own.split('\n')[0]}\n\n${words}\n\n`)).join(''),
    )
}

export const hasFrontMatter = ({ text }: LawDocument): boolean => text.startsWith('---\n')

/** What comes before the first heading of the second level, and what each such heading has. Fences hide no headings in the fixtures. */
const sectionsOf = (text: string): readonly string[] => text.split(/^(?=## )/m)

const split = (text: string): { readonly front: string; readonly rest: string } => {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 5 : 0
  return { front: text.slice(0, end), rest: text.slice(end) }
}

const frontMatterOf = (text: string) => {
  const { front, rest } = split(text)
  // The fixtures have a mapping there.
  return { keys: parse(front.slice(4, -4)) as Readonly<Record<string, unknown>>, rest }
}

const keysOf = (text: string) => shuffled(Object.entries(JSON.parse(text) as object)).map(Object.fromEntries)

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length })

const writtenAs = (written: LawDocument['written'], tree: unknown): string =>
  written === 'json' ? JSON.stringify(tree, undefined, 2) : stringify(tree)

type Path = readonly (string | number)[]

/** Keys by which a format is known, or a part of it told from another: without them it is another document. */
const essential = /^(@.*|type|bom-ref|bomFormat|specVersion|spdxId|schema.*|name|framework|format|release|components)$/i

const pathsIn = (tree: unknown, kept: RegExp, path: Path = []): readonly Path[] => {
  if (typeof tree !== 'object' || tree === null) return []
  const entries = Array.isArray(tree) ? [...tree.entries()] : Object.entries(tree)
  return entries.flatMap(([key, value]) => {
    const inner = pathsIn(value, kept, [...path, key])
    return kept.test(String(key)) ? inner : [[...path, key], ...inner]
  })
}

const at = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[key], tree)

const without = (tree: unknown, gone: readonly Path[]): unknown =>
  rebuilt(
    tree,
    [],
    gone.map(path => path.join('\0')),
  )

const rebuilt = (tree: unknown, path: Path, gone: readonly string[]): unknown => {
  if (typeof tree !== 'object' || tree === null) return tree
  const stays = (key: string | number): boolean => !gone.includes([...path, key].join('\0'))
  if (Array.isArray(tree))
    return tree.flatMap((item, index) => (stays(index) ? [rebuilt(item, [...path, index], gone)] : []))
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => (stays(key) ? [[key, rebuilt(value, [...path, key], gone)]] : [])),
  )
}

const put = (tree: unknown, path: Path, words: string): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return words
  if (Array.isArray(tree)) return tree.map((item, index) => (index === key ? put(item, rest, words) : item))
  return Object.fromEntries(
    Object.entries(tree as object).map(([name, value]) => [name, name === key ? put(value, rest, words) : value]),
  )
}
