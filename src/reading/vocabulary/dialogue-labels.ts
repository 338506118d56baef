import { splitAtColon } from '../../syntax/label-names.ts'
import type { Inline } from '../../syntax/markdown/markdown-tree.ts'
import { textCut } from '../../syntax/text-cut.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Which side of a dialogue speaks behind this label: `Q`, `Question 3`, `A1`. */
export const dialogueLabel = (name: string, vocabulary: Vocabulary): 'question' | 'answer' | undefined => {
  if (name.length > longestLabel) return undefined
  const word = normaliseText(name).replace(/\s*\d+$/, '')
  if (vocabulary.questionLabels.has(word)) return 'question'
  return vocabulary.answerLabels.has(word) ? 'answer' : undefined
}

/** With its number. */
const longestLabel = 16

/** "Q1: Who made it?" asks what "Who made it?" asks. */
export const withoutQuestionLabel = (text: string, vocabulary: Vocabulary): string => {
  const [, name = '', question = ''] = /^([^:：?？]{1,16})[:：]\s*(\S.*)$/su.exec(text) ?? []
  return dialogueLabel(name, vocabulary) === 'question' ? question : text
}

/** "A: TODO" says what "TODO" says. */
export const withoutAnswerLabel = (inlines: readonly Inline[], vocabulary: Vocabulary): readonly Inline[] => {
  const split = splitAtColon(inlines)
  return split !== undefined && dialogueLabel(split.text, vocabulary) === 'answer' ? split.value : inlines
}

/** A question, and what stands behind it in the same line after an answer's label. */
export const splitAtAnswer = (
  inlines: readonly Inline[],
  vocabulary: Vocabulary,
): { readonly question: readonly Inline[]; readonly answer?: readonly Inline[] } => {
  let seen = ''
  for (const [at, inline] of inlines.entries()) {
    if (inline.kind === 'text') {
      const label = answerLabelIn(inline.text, seen, vocabulary)
      if (label !== undefined)
        return {
          question: [...inlines.slice(0, at), textCut(inline, 0, label.from)],
          answer: [textCut(inline, label.to), ...inlines.slice(at + 1)],
        }
    } else if (hasAsked.test(seen)) {
      const rest = inlines.slice(at)
      const answer = withoutAnswerLabel(rest, vocabulary)
      if (answer !== rest) return { question: inlines.slice(0, at), answer }
    }
    seen += inline.text
  }
  return { question: inlines }
}

const answerLabelIn = (
  text: string,
  before: string,
  vocabulary: Vocabulary,
): { readonly from: number; readonly to: number } | undefined => {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(/(?<!\S)(\p{L}{1,12}\s?\d{0,2})\s?[:：]/gu))
    if (hasAsked.test(before + text.slice(0, index)) && dialogueLabel(name, vocabulary) === 'answer')
      return { from: index, to: index + whole.length }
  return undefined
}

const hasAsked = /[?？؟][\p{P}\s]*$/u
