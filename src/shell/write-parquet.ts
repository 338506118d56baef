import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import type { Problem } from '../model/problem.ts'
import { systemCode } from './read.ts'
import { targetProblem } from './write.ts'
import { notWritten } from './write-problems.ts'

/** A column of texts or of whole numbers; a cell may be empty. */
export interface ParquetColumn {
  readonly name: string
  readonly type: 'STRING' | 'INT32' | 'BOOLEAN'
}

/** Rows in one group: as many as are held at once. */
const rowsInGroup = 5000

/** Writes a table whole or not at all, a group of rows at a time; the same rows make the same bytes. */
export const writeParquet = async (
  path: string,
  columns: readonly ParquetColumn[],
  rows: AsyncIterable<Readonly<Record<string, string | number | boolean | null>>>,
): Promise<Problem | undefined> => {
  const refused = targetProblem(path)
  if (refused !== undefined) return refused
  const beside = `${path}.${process.pid}.tmp`
  try {
    const { ByteWriter, parquetWriteRows } = await import('hyparquet-writer')
    rmSync(beside, { force: true })
    const file = openSync(beside, 'wx')
    try {
      const held = new ByteWriter()
      const flush = (): void => {
        const bytes = new Uint8Array(held.buffer, 0, held.index)
        for (let start = 0; start < bytes.length; ) start += writeSync(file, bytes, start)
        held.index = 0
      }
      // It is told after each group of rows, and then holds nothing of it any more.
      const writer = Object.assign(held, { flush, finish: flush })
      await parquetWriteRows({
        writer,
        rows,
        columns: columns.map(({ name, type }) => ({ name, type, nullable: true })),
        rowGroupSize: rowsInGroup,
        createdBy: 'waco',
      })
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    return undefined
  } catch (error) {
    rmSync(beside, { force: true })
    const code = systemCode(error)
    if (code === 'unknown') throw error
    return notWritten(path, code)
  }
}
