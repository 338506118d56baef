import { kept } from '../../model/once.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A title without the words around the name: "Model card for X" names X. */
export const nameIn = (title: string, vocabulary: Vocabulary): string => {
  const bare = title
    .slice(0, 500)
    .trim()
    .replace(/\.(?:md|markdown)$/i, '')
  const lower = bare.toLowerCase()
  const before = inLowerCase(vocabulary.titleBefore).find(
    words => lower.startsWith(words) && !/^[\p{L}\p{N}]/u.test(bare.slice(words.length)),
  )
  if (before !== undefined) return bare.slice(before.length).replace(/^[\s:：–—-]+/, '')
  const after = inLowerCase(vocabulary.titleAfter).find(words => lower.endsWith(words))
  return after === undefined
    ? besideKind(bare, lower, vocabulary)
    : bare.slice(0, -after.length).replace(/[\s:：–—-]+$/, '')
}

/** "AI transparency — Kasuku", "Kasuku data statement": what a kind of document is called, with the name beside it and something between them. */
const besideKind = (bare: string, lower: string, { titleKinds }: Vocabulary): string => {
  for (const words of longestKinds(titleKinds)) {
    if (lower === words) return ''
    const behind = lower.startsWith(words) ? bare.slice(words.length) : ''
    const gap = /^(?:\s*[:：|–—]\s*|\s+-\s+|\s*(?=[(（]))(?=\S)/u.exec(behind)?.[0]
    if (gap !== undefined) return behind.slice(gap.length)
    const ahead = lower.endsWith(words) ? bare.slice(0, -words.length) : ''
    const isApart = words.includes(' ') ? /[\s:：|–—]$/u : /(?:[:：|–—]\s*|\s-\s)$/u
    if (isApart.test(ahead)) return ahead.replace(/[\s:：|–—-]+$/u, '')
  }
  return bare
}

/** So that "AI transparency statement" is found before "transparency statement" is. */
const longestKinds = kept((titleKinds: Vocabulary['titleKinds']): readonly string[] =>
  titleKinds.map(([words]) => words).toSorted((a, b) => b.length - a.length),
)

const inLowerCase = kept((list: readonly string[]): readonly string[] => list.map(words => words.toLowerCase()))
