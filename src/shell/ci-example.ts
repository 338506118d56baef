import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The text of a file of `examples/ci`, which comes with the tool. */
export const ciExample = (name: string): string => readFileSync(`${examples}${name}`, 'utf8')

/** Beside `src/` and `dist/` alike. */
const examples = fileURLToPath(new URL('../../examples/ci/', import.meta.url))
