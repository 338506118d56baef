import type { Problem } from '../../model/problem.ts'
import { type Stopwatch, stopwatch, unwatched } from '../../model/stopwatch.ts'
import { sinceStart } from '../../shell/clock.ts'
import { shardAsked } from '../sharding/shard-asked.ts'
import { isStreaming } from '../streaming/is-streaming.ts'
import type { Given } from './command.ts'
import { deliver } from './deliver.ts'
import type { JudgedElsewhere } from './judge-project.ts'
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
  const code = await (isStreaming(prepared) ? streamed : judgedWhole)(watched(prepared, watch))
  if (code.is === 'refused') return refuse(code.problems, prepared.language)
  await tellTimings(watch, prepared.request.manner.colour, prepared.language)
  return code.code
}

type Ended =
  | { readonly is: 'written'; readonly code: number }
  | { readonly is: 'refused'; readonly problems: readonly Problem[] }

const judgedWhole = async (prepared: PreparedCheck, from?: JudgedElsewhere): Promise<Ended> => {
  const checked = await reportOn(prepared, from)
  if ('refused' in checked) return { is: 'refused', problems: checked.refused }
  const { request, outputs } = prepared
  const { watch = unwatched } = request.search
  const code = await watch.during('report', () => deliver(checked.report, outputs, request.manner))
  return { is: 'written', code }
}

const streamed = async (prepared: PreparedCheck): Promise<Ended> => {
  const { runStreaming } = await import('../streaming/run-streaming.ts')
  const ended = await runStreaming(prepared)
  if (ended.is !== 'needs-all') return ended
  try {
    return await judgedWhole(prepared, ended.judged)
  } finally {
    ended.close()
  }
}

/** The same check, watched. */
export const watched = (prepared: PreparedCheck, watch: Stopwatch): PreparedCheck => ({
  ...prepared,
  request: { ...prepared.request, search: { ...prepared.request.search, watch } },
})
