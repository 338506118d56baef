import type { Fact } from '../../model/fact.ts'
import type { Section } from '../../syntax/markdown/markdown-tree.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** "See Appendix B" in a document without an appendix is a blank: the answer was never written. "See the section on risks" leads to a heading. */
export const withoutLostPointers = (
  facts: readonly Fact[],
  root: Section,
  { answers: { referenceParts } }: Vocabulary,
): readonly Fact[] => {
  const headings = headingsIn(root).map(normaliseText)
  const isThere = (part: string): boolean => headings.some(heading => heading.split(' ').includes(part))
  const isLost = ({ state, reason, text }: Fact): boolean => {
    if (state !== 'reference-only' || reason !== 'only-a-pointer') return false
    const normal = normaliseText(text)
    const parts = referenceParts.in(normal)
    if (headings.some(heading => heading !== '' && normal.includes(heading))) return false
    return parts.length > 0 && !parts.some(isThere) && !numbersIn(text).some(isThere)
  }
  return facts.map(fact =>
    isLost(fact)
      ? { ...fact, state: 'placeholder', reason: 'nowhere:points to a part that is not there', shows: [] }
      : fact,
  )
}

/** Sections are known by their numbers as well: "see section 4". */
const numbersIn = (text: string): readonly string[] => text.match(/\b\d{1,2}\b/g) ?? []

const headingsIn = ({ heading, children }: Section): readonly string[] => [
  ...(heading === undefined ? [] : [heading.text]),
  ...children.flatMap(headingsIn),
]
