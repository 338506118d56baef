import { literal } from '../reading/text/one-of.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entryOf } from '../syntax/tree-walk.ts'

/** Keys of which so many stand together in hardly any file of another kind. */
export interface Mark {
  readonly of: readonly string[]
  readonly atLeast: number
}

/** A mark that takes all of its keys. */
export const allOf = (...of: readonly string[]): Mark => ({ of, atLeast: of.length })

/** Whether a mapping has one of the marks. */
export const isMarked = (node: TreeNode | undefined, marks: readonly Mark[]): boolean =>
  marks.some(mark => keysOf(mark, key => entryOf(node, key) !== undefined) !== undefined)

/** The keys that mark a text of which no tree can be made, as its author wrote them: before a colon, wherever they stand. */
export const keysMarking = (text: string, marks: readonly Mark[]): readonly string[] | undefined =>
  mayBeMarked(text, marks)
    ? marks.flatMap(mark => {
        const keys = keysOf(mark, key => isKeyIn(key, text))
        return keys === undefined ? [] : [keys]
      })[0]
    : undefined

/** The same of a text that nobody has parsed, too often rather than too rarely. */
export const mayBeMarked = (text: string, marks: readonly Mark[]): boolean =>
  marks.some(mark => keysOf(mark, key => text.includes(key)) !== undefined)

const keysOf = ({ of, atLeast }: Mark, stands: (key: string) => boolean): readonly string[] | undefined => {
  const found = of.filter(stands)
  return found.length >= atLeast ? found : undefined
}

const isKeyIn = (key: string, text: string): boolean =>
  new RegExp(`["'\\s,{]${literal(key)}["']?\\s*:`).test(` ${text}`)
