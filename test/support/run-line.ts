import { spawn } from 'node:child_process'
import { root } from './project.ts'

/** A command line of the built program as it ends: its exit code, and what it writes. */
export const run = (
  ...words: readonly string[]
): Promise<{ readonly exit: number | null; readonly out: string; readonly err: string }> => {
  const env = { PATH: process.env.PATH, COLUMNS: '200', NO_COLOR: '1', LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  const child = spawn(process.execPath, [`${root}bin/waco.js`, ...words], { env })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => out.push(piece))
  child.stderr.on('data', (piece: Buffer) => err.push(piece))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', exit => {
      resolve({ exit, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') })
    })
  })
}
