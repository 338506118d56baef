import type { Entry, TreeNode } from '../syntax/tree.ts'
import { entriesOf, itemsOf } from '../syntax/tree-walk.ts'

/**
 * Whether a value only says its own keys over again, as samples of a schema do: `"use": [{ "description": "use description" }]`.
 * `where` leads to the entry: `use.0.description`.
 */
export const echoesItsKeys = ({ value }: Entry, where: string): boolean => {
  const texts = textsIn(value, keyWords(where)).filter(({ text }) => text !== '' && !isAddress.test(text))
  return texts.length > 0 && texts.every(isEcho)
}

interface Told {
  readonly text: string
  /** The words of all keys that lead to it, the last key's last. */
  readonly above: readonly string[]
}

const textsIn = (node: TreeNode, above: readonly string[]): readonly Told[] => {
  if (node.kind === 'scalar') return [{ text: node.text.trim(), above }]
  if (node.kind === 'sequence') return itemsOf(node).flatMap(item => textsIn(item, above))
  return entriesOf(node).flatMap(({ key, value }) => textsIn(value, [...above, ...keyWords(key)]))
}

const isEcho = ({ text, above }: Told): boolean => {
  if (text.length > 60) return false
  const words = keyWords(text)
  return (
    words.length >= 2 && words.at(-1) === above.at(-1) && words.every(word => above.some(key => isSameWord(word, key)))
  )
}

/** One of the two may stand in the plural. */
const isSameWord = (one: string, other: string): boolean => one === other || `${one}s` === other || `${other}s` === one

/** `useTerms` and `use terms` are two words. */
const keyWords = (key: string): readonly string[] =>
  key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '')

const isAddress = /^https?:\/\/|^\S+@\S+$/
