import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { shardAsked } from '../src/commands/sharding/shard-asked.ts'
import { taskHere } from '../src/shell/shard-environment.ts'
import { read, root } from './support/project.ts'

interface Container {
  readonly args: readonly string[]
  readonly env?: readonly { readonly name: string; readonly value?: string }[]
}
interface Job {
  readonly kind: string
  readonly spec: {
    readonly completionMode?: string
    readonly completions?: number
    readonly template: { readonly spec: { readonly restartPolicy: string; readonly containers: readonly [Container] } }
  }
}

describe('the jobs of Kubernetes', () => {
  // Written by us for Kubernetes; a mistake in it fails the test.
  const [check, merge] = parseAllDocuments(read('examples/kubernetes/waco-job.yaml')).map(job => job.toJS() as Job)
  const of = check?.spec.completions ?? 0
  const [container] = check?.spec.template.spec.containers ?? []
  const variable = (name: string): string | undefined => container?.env?.find(each => each.name === name)?.value

  it('are indexed, and say to each pod how many there are', () => {
    expect([check?.kind, check?.spec.completionMode, variable('JOB_COMPLETIONS')]).toEqual([
      'Job',
      'Indexed',
      String(of),
    ])
    expect(check?.spec.template.spec.restartPolicy).toBe('Never')
  })

  it('give each pod a shard of its own', () => {
    const option = (name: string): string | undefined => container?.args[container.args.indexOf(`--${name}`) + 1]
    expect(option('shard')).toBe('auto')
    const shards = Array.from({ length: of }, (_, index) =>
      shardAsked({ text: option }, () =>
        taskHere({ JOB_COMPLETION_INDEX: String(index), JOB_COMPLETIONS: variable('JOB_COMPLETIONS') }),
      ),
    )
    expect(shards).toEqual(Array.from({ length: of }, (_, index) => ({ index: index + 1, of })))
  })

  it('merge the parts that they write', () => {
    const written = container?.args[(container?.args.indexOf('--part') ?? 0) + 1] ?? ''
    const parts = Array.from({ length: of }, (_, index) => written.replace('$(JOB_COMPLETION_INDEX)', String(index)))
    expect(merge?.spec.template.spec.containers[0].args.slice(0, of + 1)).toEqual(['merge', ...parts])
  })
})

describe('the workflow of GitHub', () => {
  const text = read('examples/github-actions/sharded.yml')
  // Written by us for GitHub; a mistake in it fails the test.
  const { jobs } = parse(text) as {
    readonly jobs: {
      readonly shard: { readonly strategy: { readonly matrix: { readonly shard: readonly number[] } } }
      readonly merge: { readonly needs: string }
    }
  }

  it('divides the files by as many as there are runners, and merges when all are done', () => {
    const { shard } = jobs.shard.strategy.matrix
    expect(shard).toEqual(shard.map((_, at) => at + 1))
    expect(text).toContain(`--shard \${{ matrix.shard }}/${shard.length} `)
    expect(jobs.merge.needs).toBe('shard')
  })
})

describe('the jobs of Slurm', () => {
  it('can be run', () => {
    for (const name of readdirSync(`${root}examples/slurm`).filter(each => each !== 'README.md'))
      expect(read(`examples/slurm/${name}`)).toMatch(/^#!\/bin\/sh\n/)
  })

  it('are numbered without gaps, and write each its own part', () => {
    const text = read('examples/slurm/waco-array.sbatch')
    expect(text).toMatch(/^#SBATCH --array=1-\d+$/m)
    expect(text).toMatch(/^#SBATCH --requeue$/m)
    expect(text).toContain('--shard auto --part "$PARTS/$SLURM_ARRAY_TASK_ID.part"')
  })
})

describe('waco from Spark', () => {
  // Where there is no JDK or no pyspark the script says so at once, and nothing was tried.
  it('answers as one filter alone does', { timeout: 900_000 }, ({ skip }) => {
    const { status, stdout, stderr } = spawnSync('sh', [`${root}examples/spark/run.sh`], { encoding: 'utf8' })
    if (status === 77) skip(stderr.trim())
    expect({ status, said: stdout.trim().split('\n').at(-1) }).toEqual({
      status: 0,
      said: 'the same as one waco filter alone',
    })
  })
})
