import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'

export const notAShard = (text: string): Problem => ({
  code: 'shard/not-a-shard',
  what: `"--shard ${text}" names no part of a whole`,
  why: 'each file belongs to one shard, and a run has to know which it is of how many',
  fix: 'write it as 2/8, the second of eight, or "auto" inside a job array that says which of its tasks this is',
  at: commandLine,
})

export const noShardHere = (): Problem => ({
  code: 'shard/none-here',
  what: '"--shard auto" found nothing that says which of how many tasks this is',
  why: 'two tasks that both took everything for theirs would judge all files twice',
  fix: 'run it in a job array whose tasks are numbered without gaps, or write it as 2/8; docs/shards.md lists the variables that are read',
  at: { path: 'environment' },
})

export const oddShardHere = (names: string, index: string, of: string): Problem => ({
  code: 'shard/odd-here',
  what: `${names} say that this is task "${index}" of "${of}", and there is no such task`,
  why: 'files that no task takes for its own would go unjudged',
  fix: 'number the tasks without gaps, or write the shard out: --shard 2/8',
  at: { path: 'environment' },
})

export const partWithoutShard = (): Problem => ({
  code: 'shard/part-without-shard',
  what: '"--part" was given without "--shard"',
  why: 'only a run that judges a share of the files writes a part',
  fix: 'add --shard 1/1, or write a report with -o',
  at: commandLine,
})

export const outputOfShard = (): Problem => ({
  code: 'shard/output',
  what: '"--output" was given to a run that judges one shard',
  why: 'a report on a share of the files would look like a report on all of them',
  fix: 'leave it out here, and give it to "waco merge", which has all parts',
  at: commandLine,
})

export const inputInShard = (): Problem => ({
  code: 'shard/input',
  what: 'standard input cannot be divided among shards',
  why: 'each run reads all files to know which are its own, and the input of one is not that of another',
  fix: 'save the text as a file',
  at: commandLine,
})

export const noParts = (): Problem => ({
  code: 'shard/no-parts',
  what: '"waco merge" was given no parts',
  why: 'there is nothing to make a report of',
  fix: 'name the files that "waco check --shard" wrote: waco merge *.part',
  at: commandLine,
})

export const notAPart = (path: string): Problem => ({
  code: 'shard/not-a-part',
  what: `"${path}" is no part of a check`,
  why: 'a result can only be put together from what "waco check --shard" has written',
  fix: 'name the files that it wrote, and no others',
  at: { path },
})

export const otherPartVersion = (path: string, version: string): Problem => ({
  code: 'shard/other-version',
  what: `"${path}" is a part in the form ${version}, which this version of waco does not read`,
  why: 'what it does not understand it may not pass on as judged',
  fix: 'merge with the version of waco that wrote the parts',
  at: { path },
})

export const brokenPart = (path: string): Problem => ({
  code: 'shard/broken-part',
  what: `"${path}" is not as it was written: its lines and its digest do not go together`,
  why: 'a part that was cut or changed may hide files that were never judged',
  fix: 'run that shard again',
  at: { path },
})

export const mixedParts = (path: string, first: string, what: string): Problem => ({
  code: 'shard/mixed',
  what: `"${path}" and "${first}" are not of one run: the one has ${what}`,
  why: 'parts that were judged by different rules, or of different files, make no result together',
  fix: 'run all shards again over the same files, in the same way, and keep parts out of the folder that is checked',
  at: { path },
})

export const changedSince = (path: string, what: string): Problem => ({
  code: 'shard/changed-since',
  what: `"${path}" was judged otherwise than it would be here: by ${what}`,
  why: 'what documents say of each other is judged now, and has to be judged by what the parts were judged by',
  fix: 'merge in the folder, with the version and the packs that the shards had, or run the shards again',
  at: { path },
})

export const missingShards = (missing: string, of: number): Problem => ({
  code: 'shard/missing',
  what: `of ${of} shards, these are missing: ${missing}`,
  why: 'their files were not judged, and no report on the others may pass for one on all',
  fix: 'run the missing shards, and name their parts too',
  at: commandLine,
})

export const sameShard = (path: string, first: string, index: number): Problem => ({
  code: 'shard/twice',
  what: `"${path}" and "${first}" are both shard ${index}`,
  why: 'the same files would be counted twice, and nobody knows which of the two is meant',
  fix: 'name one of them; a shard that is run again writes over its part',
  at: { path },
})
