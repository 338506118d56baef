import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { suggestion } from '../../policy/did-you-mean.ts'
import { cacheActions } from './actions.ts'

export const cacheOfShard = (): Problem => ({
  code: 'cache/of-shard',
  what: '"--cache" was given to a run that judges one shard',
  why: 'what a shard has judged is kept in its part already, and would be kept twice',
  fix: 'leave one of the two out',
  at: commandLine,
})

export const cacheHereOfShard = (): Problem => ({
  code: 'cache/not-of-shard',
  what: 'WACO_CACHE names a cache, and a run that judges one shard uses none',
  why: 'what a shard has judged is kept in its part already; every file of it was judged again',
  fix: 'give the shard --no-cache, and it is not said again',
  at: commandLine,
  notice: true,
})

export const unknownCacheAction = (name: string): Problem => ({
  code: 'cache/unknown-action',
  what: `"waco cache" has no action "${name}"`,
  why: 'it could not be known what is to be done, so nothing was done',
  fix: suggestion(
    name,
    cacheActions.map(action => action.name),
  ),
  at: commandLine,
})

export const noCacheNamed = (): Problem => ({
  code: 'cache/none-named',
  what: 'no folder was named, and WACO_CACHE is not set',
  why: 'where results are kept is never guessed, so nothing was removed',
  fix: 'name the folder that was given to --cache',
  at: commandLine,
})

export const oneCacheAtATime = (): Problem => ({
  code: 'cache/several',
  what: 'more than one folder was named',
  why: 'a name too many may be a slip, so nothing was removed',
  fix: 'name one folder at a time',
  at: commandLine,
})
