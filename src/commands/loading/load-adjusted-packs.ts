import type { Adjustment } from '../../model/adjustment.ts'
import { once } from '../../model/once.ts'
import type { PackInUse } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { packSchema } from '../../policy/packs/pack-schema.ts'
import { adjustRules } from '../../policy/settings/adjust-rules.ts'
import type { Settings } from '../../policy/settings/settings.ts'
import type { Given } from '../asking/command.ts'
import { allCheckKinds } from './all-check-kinds.ts'
import { type HeldPacks, loadHeldPacks } from './load-packs-in-use.ts'
import { packsOf, profileOf } from './load-settings.ts'

/** The packs of a run with their rules as the project wants them. */
export interface AdjustedRun extends HeldPacks {
  readonly adjusted: readonly Adjustment[]
  /** What is settled and decides nothing. */
  readonly notices: readonly Problem[]
}

export const loadAdjustedPacks = async (
  given: Given,
  settings: Settings,
  topics: readonly Topic[],
  language: string,
): Promise<Parsed<AdjustedRun>> => {
  const { value, problems } = await loadHeldPacks(
    packsOf(given, settings),
    profileOf(given, settings),
    topics,
    language,
  )
  if (problems.length > 0) return { value: { ...value, adjusted: [], notices: [] }, problems }
  const { problems: strange, ...made } = adjusted(value.packs, given, settings, topics)
  return { value: { ...value, ...made }, problems: strange }
}

/** Packs with their rules as the project wants them. */
export const adjusted = (
  packs: readonly PackInUse[],
  given: Given,
  { rules }: Settings,
  topics: readonly Topic[],
): ReturnType<typeof adjustRules> =>
  adjustRules(packs, rules, {
    kinds: allCheckKinds,
    schema: once(() => packSchema(allCheckKinds, topics)),
    ownPacks: given.texts('pack').length === 0,
  })
