import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** What stands in one cell; a text whose bytes are no UTF-8 is known to be none. */
export type Cell = string | number | boolean | null | 'other' | typeof notText
export const notText: unique symbol = Symbol('not UTF-8')

/** A Parquet file that is open, to be read a group of rows at a time. */
export interface ParquetFile {
  readonly columns: readonly string[]
  /** The cells of these columns, row by row, from the row `from` on, counted from 0. Memory: one group of rows. */
  readonly rows: (columns: readonly string[], from: number) => AsyncGenerator<Readonly<Record<string, unknown>>>
  readonly close: () => Promise<void>
}

/** Throws what the system or the format has to say, in one line; what reads Parquet is loaded only here. */
export const openParquet = async (path: string): Promise<ParquetFile> => {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet')
  const handle = await open(path, 'r')
  const { size } = await handle.stat()
  const file = {
    byteLength: size,
    slice: async (start: number, end: number = size): Promise<ArrayBuffer> => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start))
      for (let got = 0; got < bytes.length; ) {
        const { bytesRead } = await handle.read(bytes, got, bytes.length - got, start + got)
        if (bytesRead === 0) throw new Error('the file ended before its own directory said so')
        got += bytesRead
      }
      return bytes.buffer
    },
  }
  try {
    const metadata = await parquetMetadataAsync(file)
    const [, ...elements] = metadata.schema
    const groups = metadata.row_groups.map(group => Number(group.num_rows))
    async function* rows(columns: readonly string[], from: number): AsyncGenerator<Record<string, unknown>> {
      let start = 0
      for (const count of groups) {
        const [rowStart, rowEnd] = [Math.max(start, from), start + count]
        start = rowEnd
        if (rowStart >= rowEnd) continue
        const read = { file, metadata, columns: [...columns], rowStart, rowEnd, compressors, parsers }
        yield* await parquetReadObjects({ ...read, rowFormat: 'object' })
      }
    }
    return { columns: elements.map(({ name }) => name), rows, close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** What Node brings; `hyparquet` itself knows Snappy and what is not compressed. */
const compressors = {
  GZIP: (input: Uint8Array): Uint8Array => gunzipSync(input),
  BROTLI: (input: Uint8Array): Uint8Array => brotliDecompressSync(input),
}

/** Bytes that are no UTF-8 would become other characters without a word. */
const parsers = {
  stringFromBytes: (bytes: Uint8Array): string | typeof notText | undefined =>
    bytes === undefined ? undefined : isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : notText,
}
