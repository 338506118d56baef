import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { leavesOf } from '../../syntax/tree-walk.ts'
import type { Bench, LintFinding } from './lint-finding.ts'

/** A place in a scaffold that its author has to fill, with what belongs there. */
export const blank = (what: string): string => `[blank: ${what}]`

/** Blanks of a scaffold that are still there. */
export const blanks = ({ main, parts }: Bench): readonly LintFinding[] =>
  [main, ...parts].flatMap(file =>
    (file.root ? leavesOf(file.root) : []).flatMap(leaf => {
      const [, what] = /\[blank: ([^\]]*)\]/.exec(leaf.text) ?? []
      return what === undefined ? [] : [{ ...stillBlank(file.place(leaf.span), what), weight: 'blank' as const }]
    }),
  )

const stillBlank = (at: Place, what: string): Problem => ({
  code: 'lint/blank',
  what: `still to be written: ${what}`,
  why: 'a pack with blanks says nothing that a document could be held against',
  fix: 'write it in the place of the brackets',
  at,
})
