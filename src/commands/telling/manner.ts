import type { Problem } from '../../model/problem.ts'
import { type Detail, type Grouping, groupings } from '../../model/report-format.ts'
import type { ColourChoice } from '../../shell/terminal.ts'
import type { Given } from '../asking/command.ts'
import { quietAndVerbose } from '../asking/usage-problems.ts'

/** How a person wants to be spoken to. */
export interface Manner {
  readonly colour: ColourChoice
  readonly detail: Detail
  readonly groupBy?: Grouping
}

export const mannerOf = (given: Given): Manner | Problem => {
  if (given.on('quiet') && given.on('verbose')) return quietAndVerbose()
  const detail: Detail = given.on('quiet') ? 'quiet' : given.on('verbose') ? 'verbose' : 'normal'
  const groupBy = groupings.find(known => known === given.text('group-by'))
  return { colour: colourChoice(given.text('color')), detail, ...(groupBy && { groupBy }) }
}

/** `choices` has refused everything else. */
const colourChoice = (text: string | undefined): ColourChoice => (text === 'always' || text === 'never' ? text : 'auto')
