import type { Given } from '../asking/command.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { runUpgrade } from './run-upgrade.ts'
import { optionOfUpgrade, unknownPacksAction } from './upgrade-problems.ts'

/** `waco packs ACTION`; without one only what is to be listed was asked for, and the options of an action are refused. */
export const packsAction = async (
  action: string | undefined,
  options: readonly string[],
  given: Given,
): Promise<number> => {
  if (action === undefined) return refuse(options.map(optionOfUpgrade), languageTyped(given))
  return action === 'upgrade' ? runUpgrade(given) : refuse([unknownPacksAction(action)], languageTyped(given))
}
