import { normaliseText } from '../text/normalise.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { fillerOf } from './filler.ts'

/** Whether a value that is part of an answer was left as a blank: `TBD`, `[name]`, nothing at all. */
export const isLeftBlank = (text: string, { answers }: Vocabulary): boolean => {
  const unit = { span: nowhere, text: text.trim(), normal: normaliseText(text), links: [] }
  return unit.text === '' || fillerOf(unit, undefined, answers, noWords)?.state === 'placeholder'
}

const nowhere = { start: 0, end: 0 }
const noWords: ReadonlySet<string> = new Set()
