import type { LineIndex } from '../model/line-index.ts'
import type { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import type { FrontMatter } from './markdown/front-matter.ts'
import type { ScalarNode } from './tree.ts'
import { leavesOf } from './tree-walk.ts'

/** What we read of metadata and other readers do not, or read otherwise: worth knowing, and in nobody's way. */
export const portabilityNotices = (
  front: FrontMatter,
  { text, path }: Source,
  lines: LineIndex,
): readonly Problem[] => {
  const placed = (at: Span, words: Omit<Problem, 'at' | 'notice'>): Problem => ({
    ...words,
    at: { path, start: lines.positionAt(at.start), end: lines.positionAt(at.end) },
    notice: true,
  })
  const opening = lines.lineSpan(lines.positionAt(front.span.start).line)
  const moved = opening.start > 0 || text.slice(opening.start, opening.end) !== '---'
  const words = front.tree.root === undefined ? [] : leavesOf(front.tree.root).filter(leaf => isTruthWord(leaf, text))
  return [...(moved ? [placed(opening, notFirst)] : []), ...words.map(leaf => placed(leaf.span, truthWord(leaf.text)))]
}

/** Unquoted, so that YAML 1.1 has a truth value where YAML 1.2 has a text. */
const isTruthWord = ({ text: word, span }: ScalarNode, text: string): boolean =>
  /^(?:y|n|yes|no|on|off)$/i.test(word) && text.slice(span.start, span.end) === word

const truthWord = (word: string): Omit<Problem, 'at' | 'notice'> => ({
  code: 'syntax/yaml-truth-word',
  what: `"${word}" is a text here, and a truth value to readers of YAML 1.1`,
  why: 'such readers do not see the word that was written: the language "no" is false to them',
  fix: `put it in quotes: "${word}"`,
})

const notFirst: Omit<Problem, 'at' | 'notice'> = {
  code: 'syntax/front-matter-not-first',
  what: 'the metadata do not begin with a bare "---" at the very beginning of the file',
  why: 'some readers find no metadata after a byte order mark, a blank line, or where blanks or more dashes stand behind the "---"',
  fix: 'let the file begin with "---" and nothing else on its first line, saved without a byte order mark',
}
