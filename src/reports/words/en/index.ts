import { lists } from './lists.ts'

/** All keys there are, each with its English text: one section is one file of each language. */
export type English = typeof lists

/** The English catalogue: what the others are held against. */
export const en: English = { ...lists }
