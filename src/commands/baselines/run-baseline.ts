import { isFiller } from '../../policy/is-filler.ts'
import type { Given } from '../asking/command.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { type BaselineAction, baselineActions } from './actions.ts'
import { optionWithoutUse, reasonSaysNothing, reasonWithout, unknownBaselineAction } from './baseline-usage.ts'
import { changeBaseline } from './change-baseline.ts'
import { showBaseline } from './show-baseline.ts'

/** `waco baseline ACTION [PATHS…]` */
export const runBaseline = async (given: Given): Promise<number> => {
  const [word = '', ...operands] = given.operands
  const action = baselineActions.find(({ name }) => name === word)?.name
  if (action === undefined) return refuse([unknownBaselineAction(word)], languageTyped(given))
  const strange = [...useless(action, given)]
  if (strange.length > 0)
    return refuse(
      strange.map(option => optionWithoutUse(option, action)),
      languageTyped(given),
    )
  if (action === 'create' && (given.text('reason') ?? '').trim() === '')
    return refuse([reasonWithout()], languageTyped(given))
  const reason = given.text('reason') ?? ''
  if (isFiller(reason)) return refuse([reasonSaysNothing(reason)], languageTyped(given))
  const rest: Given = { ...given, operands }
  return action === 'show' ? showBaseline(rest) : changeBaseline(action, rest)
}

/** What would be passed over in silence. */
const useless = (action: BaselineAction, given: Given): readonly string[] => [
  ...(['reason', 'by'] as const).filter(
    option => (action === 'prune' || action === 'show') && given.text(option) !== undefined,
  ),
  ...(given.on('accept-edits') && (action === 'create' || action === 'show') ? ['accept-edits'] : []),
]
