/** Names that models, formats and the calls which fetch them have in every language, as they are written: patterns are made of them. */
export interface Makes {
  readonly architectures: readonly string[]
  /** Those under which models are known that were trained before. */
  readonly known: readonly string[]
  /** Data that are called as networks are. */
  readonly dataNames: readonly string[]
  readonly families: readonly string[]
  readonly weights: Formats
  readonly data: Formats
  readonly fetches: readonly string[]
}

/** Names of formats, and the ends of the names of such files. */
export interface Formats {
  readonly formats: readonly string[]
  readonly files: readonly string[]
}
