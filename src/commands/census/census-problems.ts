import { commandLine } from '../../model/command-line.ts'
import type { Problem } from '../../model/problem.ts'

export const noCensusFolder = (): Problem => ({
  code: 'census/no-folder',
  what: 'not told where to write: "--out" is missing',
  why: 'a census writes several files, and goes on from them when it was stopped',
  fix: 'name a folder: --out census; it is made if it is not there',
  at: commandLine,
})

export const unknownCards = (path: string): Problem => ({
  code: 'census/unknown-file',
  what: `the name of "${path}" does not say how cards are kept in it`,
  why: 'a file that is read in the wrong way would give cards that nobody wrote, so nothing was read',
  fix: 'name it .ndjson, .jsonl or .json (one JSON object to a line), the same with .gz, or .parquet',
  at: { path },
})

export const cardsNotReadable = (path: string, said: string): Problem => ({
  code: 'census/not-readable',
  what: `"${path}" could not be read: ${said}`,
  why: 'cards that are not read are not judged, and a census without them would be of something else',
  fix: 'see whether it is whole, and whether another program can open it; of Parquet, Snappy, gzip, Brotli and no compression are read',
  at: { path },
})

/** `said` by whatever could not go on. What was read before stays counted. */
export const cardsCut = (path: string, row: number, said: string): Problem => ({
  code: 'census/cut',
  what: `"${path}" could not be read beyond row ${row}: ${said}`,
  why: 'the cards behind it were not judged, so the census is incomplete',
  fix: 'get the file whole, and take the census anew in another folder',
  at: { path },
})

export const noSuchColumn = (path: string, wanted: string, columns: readonly string[]): Problem => ({
  code: 'census/no-column',
  what: `"${path}" has no column ${wanted}`,
  why: 'without it there is no card to judge, so nothing was read',
  fix: `name the column of the texts with --text-column; there are: ${columns.join(', ')}`,
  at: { path },
})

export const censusThere = (path: string): Problem => ({
  code: 'census/already-there',
  what: `"${path}" is there already, from a census before`,
  why: 'what was counted would be lost or mixed with other cards, so nothing was written',
  fix: 'add --resume to go on with it, or name another folder',
  at: { path },
})

export const otherCensus = (path: string): Problem => ({
  code: 'census/other-run',
  what: `"${path}" was begun with other inputs, packs, columns or settings, or by another version of waco`,
  why: 'half of the cards would be judged by one thing and half by another, so nothing was written',
  fix: 'resume it with what it was begun with, or take a census anew in another folder',
  at: { path },
})

export const journalBroken = (path: string, line: number): Problem => ({
  code: 'census/broken-journal',
  what: `line ${line} of "${path}" is none that a census writes`,
  why: 'somebody has changed the file, and what it says of the cards cannot be trusted, so nothing was written',
  fix: 'take the census anew in another folder',
  at: { path, start: { line, column: 1 } },
})
