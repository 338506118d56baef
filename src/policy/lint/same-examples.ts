import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { type Bench, error, type LintFinding } from './lint-finding.ts'

/** Examples of one rule that are the same text, meant to come out differently. */
export const sameExamples = ({ rules }: Bench): readonly LintFinding[] =>
  rules.flatMap(({ id, examples, at }) =>
    examples.flatMap((example, index) => {
      const twin = examples
        .slice(0, index)
        .find(
          ({ outcome, kind, text }) =>
            outcome !== example.outcome && kind === example.kind && text.trim() === example.text.trim(),
        )
      if (twin === undefined || at === undefined) return []
      return [error(sameExample(at('examples', index), id, twin.outcome, example.outcome))]
    }),
  )

const sameExample = (at: Place, id: string, first: string, second: string): Problem => ({
  code: 'lint/same-example',
  what: `${id} shows the same text as an example of "${first}" and of "${second}"`,
  why: 'a text has one outcome, so one of the two is wrong',
  fix: 'change the one that does not show what it is to show',
  at,
})
