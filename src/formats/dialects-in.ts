import { normaliseName } from '../reading/text/normalise.ts'
import { type Dialect, withoutPlace } from '../reading/vocabulary/dialects.ts'
import type { Vocabulary } from '../reading/vocabulary/vocabulary.ts'
import type { Draft } from '../syntax/draft.ts'
import { labelsOf } from '../syntax/labels.ts'
import type { Block, Section } from '../syntax/markdown/markdown-tree.ts'
import { perDraft } from './per-draft.ts'

/** The forms that a Markdown document fills in: enough of their names head, label or ask something in it. */
export const dialectsIn: (draft: Draft, vocabulary: Vocabulary) => readonly Dialect[] = perDraft(
  (draft, { dialects }) => {
    const text = draft.source.text.toLowerCase()
    const likely = dialects.filter(({ rough, needs }) => mayReach(needs, rough, text))
    if (likely.length === 0) return []
    const names = namesIn(draft.markdown().root)
    return likely.filter(({ signs, needs }) => [...signs].filter(sign => names.has(sign)).length >= needs)
  },
)

/** Are there so many of the signs in a text? Most forms are ruled out long before their last sign. */
const mayReach = (needs: number, signs: readonly string[], text: string): boolean => {
  let spare = signs.length - needs
  for (const sign of signs) {
    if (spare < 0) return false
    if (!text.includes(sign)) spare -= 1
  }
  return spare >= 0
}

/** Does it fill in this form? */
export const fillsIn = (draft: Draft, id: string, vocabulary: Vocabulary): boolean =>
  dialectsIn(draft, vocabulary).some(dialect => dialect.id === id)

/** Everything that stands where a name would, normalised; in a fence or a quotation nothing does. */
const namesIn = (section: Section): ReadonlySet<string> => {
  const names = new Set<string>()
  const add = (text: string): void => {
    names.add(normaliseName(text))
    names.add(normaliseName(withoutPlace(text)))
  }
  const addBlock = (block: Block): void => {
    if (block.kind === 'paragraph') {
      add(block.text)
      for (const { name } of labelsOf(block)) add(name)
      for (const inline of block.inlines) if (inline.kind === 'strong' || inline.kind === 'emphasis') add(inline.text)
    } else if (block.kind === 'list') for (const { blocks } of block.items) blocks.forEach(addBlock)
    else if (block.kind === 'details') {
      add(block.summary)
      block.blocks.forEach(addBlock)
    } else if (block.kind === 'table') {
      for (const { text } of block.header?.cells ?? []) add(text)
      for (const { cells } of block.rows) add(cells[0]?.text ?? '')
    }
  }
  const walk = ({ heading, blocks, children }: Section): void => {
    if (heading !== undefined) add(heading.text)
    blocks.forEach(addBlock)
    children.forEach(walk)
  }
  walk(section)
  return names
}
