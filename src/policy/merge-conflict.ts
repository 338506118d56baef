import type { Source } from '../model/source.ts'
import type { Place } from '../model/span.ts'

/** Where a merge has left two versions of a file in it: lines as version control writes them, and nothing that YAML would let stand as a text. */
export const mergeConflict = ({ text, path }: Source): Place | undefined => {
  const line = text.split(/\r\n|\r|\n/).findIndex(each => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(each))
  if (line < 0) return undefined
  return { path, start: { line: line + 1, column: 1 }, end: { line: line + 1, column: 8 } }
}
