import { shardAsked } from '../sharding/shard-asked.ts'
import type { Given } from './command.ts'
import { deliver } from './deliver.ts'
import { languageTyped } from './language.ts'
import { refuse } from './listing.ts'
import { prepareCheck, type Written } from './prepare-check.ts'
import { reportOn } from './report-on.ts'

/** `waco check`, and what else is told from such a result. */
export const runCheck = async (given: Given, written?: Written): Promise<number> => {
  const shard = shardAsked(given)
  if (shard !== undefined && 'code' in shard) return refuse([shard], languageTyped(given))
  if (shard !== undefined) return (await import('../sharding/run-shard.ts')).runShard(given, shard)
  const prepared = await prepareCheck(given, { ...(written && { written }) })
  if (typeof prepared === 'number') return prepared
  const checked = await reportOn(prepared)
  if ('refused' in checked) return refuse(checked.refused, prepared.language)
  return deliver(checked.report, prepared.outputs, prepared.request.manner)
}
