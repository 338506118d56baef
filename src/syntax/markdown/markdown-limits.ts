/** Where reading stops to build structure and goes on as plain text, so that no file can cost more than its size. */
export const markdownLimits: {
  readonly blockLevels: number
  readonly inlineLevels: number
  readonly htmlLevels: number
  readonly htmlFormatting: number
  readonly htmlAttributes: number
  readonly repeatedCells: number
  readonly setextWords: number
  readonly boldHeadingWords: number
  readonly boldQuestionWords: number
  readonly boldHeadingLetters: number
  readonly hashHeadingWords: number
  readonly labelWords: number
  readonly labelLetters: number
  readonly looseValueWords: number
} = {
  /** Lists count two levels, quotes one: deeper blocks are paragraphs. Cards use six. */
  blockLevels: 64,
  /** Emphasis in emphasis and the like: deeper marks are dropped, their text stays. */
  inlineLevels: 24,
  /** Open HTML elements at one place; parse5 walks this stack for most tags, so depth times tags is its cost. */
  htmlLevels: 200,
  /** Open `<b>`, `<a>`, `<font>` …: HTML reopens all of them in every later paragraph. */
  htmlFormatting: 60,
  /** Attributes of one tag: each is compared with all before it. */
  htmlAttributes: 200,
  /** Cells that row and column spans may add to one table. */
  repeatedCells: 4000,
  /** A longer line over `---` is a sentence with a rule below it, not a title. */
  setextWords: 20,
  /** A longer bold paragraph is an emphasised sentence, not a title. */
  boldHeadingWords: 12,
  /** A bold question with its "If so, please describe" may be this long. */
  boldQuestionWords: 80,
  /** The same for scripts without spaces. */
  boldHeadingLetters: 100,
  /** `#word …` longer than this is a line of hash tags or prose. */
  hashHeadingWords: 8,
  /** A plain label such as `Developed by:`; more words are a sentence with a colon. */
  labelWords: 6,
  /** The same for scripts without spaces. */
  labelLetters: 60,
  /** `**License** MIT`: a longer rest is a sentence that begins in bold. */
  looseValueWords: 8,
}
