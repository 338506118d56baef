/** Where reading of YAML, JSON and front matter stops, so that no file can cost more than its size. */
export const limits: {
  readonly levels: number
  readonly frontMatterCharacters: number
  readonly textCharacters: number
  readonly problems: number
} = {
  /** Values in values: the parsers call themselves once per level, and real cards stay below 20. */
  levels: 200,
  /** Between the two fences of a front matter; the largest real ones, lists of data set configurations, have a tenth of it. */
  frontMatterCharacters: 1_000_000,
  /** Of a text inside a value: no description is a book; the limit keeps a hostile one from costing more than its file. */
  textCharacters: 1_000_000,
  /** Told per text: after so many, the first ones have to be mended before the rest means anything. */
  problems: 50,
}
