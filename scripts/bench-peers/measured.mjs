import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs a whole process, and tells how long it took: by the processor, as the shell counts it for everything that was started, threads
 * and further processes included, and by the clock.
 */
export const measured = (command, { folder, ends }) => {
  const file = name => join(folder, '..', `last.${name}`)
  const env = {
    ...process.env,
    OUT: file('out'),
    ERR: file('err'),
    TIMES: file('times'),
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
  }
  const script = '"$@" > "$OUT" 2> "$ERR"; code=$?; times > "$TIMES"; exit $code'
  const start = performance.now()
  const { status } = spawnSync('sh', ['-c', script, 'sh', ...command], { cwd: folder, env })
  const clock = performance.now() - start
  const [out, err, times] = ['out', 'err', 'times'].map(name => readFileSync(file(name), 'utf8'))
  if (!ends.includes(status))
    throw new Error(`${command.join(' ')} ended with ${status}: ${err.slice(0, 2000)}${out.slice(0, 500)}`)
  return { clock, work: workIn(times), out, err }
}

/** The second line is of what was started, user and system: `0m1.250s 0m0.100s`. */
const workIn = times =>
  times
    .split('\n')[1]
    .trim()
    .split(/\s+/)
    .map(time => /^(\d+)m([\d.]+)s$/.exec(time))
    .reduce((sum, [, minutes, seconds]) => sum + 60_000 * minutes + 1000 * seconds, 0)
