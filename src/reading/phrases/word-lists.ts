import type { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { TreeNode } from '../../syntax/tree.ts'
import { readYaml } from '../../syntax/yaml/yaml-file.ts'

/** A file of the vocabulary without its places: lists of texts under keys. */
export type WordLists = string | readonly WordLists[] | { readonly [key: string]: WordLists }

/** Begins a list that the build has kept as one text. */
export const listSign = '\n'

/** What a file lists, every text as it is written; nothing when the file is empty or broken. */
export const readWordLists = (file: Source): { readonly lists?: WordLists; readonly problems: readonly Problem[] } => {
  // Our own build has written it in this form, for these very bytes, and only where they had no problem.
  if (file.compiled !== undefined) return { lists: JSON.parse(file.compiled) as WordLists, problems: [] }
  const { root, problems } = readYaml(file)
  return root === undefined ? { problems } : { lists: wordListsOf(root), problems }
}

/** Aliases give nothing: no schema of ours admits one. */
const wordListsOf = (node: TreeNode): WordLists => {
  switch (node.kind) {
    case 'scalar':
      return node.text
    case 'sequence':
      return node.items.map(wordListsOf)
    case 'mapping':
      // `fromEntries` defines own keys, so that no key of a file can reach a prototype.
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, wordListsOf(value)]))
    case 'alias':
      return []
  }
}

/** What stands under a path of keys. */
export const listsAt = (lists: WordLists | undefined, ...path: readonly string[]): WordLists | undefined =>
  path.reduce<WordLists | undefined>((at, key) => (isKeyed(at) && Object.hasOwn(at, key) ? at[key] : undefined), lists)

/** The keys of what is no list, with what stands under them. */
export const keysOf = (lists: WordLists | undefined): readonly (readonly [string, WordLists])[] =>
  isKeyed(lists) ? Object.entries(lists) : []

/** The texts of a list under a path of keys. */
export const textsAt = (lists: WordLists | undefined, ...path: readonly string[]): readonly string[] => {
  const list = listsAt(lists, ...path)
  if (typeof list === 'string') return list.startsWith(listSign) ? list.slice(listSign.length).split('\n') : []
  return Array.isArray(list) ? list.filter(isText) : []
}

const isKeyed = (lists: WordLists | undefined): lists is { readonly [key: string]: WordLists } =>
  typeof lists === 'object' && !Array.isArray(lists)

const isText = (item: WordLists): item is string => typeof item === 'string'
