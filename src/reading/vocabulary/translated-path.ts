/** `-zh`, `_zh-Hans`, `.pt_BR` before the ending of a file's name, by the codes of languages that cards are translated into. */
export const languageInPath = (codes: readonly string[]): RegExp =>
  new RegExp(`[._-](?:${codes.join('|') || '(?!)'})(?:[_-](?:hans|hant|[a-z]{2}))?(?=\\.\\w+$)`, 'i')

/** The path that the original of a translation would have; nothing where no language is in the name. */
export const originalPath = (path: string, language: RegExp): string | undefined =>
  language.test(path) ? path.replace(language, '') : undefined
