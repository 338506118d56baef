import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { systemCode } from './read.ts'

/** Why a file cannot be written, as far as that can be known before there is anything to write. */
export const targetProblem = (path: string): Problem | undefined => {
  const folder = statSync(dirname(path), { throwIfNoEntry: false })
  if (!folder?.isDirectory()) return noFolder(path)
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? targetIsFolder(path) : undefined
}

/**
 * Writes a file whole or not at all: beside its target, onto the disk, then over it. All in one turn of the
 * event loop, so that no signal finds a half-written neighbour.
 */
export const writeWhole = (path: string, text: string): Problem | undefined => {
  const refused = targetProblem(path)
  if (refused !== undefined) return refused
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    writeSynced(beside, Buffer.from(text, 'utf8'))
    renameSync(beside, path)
    return undefined
  } catch (error) {
    rmSync(beside, { force: true })
    return notWritten(path, systemCode(error))
  }
}

/** Writes to standard output, waiting for a slow reader. `closed`: the reader has gone, which is its right. */
export const writeOut = async (text: string): Promise<'written' | 'closed' | Problem> => {
  const bytes = Buffer.from(text, 'utf8')
  for (let start = 0; start < bytes.length; start += chunk) {
    const error = await written(process.stdout, bytes.subarray(start, start + chunk))
    if (error !== undefined) return error === 'EPIPE' ? 'closed' : notWritten('standard output', error)
  }
  return 'written'
}

/** Writes to standard error. Nothing can be said about a failure there: this is where it would be said. */
export const writeErr = async (text: string): Promise<void> => {
  await written(process.stderr, Buffer.from(text, 'utf8'))
}

const chunk = 64 * 1024

const writeSynced = (path: string, bytes: Buffer): void => {
  // `wx`: never through a file or link that somebody has put there.
  const file = openSync(path, 'wx')
  try {
    for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** The system's name of the error, if there was one. A stream without a listener for errors would end the process. */
const written = (stream: NodeJS.WriteStream, bytes: Buffer): Promise<string | undefined> => {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {})
  return new Promise(done => {
    stream.write(bytes, error => done(error == null ? undefined : systemCode(error)))
  })
}

const noFolder = (path: string): Problem => ({
  code: 'output/no-folder',
  what: `"${path}" cannot be written: there is no folder "${dirname(path)}"`,
  why: 'a run whose report is lost proves nothing',
  fix: 'make the folder first, or name another one',
  at: { path },
})

const targetIsFolder = (path: string): Problem => ({
  code: 'output/is-folder',
  what: `"${path}" cannot be written: it is a folder`,
  why: 'a run whose report is lost proves nothing',
  fix: 'name a file inside it',
  at: { path },
})

const notWritten = (path: string, code: string): Problem => ({
  code: 'output/not-written',
  what: `"${path}" could not be written: the system answered ${code}`,
  why: 'a run whose report is lost proves nothing',
  fix: 'see whether the disk is full and whether this user may write there',
  at: { path },
})
