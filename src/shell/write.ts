import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { systemCode } from './read.ts'

/** Why a file cannot be written, as far as that can be known before there is anything to write. */
export const targetProblem = (path: string): Problem | undefined => {
  try {
    const target = entryAt(path)
    if (target?.isDirectory()) return targetIsFolder(path)
    if (target !== undefined) return target.isFile() ? undefined : targetIsNoFile(path)
    const folder = dirname(destinationOf(path))
    return entryAt(folder)?.isDirectory() ? undefined : noFolder(path, folder)
  } catch (error) {
    return notWritten(path, systemCode(error))
  }
}

/**
 * Writes a file whole or not at all: beside its target, onto the disk, then over it. All in one turn of the
 * event loop, so that no signal finds a half-written neighbour. What a link leads to is replaced, not the link.
 */
export const writeWhole = (path: string, text: string, mode?: number): Problem | undefined =>
  writePieces(path, [Buffer.from(text, 'utf8')], mode)

/** As `writeWhole`, for what is larger than one text can be. */
export const writePieces = (path: string, pieces: readonly Buffer[], mode?: number): Problem | undefined => {
  const refused = targetProblem(path)
  if (refused !== undefined) return refused
  let beside: string | undefined
  try {
    const target = destinationOf(path)
    beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    writeSynced(beside, pieces, mode)
    renameSync(beside, target)
    return undefined
  } catch (error) {
    if (beside !== undefined) rmSync(beside, { force: true })
    return notWritten(path, systemCode(error))
  }
}

/** As `writeWhole`, with the folders above it that are not there yet. */
export const writeWithFolders = (path: string, text: string): Problem | undefined => {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    return notWritten(path, systemCode(error))
  }
  return writeWhole(path, text)
}

/** Writes a file that is not there yet: whatever stands at its place, a link included, is left as it is. */
export const writeNewFile = (path: string, text: string): Problem | undefined => {
  const folder = dirname(path)
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return fileAlreadyThere(path)
    if (!entryAt(folder)?.isDirectory()) return noFolder(path, folder)
    writeSynced(path, [Buffer.from(text, 'utf8')])
    return undefined
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? fileAlreadyThere(path) : notWritten(path, systemCode(error))
  }
}

/** One name for one place on the disk, whatever path leads there, so that two that are the same are known to be. */
export const placeOnDisk = (path: string): string => {
  try {
    // Refuses links that lead in a circle, which would be followed for ever.
    entryAt(path)
    const target = destinationOf(path)
    return join(realpathSync(dirname(target)), basename(target))
  } catch {
    return resolve(path)
  }
}

/** Makes a folder that was not there, and those above it, with these files in it, or nothing at all. */
export const writeNewFolder = (folder: string, files: Readonly<Record<string, string>>): Problem | undefined => {
  let made = folder
  try {
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return alreadyThere(folder)
    made = mkdirSync(folder, { recursive: true }) ?? folder
  } catch (error) {
    return systemCode(error) === 'EEXIST' ? alreadyThere(folder) : notWritten(folder, systemCode(error))
  }
  const problem = Object.entries(files)
    .map(([name, text]) => writeWhole(join(folder, name), text))
    .find(written => written !== undefined)
  if (problem !== undefined) rmSync(made, { recursive: true, force: true })
  return problem
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

/** What a path leads to, if there is anything; below a file there is nothing. */
const entryAt = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return undefined
    throw error
  }
}

/** Where a text really goes, links followed, also when there is nothing yet at their end. `entryAt` has refused circles. */
const destinationOf = (path: string): string => {
  if (!entryAt(dirname(path))?.isDirectory()) return path
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path
  return destinationOf(resolve(realpathSync(dirname(path)), readlinkSync(path)))
}

const writeSynced = (path: string, pieces: readonly Buffer[], mode?: number): void => {
  // `wx`: never through a file or link that somebody has put there.
  const file = openSync(path, 'wx')
  try {
    if (mode !== undefined) fchmodSync(file, mode)
    for (const bytes of pieces) for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start)
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

const noFolder = (path: string, folder: string): Problem => ({
  code: 'output/no-folder',
  what: `"${path}" cannot be written: there is no folder "${folder}"`,
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

const targetIsNoFile = (path: string): Problem => ({
  code: 'output/not-a-file',
  what: `"${path}" cannot be written: it is a pipe, a socket or a device, not a file`,
  why: 'a report is written whole or not at all, which would put a file in its place',
  fix: 'give the format without a path, such as "-o json", for standard output',
  at: { path },
})

const notWritten = (path: string, code: string): Problem => ({
  code: 'output/not-written',
  what: `"${path}" could not be written: the system answered ${code}`,
  why: 'a run whose report is lost proves nothing',
  fix: 'see whether the disk is full and whether this user may write there',
  at: { path },
})

const alreadyThere = (path: string): Problem => ({
  code: 'output/already-there',
  what: `"${path}" is there already`,
  why: 'what somebody has written would be lost, so nothing was written',
  fix: 'name a folder that is not there yet',
  at: { path },
})

const fileAlreadyThere = (path: string): Problem => ({
  code: 'output/file-already-there',
  what: `"${path}" is there already`,
  why: 'what somebody has written would be lost, so nothing was written',
  fix: 'name a file that is not there yet, or move this one away first',
  at: { path },
})
