import { type Stopwatch, stopwatch, unwatched } from '../../model/stopwatch.ts'
import { sinceStart } from '../../shell/clock.ts'
import { shardAsked } from '../sharding/shard-asked.ts'
import type { Given } from './command.ts'
import { deliver } from './deliver.ts'
import { languageTyped } from './language.ts'
import { refuse } from './listing.ts'
import { type PreparedCheck, prepareCheck, type Written } from './prepare-check.ts'
import { reportOn } from './report-on.ts'
import { tellTimings } from './tell-timings.ts'
import { withdrawStated } from './withdraw-stated.ts'

/** `waco check`, and what else is told from such a result. */
export const runCheck = async (given: Given, written?: Written): Promise<number> => {
  const shard = shardAsked(given)
  if (shard !== undefined && 'code' in shard) {
    await withdrawStated(given)
    return refuse([shard], languageTyped(given))
  }
  if (shard !== undefined) return (await import('../sharding/run-shard.ts')).runShard(given, shard)
  const watch = given.on('timing') ? stopwatch(sinceStart) : unwatched
  const prepared = await watch.during('prepare', () => prepareCheck(given, { ...(written && { written }) }))
  if (typeof prepared === 'number') return prepared
  const checked = await reportOn(watched(prepared, watch))
  if ('refused' in checked) return refuse(checked.refused, prepared.language)
  const { manner } = prepared.request
  const code = await watch.during('report', () => deliver(checked.report, prepared.outputs, manner))
  await tellTimings(watch, manner.colour, prepared.language)
  return code
}

/** The same check, watched. */
export const watched = (prepared: PreparedCheck, watch: Stopwatch): PreparedCheck => ({
  ...prepared,
  request: { ...prepared.request, search: { ...prepared.request.search, watch } },
})
