import { keysOf, listSign, textsAt, type WordLists } from '../phrases/word-lists.ts'

/** Word lists as the build keeps them: each list as one text, which is cut up when somebody asks for it. */
export const joinedLists = (lists: WordLists): WordLists => {
  if (typeof lists === 'string') return lists
  return isList(lists)
    ? `${listSign}${textsAt({ lists }, 'lists').join('\n')}`
    : Object.fromEntries(keysOf(lists).map(([key, value]) => [key, joinedLists(value)]))
}

const isList = (lists: WordLists): lists is readonly WordLists[] => Array.isArray(lists)
