import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { entriesOf, nodeAt } from '../../syntax/tree-walk.ts'
import { advice, type Bench, type LintFinding } from './lint-finding.ts'

/** Texts in `pack.yaml` that no rule reads. */
export const unusedBasis = ({ main, rules }: Bench): readonly LintFinding[] => {
  const used = new Set(rules.flatMap(({ basis }) => basis))
  return entriesOf(nodeAt(main.root, 'basis'))
    .filter(({ key }) => !used.has(key))
    .map(({ key, keySpan }) => advice(unused(main.place(keySpan), key)))
}

const unused = (at: Place, key: string): Problem => ({
  code: 'lint/unused-basis',
  what: `no rule reads the basis text "${key}"`,
  why: 'the pack would claim to rest on a text it takes nothing from',
  fix: 'cite it in a rule that rests on it, or take it out',
  at,
})
