import { byPlace } from '../../model/by-place.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Place, Span } from '../../model/span.ts'
import type { StatedWaiver, Within } from '../../model/waiver.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { Section } from '../../syntax/markdown/markdown-tree.ts'
import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { parseYaml } from '../../syntax/yaml/yaml.ts'
import { yamlComments } from '../../syntax/yaml/yaml-comments.ts'
import { violations } from '../violations.ts'
import { answerSyntax, answerViolation, notInlineForm } from './answer-problems.ts'
import { type AnswerSetting, answerIn, sense, waiverWords } from './parse-waivers.ts'
import { waiversSchema } from './waiver-schema.ts'

/** What begins an inline waiver, in a comment of Markdown or YAML. */
export const inlineMark = 'waco-waive:'

/** Waivers in comments of a document: each speaks of the section, or the key, at which it stands. What a fence shows is no comment. */
export const inlineWaivers = (
  draft: Draft,
  { today }: Pick<AnswerSetting, 'today'>,
): Parsed<readonly StatedWaiver[]> => {
  const { text, path } = draft.source
  if (!likeOne.test(text)) return { value: [], problems: [] }
  const read = remarksIn(draft).flatMap(remark => {
    const one = readRemark(remark, draft, today)
    return one === undefined ? [] : [one]
  })
  return {
    value: read.flatMap(one => ('rule' in one ? [{ ...one, document: path }] : [])),
    problems: read.flatMap(one => ('rule' in one ? [] : one)),
  }
}

/** However it is misspelt: somebody counts on it. */
const likeOne = /waco[-_ ]?waiv/i
const beginsLikeOne = /^\s*waco[-_ ]?waiv\w*/i

/** The inside of a comment, with what it speaks of; `closed`: it has the form in which a waiver may stand. */
interface Remark {
  readonly inside: Span
  readonly closed: boolean
  readonly within: Within
}

const remarksIn = (draft: Draft): readonly Remark[] => {
  const { path, text } = draft.source
  if (/\.ya?ml$/i.test(path)) return yamlRemarks(draft, { start: 0, end: text.length }, draft.tree().root)
  if (!hasComments(path)) return []
  const front = draft.frontMatter()
  return [...(front ? yamlRemarks(draft, front.content, front.tree.root) : []), ...markdownRemarks(draft)]
}

/** Whether a file, by its name, can hold a comment of Markdown or YAML. */
export const hasComments = (path: string): boolean => !/\.(?:json|jsonld|csv|xml|textproto|txtpb|pbtxt)$/i.test(path)

const markdownRemarks = (draft: Draft): readonly Remark[] => {
  const { text } = draft.source
  const { root, comments } = draft.markdown()
  return comments.map(({ start, end }) => {
    const opened = text.startsWith('<!--', start) ? 4 : text.slice(start, end).search(/[("']/) + 1
    const closed = text.startsWith('<!--', start) && text.slice(start, end).endsWith('-->')
    const inside = { start: start + opened, end: closed ? end - 3 : end }
    return { inside, closed, within: sectionAt(start, root, draft) }
  })
}

/** A comment above all headings, or below the one that holds all others, speaks of the whole document. */
const sectionAt = (offset: number, root: Section, draft: Draft): Within => {
  const way: Section[] = []
  const alone = root.children.length === 1
  for (let below: Section | undefined = root; below !== undefined; ) {
    below = below.children.find(({ span }) => span.start <= offset && offset < span.end)
    if (below !== undefined) way.push(below)
  }
  const last = way.at(-1)
  if (last === undefined || (alone && way.length === 1)) return wholeOfIt
  return { is: 'lines', ...linesOf(last.span, draft), name: way.map(({ heading }) => heading?.text ?? '').join(' › ') }
}

const yamlRemarks = (draft: Draft, at: Span, root: TreeNode | undefined): readonly Remark[] =>
  yamlComments(draft.source.text, at).map(inside => ({ inside, closed: true, within: keyAt(inside, root, draft) }))

/** The key on whose line it stands, or the one that follows; above all of them it speaks of the whole document. */
const keyAt = ({ start }: Span, root: TreeNode | undefined, draft: Draft): Within => {
  const keys = keysBelow(root, '')
  const line = (offset: number): number => draft.lines.positionAt(offset).line
  const beside = keys.findLast(({ entry }) => entry.keySpan.start < start && line(entry.span.end) === line(start))
  if (beside === undefined && keys.every(({ entry }) => start < entry.keySpan.start)) return wholeOfIt
  const meant = beside ?? keys.find(({ entry }) => start < entry.keySpan.start)
  if (meant === undefined) return { is: 'lines', from: line(start), to: line(start), name: '' }
  return { is: 'lines', ...linesOf(meant.entry.span, draft), name: meant.pointer }
}

const wholeOfIt: Within = { is: 'pointer', name: '/' }

/** All keys below a node in the order of their places, an alias not followed. */
export const keysBelow = (
  node: TreeNode | undefined,
  above: string,
): readonly { readonly pointer: string; readonly entry: Entry }[] => {
  if (node?.kind === 'sequence') return itemsOf(node).flatMap((item, at) => keysBelow(item, `${above}/${at}`))
  if (node?.kind !== 'mapping') return []
  return entriesOf(node).flatMap(entry => {
    const pointer = `${above}/${entry.key}`
    return [{ pointer, entry }, ...keysBelow(entry.value, pointer)]
  })
}

const linesOf = ({ start, end }: Span, { lines }: Draft): { readonly from: number; readonly to: number } => ({
  from: lines.positionAt(start).line,
  to: lines.positionAt(Math.max(start, end - 1)).line,
})

/** The waiver in a comment, or what is wrong with it; nothing where the comment is none. */
const readRemark = (
  { inside, closed, within }: Remark,
  { source: { text, path }, lines }: Draft,
  today: AnswerSetting['today'],
): Omit<StatedWaiver, 'document'> | readonly Problem[] | undefined => {
  const written = text.slice(inside.start, inside.end)
  const [begin] = beginsLikeOne.exec(written) ?? []
  if (begin === undefined) return undefined
  const place = ({ start, end }: Span): Place => ({ path, start: lines.positionAt(start), end: lines.positionAt(end) })
  const at = inside.start + written.length - written.trimStart().length
  if (!closed || !text.startsWith(inlineMark, at))
    return [notInlineForm(place({ start: at, end: inside.start + begin.length }), begin.trim())]
  const part = { start: at + inlineMark.length, end: inside.end }
  const { root, problems } = parseYaml(text, path, lines, part)
  if (problems.length > 0) return problems.map(answerSyntax)
  if (root === undefined) return [notInlineForm(place({ start: at, end: part.start }), inlineMark)]
  const wrong = [
    ...violations(root, waiversSchema, 'inline-waiver').map(each => answerViolation(each, place(each.at))),
    ...sense(root, place, { ...(today !== undefined && { today }) }, waiverWords),
  ]
  if (wrong.length > 0) return wrong.toSorted(byPlace)
  const said = (key: string): string => textOf(nodeAt(root, key)) ?? ''
  return { rule: said('rule'), within, ...answerIn(said), at: place({ start: at, end: inside.end }) }
}
