/** A file as read: its text, and what identifies the bytes it came from. */
export interface Source {
  /** Relative to the project, with forward slashes. */
  readonly path: string
  readonly text: string
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
  /** What the build has made of the same bytes, which then have no problem, as JSON. Only files that come with the tool have it. */
  readonly compiled?: string | undefined
}
