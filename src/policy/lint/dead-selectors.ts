import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { type Bench, error, type LintFinding } from './lint-finding.ts'

/** Lines of profiles that select nothing. Where one names what is not there, the reader of the pack says so. */
export const deadSelectors = (bench: Bench): readonly LintFinding[] =>
  entriesOf(nodeAt(bench.main.root, 'profiles')).flatMap(({ key, value }) =>
    itemsOf(nodeAt(value, 'select'))
      .filter(item => selectsNothing(item, bench))
      .map(item => error(deadSelector(bench.main.place(item.span), key))),
  )

const selectsNothing = (item: TreeNode, { rules, themes }: Bench): boolean => {
  const words = (key: string): readonly string[] => itemsOf(nodeAt(item, key)).flatMap(node => textOf(node) ?? [])
  const [levels, wantedThemes, ids] = [words('levels'), words('themes'), words('rules')]
  const known = wantedThemes.every(id => themes.includes(id)) && ids.every(id => rules.some(rule => rule.id === id))
  const fits = (wanted: readonly string[], word: string): boolean => wanted.length === 0 || wanted.includes(word)
  return known && !rules.some(rule => fits(levels, rule.level) && fits(wantedThemes, rule.theme) && fits(ids, rule.id))
}

const deadSelector = (at: Place, profile: string): Problem => ({
  code: 'lint/dead-selector',
  what: `this line of the profile "${profile}" selects no rule`,
  why: 'all that one line names must hold of the same rule, and of no rule it does',
  fix: 'write the criteria as lines of their own, or take the line out',
  at,
})
