import type { Shard } from '../../engine/shard.ts'
import type { Problem } from '../../model/problem.ts'
import { type TaskHere, taskHere } from '../../shell/shard-environment.ts'
import type { Given } from '../asking/command.ts'
import { noShardHere, notAShard, oddShardHere, partWithoutShard } from './shard-problems.ts'

/** The shard that a run was asked for; none where it is to judge everything. */
export const shardAsked = (
  given: Pick<Given, 'text'>,
  here: () => TaskHere | undefined = taskHere,
): Shard | Problem | undefined => {
  const text = given.text('shard')
  if (text === undefined) return given.text('part') === undefined ? undefined : partWithoutShard()
  if (text === 'auto') return shardHere(here())
  const [, index = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  return shardFrom(index, 1, of) ?? notAShard(text)
}

const shardHere = (here: TaskHere | undefined): Shard | Problem => {
  if (here === undefined) return noShardHere()
  return shardFrom(here.index, here.first, here.of) ?? oddShardHere(here.names, here.index, here.of)
}

/** An array with gaps has numbers beyond its count, and is refused. */
const shardFrom = (task: string, first: number | string, count: string): Shard | undefined => {
  if (![task, String(first), count].every(text => /^\d{1,6}$/.test(text))) return undefined
  const shard = { index: Number(task) - Number(first) + 1, of: Number(count) }
  return shard.index >= 1 && shard.index <= shard.of ? shard : undefined
}
