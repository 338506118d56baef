import type { CheckText } from '../../model/check.ts'
import { isMapping } from '../../model/is-mapping.ts'
import type { Pack } from '../../model/pack.ts'
import { isSubjectRule, type Rule } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { itemsOf, nodeAt, plain, textOf } from '../../syntax/tree-walk.ts'
import type { PackFile } from '../packs/pack-file.ts'

/** A rule as the lint sees it, also when other parts of the pack are broken. */
export interface WrittenRule {
  readonly id: string
  readonly theme: string
  readonly level: string
  readonly appliesTo: readonly string[]
  readonly check: CheckText
  readonly basis: readonly string[]
  readonly inForce: string
  readonly withdrawn?: string
  readonly examples: readonly { readonly outcome: string; readonly kind: string; readonly text: string }[]
  /** The place of a part of the rule, or of the nearest thing around it. Absent for a rule that is inherited as it is. */
  readonly at?: (...path: readonly (string | number)[]) => Place
}

/** All rules of a pack: from the resolved pack where there is one, else as written. */
export const writtenRules = (files: readonly PackFile[], pack: Pack | undefined): readonly WrittenRule[] => {
  const nodes = files.flatMap(ruleNodes)
  if (pack === undefined) return nodes.filter(({ own }) => own).flatMap(asWritten)
  return pack.rules.map(rule => {
    const node = nodes.find(({ id }) => id === rule.id)
    return { ...resolved(rule), ...(node && { at: placesIn(node) }) }
  })
}

interface RuleNode {
  readonly id: string
  readonly theme: string
  /** Written whole, and not a change of an inherited rule. */
  readonly own: boolean
  readonly node: TreeNode
  readonly file: PackFile
}

const ruleNodes = (file: PackFile): readonly RuleNode[] => {
  const theme = textOf(nodeAt(file.root, 'theme')) ?? ''
  const own = itemsOf(nodeAt(file.root, 'rules')).flatMap(node => {
    const id = textOf(nodeAt(node, 'id'))
    return id === undefined ? [] : [{ id, theme, own: true, node, file }]
  })
  const changed = itemsOf(nodeAt(file.root, 'changes')).flatMap(node => {
    const id = ['tightens', 'loosens', 'rewords']
      .map(verb => textOf(nodeAt(node, verb)))
      .find(text => text !== undefined)
    return id === undefined ? [] : [{ id, theme, own: false, node: nodeAt(node, 'set') ?? node, file }]
  })
  return [...own, ...changed]
}

const placesIn =
  ({ node, file }: RuleNode) =>
  (...path: readonly (string | number)[]): Place =>
    file.place((nodeAt(node, ...path) ?? nodeAt(node, 'id') ?? node).span)

const resolved = (rule: Rule): Omit<WrittenRule, 'at'> => ({
  id: rule.id,
  theme: rule.theme,
  level: rule.level,
  appliesTo: rule.appliesTo,
  check: rule.checkText,
  basis: rule.basis.map(({ text }) => text),
  inForce: rule.inForce,
  ...(rule.withdrawn !== undefined && { withdrawn: rule.withdrawn }),
  examples: isSubjectRule(rule) ? [] : rule.examples,
})

/** What the schema refuses is told by the schema; here it is left out. */
const asWritten = (from: RuleNode): readonly WrittenRule[] => {
  const { id, theme, node } = from
  const check = nodeAt(node, 'check')
  const text = check && plain(check)
  const withdrawn = textOf(nodeAt(node, 'withdrawn'))
  const appliesTo = itemsOf(nodeAt(node, 'applies-to')).flatMap(kind => textOf(kind) ?? [])
  return [
    {
      id,
      theme,
      level: textOf(nodeAt(node, 'level')) ?? '',
      appliesTo,
      check: isMapping(text) ? text : {},
      basis: itemsOf(nodeAt(node, 'basis')).flatMap(clause => textOf(nodeAt(clause, 'text')) ?? []),
      inForce: textOf(nodeAt(node, 'in-force')) ?? '',
      ...(withdrawn !== undefined && { withdrawn }),
      examples: itemsOf(nodeAt(node, 'examples')).flatMap(example => examplesIn(example, appliesTo[0] ?? '')),
      at: placesIn(from),
    },
  ]
}

const examplesIn = (node: TreeNode, usual: string): WrittenRule['examples'] =>
  ['pass', 'fail', 'not-applicable', 'needs-review'].flatMap(outcome => {
    const text = textOf(nodeAt(node, outcome))
    return text === undefined ? [] : [{ outcome, kind: textOf(nodeAt(node, 'kind')) ?? usual, text }]
  })
