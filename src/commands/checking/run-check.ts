import type { Problem } from '../../model/problem.ts'
import { type Stopwatch, stopwatch, unwatched } from '../../model/stopwatch.ts'
import { sinceStart } from '../../shell/clock.ts'
import { isLive } from '../../shell/world.ts'
import type { Given } from '../asking/command.ts'
import { cacheOfShard } from '../caching/cache-problems.ts'
import { filesWithHelp } from '../caching/files-with-help.ts'
import { openedCache } from '../caching/opened-cache.ts'
import { crewOf } from '../jobs/crew.ts'
import { jobsAsked } from '../jobs/jobs-asked.ts'
import type { Files } from '../pipeline/files.ts'
import type { JudgedElsewhere } from '../pipeline/judge-project.ts'
import { type PreparedCheck, prepareCheck, type Written } from '../pipeline/prepare-check.ts'
import { reportOn } from '../pipeline/report-on.ts'
import { shardAsked } from '../sharding/shard-asked.ts'
import { withdrawStated } from '../sharding/withdraw-stated.ts'
import { isStreaming } from '../streaming/is-streaming.ts'
import { deliver } from '../telling/deliver.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { tellTimings } from '../telling/tell-timings.ts'

/** `waco check`, and what else is told from such a result. */
export const runCheck = async (given: Given, written?: Written): Promise<number> => {
  const shard = shardAsked(given)
  if (shard !== undefined && 'code' in shard) return refuseEarly(given, shard)
  if (shard !== undefined && given.text('cache') !== undefined) return refuseEarly(given, cacheOfShard())
  const jobs = jobsAsked(given)
  if ('code' in jobs) return refuseEarly(given, jobs)
  if (shard !== undefined) return (await import('../sharding/run-shard.ts')).runShard(given, shard)
  const watch = given.on('timing') ? stopwatch(sinceStart) : unwatched
  const prepared = await watch.during('prepare', () => prepareCheck(given, { ...(written && { written }) }))
  if (typeof prepared === 'number') return prepared
  const check = watched(prepared, watch)
  // What else is told of each document is not kept.
  const records = written === undefined ? openedCache(given, check) : undefined
  if (records !== undefined && 'code' in records) return refuse([records], prepared.language)
  const { manner } = prepared.request
  const crew = jobs.threads > 1 && written === undefined && isLive() ? crewOf(check, given, jobs) : undefined
  const files = records || crew ? filesWithHelp(check, { records, crew }) : undefined
  const ended = await judged(check, records === undefined && isStreaming(check), files).finally(() => crew?.end())
  if (ended.is === 'refused') return refuse(ended.problems, prepared.language)
  const lost = records?.lost()
  if (lost !== undefined) await tell([lost], manner.colour, prepared.language)
  await tellTimings(watch, manner.colour, prepared.language)
  return ended.code
}

type Ended =
  | { readonly is: 'written'; readonly code: number }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }

const judged = (check: PreparedCheck, streaming: boolean, files: Files | undefined): Promise<Ended> =>
  streaming ? streamed(check, files) : judgedWhole(check, files && { files })

const judgedWhole = async (prepared: PreparedCheck, from?: JudgedElsewhere): Promise<Ended> => {
  const checked = await reportOn(prepared, from)
  if ('refused' in checked) return { is: 'refused', problems: checked.refused }
  const { request, outputs } = prepared
  const { watch = unwatched } = request.search
  const code = await watch.during('report', () => deliver(checked.report, outputs, request.manner))
  return { is: 'written', code }
}

const streamed = async (prepared: PreparedCheck, files: Files | undefined): Promise<Ended> => {
  const { runStreaming } = await import('../streaming/run-streaming.ts')
  const ended = await runStreaming(prepared, files)
  if (ended.is !== 'needs-all') return ended
  try {
    return await judgedWhole(prepared, ended.judged)
  } finally {
    ended.close()
  }
}

/** Before anything is read that says where reports are. */
const refuseEarly = async (given: Given, problem: Problem): Promise<number> => {
  await withdrawStated(given)
  return refuse([problem], languageTyped(given))
}

/** The same check, watched. */
export const watched = (prepared: PreparedCheck, watch: Stopwatch): PreparedCheck => ({
  ...prepared,
  request: { ...prepared.request, search: { ...prepared.request.search, watch } },
})
