import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
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
import { holdSignals } from './hold-signals.ts'
import { systemCode } from './read.ts'
import {
  alreadyThere,
  fileAlreadyThere,
  noFolder,
  notWithdrawn,
  notWritten,
  targetIsFolder,
  targetIsNoFile,
} from './write-problems.ts'

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
 * Writes a file whole or not at all: beside its target, onto the disk, then over it. Nobody finds half of it, whatever ends the
 * run meanwhile. What a link leads to is replaced, not the link; the rights of what stood there stay, unless `mode` says others.
 */
export const writeWhole = (path: string, text: string, mode?: number): Problem | undefined =>
  writePieces(path, [Buffer.from(text, 'utf8')], mode)

/** As `writeWhole`, for what is larger than one text can be. */
export const writePieces = (path: string, pieces: Iterable<Buffer>, mode?: number): Problem | undefined => {
  const refused = targetProblem(path)
  if (refused !== undefined) return refused
  try {
    const target = destinationOf(path)
    writeBeside(target, pieces, mode ?? entryAt(target)?.mode ?? withdrawn.get(target), renameSync)
    return undefined
  } catch (error) {
    return notWritten(path, systemCode(error))
  }
}

/**
 * Removes the file that stands where a report is to be written, so that no earlier one is taken for that of a run that fails, or is
 * killed. What is no plain file stays: it is refused when it is to be written over.
 */
export const withdraw = (path: string): Problem | undefined => {
  try {
    const target = destinationOf(path)
    const entry = entryAt(target)
    if (entry?.isFile() !== true) return undefined
    withdrawn.set(target, entry.mode)
    rmSync(target)
    return undefined
  } catch (error) {
    return notWithdrawn(path, systemCode(error))
  }
}

/** The rights of what was withdrawn, for what comes in its place. */
const withdrawn = new Map<string, number>()

/** As `writeWhole`, with the folders above it that are not there yet. */
export const writeWithFolders = (path: string, text: string): Problem | undefined => {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    return notWritten(path, systemCode(error))
  }
  return writeWhole(path, text)
}

/** Makes a folder, and those above it, where they are not there yet. */
export const makeFolder = (path: string): Problem | undefined => {
  try {
    mkdirSync(path, { recursive: true })
    return undefined
  } catch (error) {
    return notWritten(path, systemCode(error))
  }
}

/** Writes a file that is not there yet, whole or not at all: whatever stands at its place, a link included, is left as it is. */
export const writeNewFile = (path: string, text: string): Problem | undefined => {
  const folder = dirname(path)
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return fileAlreadyThere(path)
    if (!entryAt(folder)?.isDirectory()) return noFolder(path, folder)
    writeBeside(path, [Buffer.from(text, 'utf8')], undefined, putNew)
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
  let made: string | undefined
  const beside = neighbourOf(resolve(folder))
  holdSignals()
  try {
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) return alreadyThere(folder)
    made = mkdirSync(dirname(resolve(folder)), { recursive: true })
    mkdirSync(beside)
    for (const [name, text] of Object.entries(files)) writeSynced(join(beside, name), [Buffer.from(text, 'utf8')])
    // Nobody sees the folder before all is in it. One that was made meanwhile is not replaced, unless it is empty.
    renameSync(beside, folder)
    return undefined
  } catch (error) {
    for (const path of [beside, ...(made === undefined ? [] : [made])]) sweep(path)
    return ['EEXIST', 'ENOTEMPTY'].includes(systemCode(error))
      ? alreadyThere(folder)
      : notWritten(folder, systemCode(error))
  }
}

/** Writes to standard output, waiting for a slow reader. `closed`: the reader has gone, which is its right. */
export const writeOut = async (text: string | Iterable<Buffer>): Promise<'written' | 'closed' | Problem> => {
  for (const bytes of typeof text === 'string' ? [Buffer.from(text, 'utf8')] : text)
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

/** Writes a file under a name that nobody else uses, and puts it in its place; when that fails nothing is left behind. */
const writeBeside = (
  target: string,
  pieces: Iterable<Buffer>,
  mode: number | undefined,
  put: (from: string, to: string) => void,
): void => {
  const beside = neighbourOf(target)
  holdSignals()
  try {
    writeSynced(beside, pieces, mode)
    put(beside, target)
  } catch (error) {
    sweep(beside)
    throw error
  }
}

/** In the same folder, since only there a file can be put in its place at once. Numbers of processes come again, in each container alike; moments do not. */
const neighbourOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`)

/** A link is never put over what is there; where the disk knows none, nothing better than to look before can be done. */
const putNew = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || lstatSync(to, { throwIfNoEntry: false }) !== undefined) throw error
    renameSync(from, to)
    return
  }
  sweep(from)
}

/** What cannot be swept away changes nothing about what failed before. */
const sweep = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // What failed is told already, and what is left behind has a name that no run reads.
  }
}

const writeSynced = (path: string, pieces: Iterable<Buffer>, mode?: number): void => {
  // `wx`: never through a file or link that somebody has put there.
  const file = openSync(path, 'wx')
  try {
    // Only where they differ: there are disks that know no rights, and refuse to be told any.
    if (mode !== undefined && (fstatSync(file).mode & rights) !== (mode & rights)) fchmodSync(file, mode & rights)
    for (const bytes of pieces) for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const rights = 0o7777

/** The system's name of the error, if there was one. A stream without a listener for errors would end the process. */
const written = (stream: NodeJS.WriteStream, bytes: Buffer): Promise<string | undefined> => {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {})
  return new Promise(done => {
    stream.write(bytes, error => done(error == null ? undefined : systemCode(error)))
  })
}
