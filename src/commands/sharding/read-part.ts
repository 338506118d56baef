import type { Parsed, Problem } from '../../model/problem.ts'
import { formFault } from '../../policy/saved/form-faults.ts'
import { readPackedLines } from '../../shell/packed-lines.ts'
import type { FileRecord } from './file-record.ts'
import type { PartEnd, PartHead, PartWhole } from './part.ts'
import { partSchema } from './part-schema.ts'
import { brokenPart, notAPart, otherPartVersion } from './shard-problems.ts'

/** A part as it was read: its head, its files and its end; `whole` in the one that brings it along. */
export interface Part {
  readonly path: string
  readonly head: PartHead
  readonly whole: PartWhole['whole']
  readonly files: readonly FileRecord[]
  readonly end: PartEnd['end']
}

/** A part that is whole, or why it is none; what was asked of it also where no more of it can be read. */
export const readPart = async (
  path: string,
): Promise<Parsed<Part | undefined> & { readonly asked?: PartHead['asked'] }> => {
  const read: { head?: PartHead; whole?: PartWhole; end?: PartEnd['end'] } = {}
  const files: FileRecord[] = []
  const problem = await readPackedLines(path, (text, before) => {
    const line = dataOf(text)
    if (read.head === undefined) {
      const head = headOf(path, line)
      if ('code' in head) return head
      read.head = head
      return undefined
    }
    if (line === undefined || read.end !== undefined) return brokenPart(path)
    if (read.whole === undefined) {
      if (!fits<PartWhole>(line, 'whole')) return brokenPart(path)
      read.whole = line
    } else if (fits<PartEnd>(line, 'end')) {
      if (line.end.sha256 !== before() || line.end.files !== files.length) return brokenPart(path)
      read.end = line.end
    } else if (fits<FileRecord>(line, 'file')) files.push(line)
    else return brokenPart(path)
    return undefined
  })
  const { head, whole, end } = read
  const asked = head && { asked: head.asked }
  if (problem !== undefined)
    return { ...asked, value: undefined, problems: [problem.code === 'read/not-packed' ? notAPart(path) : problem] }
  if (head === undefined) return { value: undefined, problems: [notAPart(path)] }
  if (whole === undefined || end === undefined) return { ...asked, value: undefined, problems: [brokenPart(path)] }
  return { ...asked, value: { path, head, whole: whole.whole, files, end }, problems: [] }
}

const headOf = (path: string, line: unknown): PartHead | Problem => {
  if (typeof line !== 'object' || line === null || !('format' in line) || line.format !== 'waco-part')
    return notAPart(path)
  if (!('version' in line) || line.version !== 1)
    return otherPartVersion(path, JSON.stringify('version' in line ? line.version : null).slice(0, 20))
  return fits<PartHead>(line, 'head') ? line : brokenPart(path)
}

const dataOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The schema describes the type of each line, and the line is held against it. */
const fits = <Line>(line: unknown, kind: keyof ReturnType<typeof partSchema>): line is Line =>
  formFault(line, partSchema()[kind]) === undefined
