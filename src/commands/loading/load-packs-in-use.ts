import type { Lock } from '../../model/lock.ts'
import type { Pack, PackInUse } from '../../model/pack.ts'
import type { Parsed } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { packsInUse } from '../../policy/packs/packs-in-use.ts'
import type { Setting } from '../../policy/settings/settings.ts'
import { askedIn } from '../asking/usage-problems.ts'
import { packsInLanguage } from '../telling/language.ts'
import { loadPinned, type Pinned } from './pinned-pack.ts'

/** What each pack of a run judges, with the lock that the packs were held to, if the project has one. */
export interface HeldPacks {
  readonly packs: readonly PackInUse[]
  readonly lock?: Lock
}

/** The packs to judge by, all of their rules or those of a profile, each the very one that the project has pinned; none when anything is wrong with one of them. */
export const loadHeldPacks = async (
  asked: readonly Setting[],
  profile: Setting | undefined,
  topics: readonly Topic[],
  language: string,
): Promise<Parsed<HeldPacks>> => {
  const { value: pinned, problems: broken } = await loadPinned(asked, topics, 'held')
  const { value: packs, problems } = await inUse(pinned, broken, asked, profile, language)
  return { value: { packs, ...(pinned.lock && { lock: pinned.lock }) }, problems }
}

/** The packs to read: in the version that the project has pinned, where no other is asked for. Nothing is judged, so any may be read. */
export const loadChosenPacks = async (
  asked: readonly Setting[],
  profile: Setting | undefined,
  topics: readonly Topic[],
  language: string,
): Promise<Parsed<readonly PackInUse[]>> => {
  const { value: pinned, problems } = await loadPinned(asked, topics, 'chosen')
  return inUse(pinned, problems, asked, profile, language)
}

const inUse = async (
  { packs }: Pinned,
  broken: Parsed<readonly Pack[]>['problems'],
  asked: readonly Setting[],
  profile: Setting | undefined,
  language: string,
): Promise<Parsed<readonly PackInUse[]>> => {
  if (broken.length > 0) return { value: [], problems: broken }
  const { value, problems } = packsInUse(await packsInLanguage(packs, language), profile?.text)
  const askedAt = (code: string) => (code === 'usage/unknown-profile' ? profile?.at : asked[0]?.at)
  return { value, problems: problems.map(problem => askedIn(askedAt(problem.code), problem)) }
}
