import type { Problem } from '../../model/problem.ts'
import type { Appearance } from '../../model/report-format.ts'
import { placeText } from './place.ts'
import { show } from './show.ts'
import { styleFor } from './style.ts'
import { uncommanded } from './uncommanded.ts'
import { hanging } from './wrap.ts'

/** A problem as people read it: what, why, how to mend it, where. Ends in a newline. */
export const problemText = (problem: Problem, appearance: Appearance): string => {
  const style = styleFor(appearance)
  const part = (label: string, text: string): readonly string[] =>
    hanging(label, show(text), style.columns, style.faint)
  const lines = [
    ...hanging('waco: ', show(problem.what), style.columns, style.strong),
    ...part('  why   ', problem.why),
    ...part('  mend  ', problem.fix),
    ...part('  where ', placeText(problem.at)),
    '',
  ]
  return uncommanded(lines.join('\n'))
}
