import { normaliseText } from '../text/normalise.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'

/** "TODO" in a fence, or a reference without fields or whose title is "Title". */
export const isBlankCode = (text: string, { placeholders }: AnswerPhrases): boolean => {
  if (text.length <= longestBlank && placeholders.has(normaliseText(text))) return true
  if (noFields.test(text)) return true
  const title = blankTitle.exec(text.slice(0, longestCode))?.[1]
  return title !== undefined && (isNoTitle.test(title) || placeholders.has(normaliseText(title)))
}

/** A reference to the tool that wrote the card, or to a work on cards as such. */
export const citesTool = (text: string, { toolWorks }: AnswerPhrases): boolean =>
  isOneEntry.test(text) && toolWorks.has(normaliseText(text.slice(0, longestCode).replace(/[{}]/g, ' ')))

const blankTitle = /^\s*@\w{1,30}\s*\{[^@]*?\btitle\s{0,9}=\s{0,9}[{"]{1,2}([^{}"]{0,60})[}"]/i
const isNoTitle = /^[^\p{L}\p{N}]*(?:(?:[\p{L}\p{N}]+[^\p{L}\p{N}]+){0,2}title[^\p{L}\p{N}]*)?$/iu
/** `@article{}`, `@misc{key}` */
const noFields = /^\s*@\w{1,30}\s*\{[^={}]{0,100}\}\s*$/
const isOneEntry = /^\s*@\w{1,30}\s*\{[^@]*$/
const longestCode = 2000
const longestBlank = 200
