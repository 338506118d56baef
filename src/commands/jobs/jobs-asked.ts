import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { threadsAtOnce } from '../../shell/threads.ts'
import type { Given } from '../asking/command.ts'

/** By how many threads documents are judged at most, and how many letters have to be left for that. */
export interface Jobs {
  readonly threads: number
  readonly left: number
}

export const jobsAsked = (given: Given): Jobs | Problem => {
  const asked = given.text('jobs') ?? 'auto'
  if (asked !== 'auto' && !/^[1-9]\d?$/.test(asked)) return noNumberOfJobs(asked)
  const alone = given.on('timing') || given.text('shard') !== undefined
  if (asked === 'auto') return { threads: alone ? 1 : Math.min(threadsAtOnce(), mostByItself), left: worthItAnywhere }
  if (asked === '1' || !alone) return { threads: Number(asked), left: worthStarting }
  return given.on('timing') ? jobsOfTimed() : jobsOfShard()
}

/** To judge so many takes a few times as long as a thread takes to be ready. */
const worthStarting = 500_000

/** A thread takes a few seconds to become as quick as the first one: by so many they are made good even where two processors are two halves of one. */
const worthItAnywhere = 5_000_000

/** The first thread takes up what the others have done, and writes it: more than so many keep it too busy to be of use. */
const mostByItself = 4

const noNumberOfJobs = (asked: string): Problem => ({
  code: 'jobs/no-number',
  what: `"--jobs ${asked}" is not a number of threads`,
  why: 'how many may work at once has to be known, so nothing was judged',
  fix: 'give a number from 1 to 99, or "auto" for as many as this machine runs at once',
  at: commandLine,
})

const jobsOfTimed = (): Problem => ({
  code: 'jobs/timed',
  what: '"--timing" was given together with several threads',
  why: 'what is timed is the work of one thread, so the two contradict each other and nothing was judged',
  fix: 'leave "--jobs" out',
  at: commandLine,
})

const jobsOfShard = (): Problem => ({
  code: 'jobs/of-shard',
  what: 'several threads were asked for in a run that judges one shard',
  why: 'a shard is judged by one thread, so the two contradict each other and nothing was judged',
  fix: 'leave "--jobs" out, and divide the files into more shards where there are processors for them',
  at: commandLine,
})
