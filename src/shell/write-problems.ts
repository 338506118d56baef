import type { Problem } from '../model/problem.ts'

export const noFolder = (path: string, folder: string): Problem => ({
  code: 'output/no-folder',
  what: `"${path}" cannot be written: there is no folder "${folder}"`,
  why: 'a run whose report is lost proves nothing',
  fix: 'make the folder first, or name another one',
  at: { path },
})

export const targetIsFolder = (path: string): Problem => ({
  code: 'output/is-folder',
  what: `"${path}" cannot be written: it is a folder`,
  why: 'a run whose report is lost proves nothing',
  fix: 'name a file inside it',
  at: { path },
})

export const targetIsNoFile = (path: string): Problem => ({
  code: 'output/not-a-file',
  what: `"${path}" cannot be written: it is a pipe, a socket or a device, not a file`,
  why: 'a report is written whole or not at all, which would put a file in its place',
  fix: 'give the format without a path, such as "-o json", for standard output',
  at: { path },
})

export const notWritten = (path: string, code: string): Problem => ({
  code: 'output/not-written',
  what: `"${path}" could not be written: the system answered ${code}`,
  why: 'a run whose report is lost proves nothing',
  fix: 'see whether the disk is full and whether this user may write there',
  at: { path },
})

export const alreadyThere = (path: string): Problem => ({
  code: 'output/already-there',
  what: `"${path}" is there already`,
  why: 'what somebody has written would be lost, so nothing was written',
  fix: 'name a folder that is not there yet',
  at: { path },
})

export const fileAlreadyThere = (path: string): Problem => ({
  code: 'output/file-already-there',
  what: `"${path}" is there already`,
  why: 'what somebody has written would be lost, so nothing was written',
  fix: 'name a file that is not there yet, or move this one away first',
  at: { path },
})

export const notWithdrawn = (path: string, code: string): Problem => ({
  code: 'output/not-withdrawn',
  what: `"${path}" could not be removed: the system answered ${code}`,
  why: 'it tells of an earlier run, and would be taken for the report of this one if this one failed',
  fix: 'remove it, or see whether this user may write in its folder',
  at: { path },
})

export const readerGone = (): Problem => ({
  code: 'output/reader-gone',
  what: 'whoever reads standard output stopped before the report was whole',
  why: 'a part of a report may look like a report, and the part that is missing may hold what failed',
  fix: 'write the report to a file, such as "-o json=report.json", and read as much of that as you like',
  at: { path: 'standard output' },
})

export const outputTooLong = (format: string, path: string | undefined): Problem => ({
  code: 'output/too-long',
  what: `the report in the format "${format}" is longer than a text can be, some 500 million characters`,
  why: 'a report that is cut hides findings, so it was not written',
  fix: 'write a shorter format such as csv, check fewer folders at once, or take a census: waco census',
  at: { path: path ?? 'standard output' },
})
