import type { Fact } from '../../model/fact.ts'
import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, itemsOf } from '../../syntax/tree-walk.ts'
import { onlyThereIs } from '../state/hollow.ts'
import { normaliseText } from '../text/normalise.ts'

/**
 * Whether a value only says its own keys over again, as samples of a format do: `name: name1`, `"use": [{ "description": "use description" }]`;
 * `version: Version 2` says more. `where` leads to the entry: `use.0.description`. A text of fewer words than `fewest` says something.
 */
export const echoesItsKeys = ({ value }: Entry, where: string, fewest: number): boolean => {
  const keys = keyWords(where)
  const texts = textsIn(value, []).filter(
    ({ text, below }) => text !== '' && !(below.length > 0 && isAddress.test(text)),
  )
  return texts.length > 0 && texts.every(({ text, below }) => isEcho(text, keys, below, fewest))
}

/** What says no more than its key may have been taken for a sentence which only says that there is such a thing. */
export const mayEcho = ({ state, reason }: Fact): boolean => state === 'answered' || reason === onlyThereIs

interface Told {
  readonly text: string
  /** The words of the keys that lead to it from the entry down: its author may have chosen them. */
  readonly below: readonly string[]
}

const textsIn = (node: TreeNode, below: readonly string[]): readonly Told[] => {
  if (node.kind === 'scalar') return [{ text: node.text.trim(), below }]
  if (node.kind === 'sequence') return itemsOf(node).flatMap(item => textsIn(item, below))
  return entriesOf(node).flatMap(({ key, value }) => textsIn(value, [...below, ...keyWords(key)]))
}

/** The author's own key over again, `{ age: age }`, lists something; what a sample says has a word of the format's in it. */
const isEcho = (text: string, keys: readonly string[], below: readonly string[], fewest: number): boolean => {
  if (text.length > longestEcho) return false
  const words = keyWords(text)
  return (
    words.length >= fewest &&
    words.every(word => [...keys, ...below].some(key => isSameWord(word, key))) &&
    words.some(word => keys.some(key => isSameWord(word, key)))
  )
}

const longestEcho = 200

/** One of the two may stand in the plural. */
const isSameWord = (one: string, other: string): boolean => one === other || `${one}s` === other || `${other}s` === one

/** `useTerms`, `use_terms` and `use terms1` are two words. */
const keyWords = (key: string): readonly string[] =>
  normaliseText(key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replaceAll('_', ' '))
    .split(' ')
    .map(word => word.replace(/(?<=\p{L})\d$/u, ''))
    .filter(word => word !== '')

const isAddress = /^https?:\/\/|^\S+@\S+$/
