import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { type Outcome, outcomes } from '../../src/model/finding.ts'
import { type Verdict, verdicts } from '../../src/model/report.ts'

export type Element = DefaultTreeAdapterMap['element']
type Node = DefaultTreeAdapterMap['node']

/** What a reader finds in the page for auditors. */
export interface PageRead {
  readonly findings: readonly { readonly id: string; readonly outcome?: Outcome }[]
  readonly verdict?: Verdict
  readonly records: number
  readonly texts: readonly string[]
}

/** Reads a page as a browser does, and refuses one that a browser would have to mend. */
export const readPage = (text: string): PageRead => {
  const faults = faultsOf(text)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  const elements = elementsOf(text)
  const findings = elements.filter(element => classesOf(element).includes('finding'))
  const [heading] = elements.filter(({ tagName }) => tagName === 'h1')
  const verdict = verdicts.find(each => heading && classesOf(heading).includes(each))
  return {
    findings: findings.map(told),
    ...(verdict && { verdict }),
    records: elements.length,
    texts: [...leavesOf(parse(text)), ...elements.flatMap(({ attrs }) => attrs.map(({ value }) => value))],
  }
}

/** The id of a finding stands last in it; its outcome is the one that its sign has. */
const told = (finding: Element): PageRead['findings'][number] => {
  const below = belowOf(finding)
  const last = below.filter(({ tagName }) => tagName === 'dd').at(-1)
  const outcome = outcomes.find(each =>
    below.some(element => element.tagName === 'b' && classesOf(element).includes(each)),
  )
  return { id: last ? textOf(last) : '', ...(outcome && { outcome }) }
}

export const elementsOf = (text: string): readonly Element[] => belowOf(parse(text))

/** All elements below a node, in the order of the page. */
export const belowOf = (node: Node): readonly Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap(child => [...('tagName' in child ? [child] : []), ...belowOf(child)])
    : []

export const attribute = ({ attrs }: Element, wanted: string): string | undefined =>
  attrs.find(({ name }) => name === wanted)?.value

export const classesOf = (element: Element): readonly string[] => attribute(element, 'class')?.split(' ') ?? []

/** What a reader reads: neither the style nor the script. */
export const textOf = (node: Node): string => leavesOf(node).join('')

/** What stands in an element, whatever it is. */
export const contentOf = ({ childNodes }: Element): string => childNodes.flatMap(leavesOf).join('')

const leavesOf = (node: Node): readonly string[] => {
  if ('value' in node) return [node.value]
  if ('tagName' in node && (node.tagName === 'style' || node.tagName === 'script')) return []
  return 'childNodes' in node ? node.childNodes.flatMap(leavesOf) : []
}

/** What a browser would have to mend. */
export const faultsOf = (text: string): readonly string[] => {
  const faults: string[] = []
  parse(text, {
    onParseError: ({ code, startLine }) => faults.push(`${startLine}: ${code}`),
    sourceCodeLocationInfo: true,
  })
  return faults
}
