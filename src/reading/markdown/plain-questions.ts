import { append } from '../../syntax/append.ts'
import { joinedLines, linesOf, paragraphOf } from '../../syntax/markdown/inline-lines.ts'
import type { Block, Heading, Inline, Paragraph, Section } from '../../syntax/markdown/markdown-tree.ts'
import { textCut, trimmedInlines } from '../../syntax/text-cut.ts'
import { visibleText } from '../../syntax/visible.ts'
import { normaliseText } from '../text/normalise.ts'
import { wordCount } from '../text/word-count.ts'
import { topicsOfHeading } from '../vocabulary/names.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/**
 * Datasheets for Datasets in its plain layout: "1. Who created the dataset?" with the answer in the next line or paragraph, below
 * names of sections that are no headings of Markdown. Each question heads what answers it, up to the next one.
 */
export const withPlainQuestions = (root: Section, vocabulary: Vocabulary): Section =>
  countIn(root, vocabulary) < enough ? root : divided(root, vocabulary)

/** So many questions that are known make a form of it; a list of open questions is none. */
const enough = 3

const countIn = ({ blocks, children }: Section, vocabulary: Vocabulary): number =>
  blocks
    .flatMap(block => questionsIn(block, vocabulary) ?? [])
    .filter(({ heading }) => topicsOfHeading(heading.text, vocabulary).length > 0).length +
  children.reduce((sum, child) => sum + countIn(child, vocabulary), 0)

interface Part {
  readonly heading: Heading
  readonly blocks: Block[]
}

const divided = (section: Section, vocabulary: Vocabulary): Section => {
  const children = section.children.map(child => divided(child, vocabulary))
  const own: Block[] = []
  const named: (Part & { readonly questions: Part[] })[] = []
  const questions: Part[] = []
  let open: Part | undefined
  for (const block of section.blocks) {
    const asked = questionsIn(block, vocabulary)
    const name = asked === undefined ? nameOfSection(block, vocabulary) : undefined
    if (asked !== undefined) {
      append(named.at(-1)?.questions ?? questions, asked)
      open = asked.at(-1)
    } else if (name !== undefined) {
      named.push({ ...name, questions: [] })
      open = name
    } else (open?.blocks ?? own).push(block)
  }
  if (named.length + questions.length === 0) return { ...section, children }
  return {
    ...section,
    blocks: own,
    children: [
      ...questions.map(part => sectionOf(part, [])),
      ...named.map(part =>
        sectionOf(
          part,
          part.questions.map(question => sectionOf(question, [])),
        ),
      ),
      ...children,
    ],
  }
}

/** The questions of a list that holds nothing else, or of a paragraph that begins with one. */
const questionsIn = (block: Block, vocabulary: Vocabulary): readonly Part[] | undefined => {
  if (block.kind === 'paragraph') {
    const part = questionOf(block, [], vocabulary)
    const isKnown = part !== undefined && topicsOfHeading(part.heading.text, vocabulary).length > 0
    return isKnown || (part !== undefined && /^\d/.test(part.heading.text)) ? [part] : undefined
  }
  if (block.kind !== 'list') return undefined
  const parts = block.items.map(({ blocks: [first, ...rest] }) =>
    first?.kind === 'paragraph' ? questionOf(first, rest, vocabulary) : undefined,
  )
  const found = parts.filter(part => part !== undefined)
  return found.length === parts.length ? found : undefined
}

const questionOf = (paragraph: Paragraph, rest: readonly Block[], vocabulary: Vocabulary): Part | undefined => {
  const lines = linesOf(paragraph.inlines)
  const asks = lines.findIndex(({ inlines }, at) => !goesOn(inlines, at, vocabulary))
  const [question, answer] = [lines.slice(0, asks < 0 ? lines.length : asks), asks < 0 ? [] : lines.slice(asks)]
  const inlines = question.flatMap(line => line.inlines)
  const text = visibleText(inlines)
  if (!/[?？؟]/.test(text) || wordCount(text.replace(/[?？؟].*$/su, '')) < fewestWords) return undefined
  if (inlines.some(({ kind }) => kind === 'strong' || kind === 'emphasis')) return undefined
  if (answer.length > 0 || rest.length > 0) {
    const said = joinedLines(answer)
    return {
      heading: headingOf(inlines, questionLevel),
      blocks: [...(said.length > 0 ? [paragraphOf(said)] : []), ...rest],
    }
  }
  const { asked, said } = atLastMark(inlines, vocabulary)
  return { heading: headingOf(asked, questionLevel), blocks: said.length > 0 ? [paragraphOf(said)] : [] }
}

/** Authors break long questions, and what the form tells them to write behind one. */
const goesOn = (line: readonly Inline[], at: number, { answers }: Vocabulary): boolean => {
  const text = visibleText(line)
  return at === 0 || /[?？؟]/.test(text) || answers.instructions.begin(normaliseText(text))
}

/** "Who made it? Our team.": with nothing else that could answer, what stands behind the mark does, unless it tells the author what to write. */
const atLastMark = (inlines: readonly Inline[], { answers }: Vocabulary): Split => {
  const at = inlines.findLastIndex(({ text }) => /[?？؟]/.test(text))
  const last = inlines[at]
  if (last?.kind !== 'text') return { asked: inlines, said: [] }
  const end = Math.max(...['?', '？', '؟'].map(mark => last.text.lastIndexOf(mark))) + 1
  const said = trimmedInlines([textCut(last, end), ...inlines.slice(at + 1)])
  if (answers.instructions.begin(normaliseText(visibleText(said)))) return { asked: inlines, said: [] }
  return { asked: [...inlines.slice(0, at), textCut(last, 0, end)], said }
}

interface Split {
  readonly asked: readonly Inline[]
  readonly said: readonly Inline[]
}

/** "Motivation" on a line of its own, above text or questions. */
const nameOfSection = (block: Block, vocabulary: Vocabulary): Part | undefined => {
  if (block.kind !== 'paragraph') return undefined
  const [first, ...others] = linesOf(block.inlines)
  const text = first === undefined ? '' : visibleText(first.inlines)
  if (first === undefined || wordCount(text) > mostWordsOfName || /[:：]|[.。]$/u.test(text)) return undefined
  if (!topicsOfHeading(text, vocabulary).some(({ sure }) => sure !== 'heuristic')) return undefined
  const rest = joinedLines(others)
  return { heading: headingOf(first.inlines, nameLevel), blocks: rest.length > 0 ? [paragraphOf(rest)] : [] }
}

const headingOf = (inlines: readonly Inline[], level: number): Heading => ({
  ...paragraphOf(trimmedInlines(inlines)),
  kind: 'heading',
  level,
  via: 'bold',
})

const sectionOf = ({ heading, blocks }: Part, children: readonly Section[]): Section => {
  const end = children.at(-1)?.span.end ?? blocks.at(-1)?.span.end ?? heading.span.end
  return { heading, span: { start: heading.span.start, end }, blocks, children }
}

const fewestWords = 2
const mostWordsOfName = 6
/** Below all headings of Markdown. */
const nameLevel = 7
const questionLevel = 8
