/** What a scheduler says of the task that this is: its number, the number of the first, and how many there are. */
export interface TaskHere {
  readonly names: string
  readonly index: string
  readonly first: number | string
  readonly of: string
}

/** How schedulers say it; the first whose variables are both set is believed. */
const schedulers: readonly {
  readonly index: string
  readonly of: string
  /** The number of the first task, or the variable that has it. */
  readonly first: number | string
}[] = [
  { index: 'WACO_SHARD_INDEX', of: 'WACO_SHARD_COUNT', first: 1 },
  { index: 'SLURM_ARRAY_TASK_ID', of: 'SLURM_ARRAY_TASK_COUNT', first: 'SLURM_ARRAY_TASK_MIN' },
  { index: 'JOB_COMPLETION_INDEX', of: 'JOB_COMPLETIONS', first: 0 },
  { index: 'CI_NODE_INDEX', of: 'CI_NODE_TOTAL', first: 1 },
  { index: 'CIRCLE_NODE_INDEX', of: 'CIRCLE_NODE_TOTAL', first: 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', of: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
]

/** What the environment says of the task that this is, as it says it. */
export const taskHere = (environment: NodeJS.ProcessEnv = process.env): TaskHere | undefined =>
  schedulers.flatMap(({ index, of, first }) => {
    const task = environment[index]
    const count = environment[of]
    if (!task || !count) return []
    const begins = typeof first === 'number' ? first : (environment[first] ?? '')
    return [{ names: `${index} and ${of}`, index: task, first: begins, of: count }]
  })[0]
