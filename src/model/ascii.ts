// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is what ASCII means
const beyondAscii = /[^\x00-\x7f]/

/** Most texts are, and need nothing that the engine knows of other letters: the first pattern that asks for `\p{L}` costs a run a millisecond. */
export const isAscii = (text: string): boolean => !beyondAscii.test(text)
