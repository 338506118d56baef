/** Half-open range of UTF-16 offsets into the text of one source, byte order mark included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** 1-based line and column; the column counts UTF-16 units, a byte order mark has no width. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A range in a named file, as people and editors see it. Without `start` it is the file as a whole. */
export interface Place {
  readonly path: string
  readonly start?: Position
  readonly end?: Position
}
