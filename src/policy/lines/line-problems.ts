import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'

/** Why every one of these counts: the reason is the same, so it is said once. */
const why = 'nothing of the line was judged, and that is never counted as a pass'

export const lineNotJson = (at: Place): Problem => ({
  code: 'line/not-json',
  what: 'the line is not JSON',
  why,
  fix: 'write one whole JSON object to a line, as "jq -c" does, and no empty line',
  at,
})

export const lineNotUtf8 = (at: Place): Problem => ({
  code: 'line/not-utf-8',
  what: 'the line is not UTF-8',
  why,
  fix: 'write the stream as UTF-8',
  at,
})

export const lineTooLong = (at: Place, bytes: number, limit: number): Problem => ({
  code: 'line/too-long',
  what: `the line has ${mebibytes(bytes)} MiB, more than the ${mebibytes(limit)} MiB that are read`,
  why,
  fix: 'leave documents of this size out, or send each in a line of its own',
  at,
})

export const lineRepeatsKey = (at: Place, key: string): Problem => ({
  code: 'line/repeated-key',
  what: `the key "${key}" stands twice in one object of the line`,
  why: 'nobody can tell which of the two is meant, so nothing of the line was judged',
  fix: 'write each key once',
  at,
})

export const lineNotAnObject = (at: Place): Problem => ({
  code: 'line/not-an-object',
  what: 'the line is JSON, but no object',
  why,
  fix: 'write {"id": …, "path": …, "text": …}, or {"id": …, "documents": […]}',
  at,
})

export const lineUnknownKey = (at: Place, key: string): Problem => ({
  code: 'line/unknown-key',
  what: `the line has a key "${key}" that means nothing here`,
  why: 'it may be a misspelt one that was to matter, so nothing of the line was judged',
  fix: 'send "id" with "path" and "text" or with "documents", and nothing else',
  at,
})

export const lineWithoutId = (at: Place): Problem => ({
  code: 'line/no-id',
  what: 'the line has no "id" that is a text or a whole number',
  why: 'nobody could tell whose result it is, so nothing of the line was judged',
  fix: 'give each line an "id" of its own, of at most 1,024 characters',
  at,
})

export const lineWithoutTexts = (at: Place): Problem => ({
  code: 'line/no-texts',
  what: 'the line has neither "path" with "text" nor "documents", or it has both',
  why,
  fix: 'write {"id": …, "path": "README.md", "text": …} for one document, or {"id": …, "documents": [{"path": …, "text": …}, …]} for several',
  at,
})

export const lineBadText = (at: Place): Problem => ({
  code: 'line/bad-text',
  what: 'a "path" or "text" of the line is missing, empty, too long or no well-formed text',
  why,
  fix: 'give each document a "path" of at most 4,096 characters and a "text", with no half of a surrogate pair in them',
  at,
})

export const lineCountOfTexts = (at: Place, count: number, most: number): Problem => ({
  code: 'line/count-of-texts',
  what: `"documents" of the line holds ${count} documents, and 1 to ${most} are judged together`,
  why,
  fix: 'send what belongs to one model, data set or system in one line, and other things in lines of their own',
  at,
})

export const lineRepeatsPath = (at: Place, path: string): Problem => ({
  code: 'line/repeated-path',
  what: `two documents of the line have the path "${path}"`,
  why: 'nobody could tell which of them a finding is about, so nothing of the line was judged',
  fix: 'give each document of a line another path',
  at,
})

/** Rounded up, so that a size above the limit never looks equal to it. */
const mebibytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10
