/** The language that packs are written in. */
export const packLanguage = 'en'
