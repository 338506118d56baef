import { colours } from './style/colours.ts'
import { cover } from './style/cover.ts'
import { findings } from './style/findings.ts'
import { picture } from './style/picture.ts'
import { print } from './style/print.ts'
import { text } from './style/text.ts'

/** The one style sheet of the page: fonts of the reader's own system, logical directions, nothing loaded. */
export const style: string = `${colours}${text}${cover}${picture}${findings}${print}`
