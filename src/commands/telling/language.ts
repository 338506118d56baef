import { packLanguage } from '../../model/locale.ts'
import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { inLanguage } from '../../policy/packs/in-language.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import type { Given } from '../asking/command.ts'
import { askedIn, noLanguage } from '../asking/usage-problems.ts'
import { tell } from './tell.ts'

/** The language that `--lang` names, or the settings. The language of the machine has no say: two runs of one command must be alike. */
export const languageOf = (
  given: Given,
  { language }: Settings,
  otherwise: string = packLanguage,
): string | Problem => {
  const typed = given.text('lang')
  const wanted = typed ?? language?.text ?? otherwise
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(wanted)) return wanted.toLowerCase()
  return askedIn(typed === undefined ? language?.at : undefined, noLanguage(wanted))
}

/** The language that problems are told in before the settings have been read: what was typed, if it is a language. */
export const languageTyped = (given: Given): string => given.text('lang')?.toLowerCase() ?? packLanguage

/** A pack in a language. A broken translation is told and left out: it has no part in what is judged. */
export const packInLanguage = async (pack: Pack, language: string): Promise<Pack> => {
  const { value, problems } = inLanguage(pack, language)
  await tell(problems, 'auto', language)
  return value
}

export const packsInLanguage = async (packs: readonly Pack[], language: string): Promise<readonly Pack[]> => {
  const worded: Pack[] = []
  for (const pack of packs) worded.push(await packInLanguage(pack, language))
  return worded
}
