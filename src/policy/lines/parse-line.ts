import { isMapping } from '../../model/is-mapping.ts'
import { jsonIn } from '../../model/json-in.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import { repeatedKey } from '../../syntax/repeated-key.ts'
import {
  lineBadText,
  lineCountOfTexts,
  lineNotAnObject,
  lineNotJson,
  lineRepeatsKey,
  lineRepeatsPath,
  lineUnknownKey,
  lineWithoutId,
  lineWithoutTexts,
} from './line-problems.ts'

/** By which whoever sent a line knows its result again. */
export type LineId = string | number

/** What one line asks to be judged. */
export interface AskedLine {
  readonly id: LineId
  readonly texts: readonly { readonly path: string; readonly text: string }[]
}

/** A line that cannot be judged; the id is there where it could be read. */
export interface RefusedLine {
  readonly id?: LineId
  readonly problem: Problem
}

/** Reads one line of JSON, by itself: what stood before it has no say. */
export const parseLine = (text: string, at: Place): AskedLine | RefusedLine => {
  const value = jsonIn(text)
  if (value === undefined) return { problem: lineNotJson(at) }
  if (!isMapping(value)) return { problem: lineNotAnObject(at) }
  const repeated = repeatedKey(text)
  if (repeated !== undefined) return { problem: lineRepeatsKey(at, repeated) }
  const id = isId(value.id) ? value.id : undefined
  if (id === undefined) return { problem: lineWithoutId(at) }
  const texts = textsOf(value, at)
  return 'code' in texts ? { id, problem: texts } : { id, texts }
}

/** More than any project has documents about one thing. */
const mostTexts = 500
const [longestId, longestPath] = [1024, 4096]

const isId = (id: unknown): id is LineId =>
  typeof id === 'number' ? Number.isSafeInteger(id) : isText(id) && id !== '' && id.length <= longestId

const textsOf = (line: Readonly<Record<string, unknown>>, at: Place): AskedLine['texts'] | Problem => {
  const unknown = unknownKey(line, ['id', 'path', 'text', 'documents'])
  if (unknown !== undefined) return lineUnknownKey(at, unknown)
  const { documents, id: _, ...one } = line
  const single = 'path' in one && 'text' in one
  if (documents === undefined) return single ? textIn([one], at) : lineWithoutTexts(at)
  if ('path' in one || 'text' in one || !Array.isArray(documents)) return lineWithoutTexts(at)
  if (documents.length < 1 || documents.length > mostTexts) return lineCountOfTexts(at, documents.length, mostTexts)
  return textIn(documents, at)
}

const textIn = (documents: readonly unknown[], at: Place): AskedLine['texts'] | Problem => {
  const texts: { readonly path: string; readonly text: string }[] = []
  const paths = new Set<string>()
  for (const document of documents) {
    if (!isMapping(document)) return lineBadText(at)
    const { path, text } = document
    const unknown = unknownKey(document, ['path', 'text'])
    if (unknown !== undefined) return lineUnknownKey(at, unknown)
    if (!isText(path) || path === '' || path.length > longestPath || !isText(text)) return lineBadText(at)
    const name = tidy(path)
    if (paths.has(name)) return lineRepeatsPath(at, name)
    paths.add(name)
    texts.push({ path: name, text })
  }
  return texts
}

/** `./README.md` as reports name it. Any other path stays as it is, `..` included: it is a name, and nothing is opened by it. */
const tidy = (path: string): string => path.replace(/^(?:\.\/+)+(?=.)/, '')

const unknownKey = (object: object, known: readonly string[]): string | undefined =>
  Object.keys(object).find(key => !known.includes(key))

/** Half of a surrogate pair can stand in JSON and in no file. */
const isText = (value: unknown): value is string => typeof value === 'string' && !/[\ud800-\udfff]/u.test(value)
