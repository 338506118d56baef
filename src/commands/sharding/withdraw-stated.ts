import type { Given } from '../asking/command.ts'
import { inputsOf } from '../loading/inputs-of.ts'
import { loadAnswers } from '../loading/load-answers.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { pathIn } from '../pipeline/path-in.ts'
import { withdrawEarlier } from '../pipeline/withdraw-earlier.ts'
import { shardAsked } from './shard-asked.ts'
import { usualPart } from './usual-part.ts'

/**
 * Removes what an earlier check has left where this one would have written by its settings, or as a part by its name, when it is refused
 * before it has come that far. Where reports are typed, those of the settings are not written, and stay.
 */
export const withdrawStated = async (given: Given, inputs: readonly string[] = []): Promise<void> => {
  const settings = await loadSettings(given, await loadTopics())
  const answers = await loadAnswers(settings.sound, undefined)
  // What cannot be removed is told by the next run that writes there: this one has its own problem to tell.
  withdrawEarlier(pathsOf(given, settings.sound.outputs), [...inputsOf(given, settings, answers), ...inputs])
}

const pathsOf = (given: Given, stated: readonly { readonly text: string }[]): readonly string[] => {
  const shard = shardAsked(given)
  if (shard !== undefined) return [given.text('part') ?? ('code' in shard ? [] : usualPart(shard))].flat()
  return given.texts('output').length > 0 ? [] : stated.flatMap(({ text }) => pathIn(text))
}
