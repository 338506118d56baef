/** Says an English text of a help in the language that was asked for. */
export type HelpWords = (english: string) => string

/** Tables of words are read only for a help in a language that may have them. */
export const helpWords = async (language: string | undefined): Promise<HelpWords> =>
  language === undefined || /^en$/i.test(language)
    ? english => english
    : (await import('../../reports/words/help-in.ts')).helpIn(language)
