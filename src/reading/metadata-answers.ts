import type { Fact } from '../model/fact.ts'
import type { Entry } from '../syntax/tree.ts'
import { normaliseText } from './normalise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** `true`, `yes` and any text say yes; `false`, and `no` in any of our languages, say that it is not so. */
export const yesOrNo = (entry: Entry, fact: Fact, { answers }: Vocabulary): Fact => {
  const text = entry.value.kind === 'scalar' ? normaliseText(entry.value.text) : ''
  return isWord(text) && answers.saysNo.begin(text) ? { ...fact, state: 'none', reason: 'says-no' } : fact
}

const isWord = (text: string): boolean => text !== '' && !text.includes(' ')

/** "Yes", "Training Established": what a form offers to tick is in every record of the kind, and tells nobody how. */
export const choice = (fact: Fact): Fact =>
  fact.state === 'answered' && fact.text.split(/\s+/).length <= longestChoice
    ? { ...fact, state: 'boilerplate', reason: 'only-a-choice:an answer that the form offers', shows: [] }
    : fact

const longestChoice = 5
