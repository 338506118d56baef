import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'
import { threadsAtOnce } from '../../shell/threads.ts'
import type { Given } from '../pipeline/command.ts'

/** By how many threads documents are judged at most. */
export const jobsAsked = (given: Given): number | Problem => {
  const asked = given.text('jobs') ?? 'auto'
  if (asked === 'auto') return oneAlone(given) === undefined ? Math.min(threadsAtOnce(), mostByItself) : 1
  if (!/^[1-9]\d?$/.test(asked)) return noNumberOfJobs(asked)
  const alone = asked === '1' ? undefined : oneAlone(given)
  return alone === undefined ? Number(asked) : jobsWith(asked, alone)
}

/** The first thread takes up what the others have done, and writes it: more than so many keep it too busy to be of use. */
const mostByItself = 4

/** What can be asked of one thread alone. */
const oneAlone = (given: Given): string | undefined =>
  given.on('timing') ? '--timing' : given.text('shard') === undefined ? undefined : '--shard'

const noNumberOfJobs = (asked: string): Problem => ({
  code: 'jobs/no-number',
  what: `"--jobs ${asked}" is not a number of threads`,
  why: 'how many may work at once has to be known, so nothing was judged',
  fix: 'give a number from 1 to 99, or "auto" for as many as this machine runs at once',
  at: commandLine,
})

const jobsWith = (asked: string, option: string): Problem => ({
  code: 'jobs/one-alone',
  what: `"--jobs ${asked}" was given together with "${option}"`,
  why: `${option === '--timing' ? 'what is timed is the work of one thread' : 'a shard is judged by one thread'}, so the two contradict each other and nothing was judged`,
  fix:
    option === '--timing'
      ? 'leave one of the two out'
      : 'leave "--jobs" out, and divide the files into more shards where there are processors for them',
  at: commandLine,
})
