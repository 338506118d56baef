import type { Candidate, PassedOverReason } from '../../model/candidate.ts'
import { documentKinds } from '../../model/document.ts'
import { type State, states } from '../../model/fact.ts'
import { entryOf, type LexiconEntries } from '../../reading/vocabulary/lexicon-entries.ts'
import { topicText } from '../../reports/text/topic-text.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'

/** Why a place was taken for no answer: what was left blank in the document, or what reading passed over. */
export type Reason =
  | { readonly is: 'blank'; readonly state: State; readonly reason: string }
  | {
      readonly is: 'passed-over'
      readonly because: PassedOverReason
      readonly detail: string
      /** The language of the lexicon in which the phrase that decided stands. */
      readonly lexicon?: string
    }

export const reasonOf = ({ because, detail, topic }: Candidate, entries: LexiconEntries): Reason => {
  const lexicon = because === 'taken-back' ? entryOf(entries(topic), 'unless', detail)?.language : undefined
  return { is: 'passed-over', because, detail, ...(lexicon !== undefined && { lexicon }) }
}

/** As a code that programs may rely on. */
export const reasonCode = (reason: Reason): string =>
  reason.is === 'blank' ? `${reason.state}: ${reason.reason}` : reason.because

/** For people. */
export const reasonText = (reason: Reason, language: string): string => {
  const say = sayIn(language)
  if (reason.is === 'blank') return blankText(reason.state, reason.reason, language)
  const { because, detail, lexicon } = reason
  switch (because) {
    case 'name-comes-close':
      return say('passed.name-comes-close', { name: detail })
    case 'key-comes-close':
      return say('passed.key-comes-close', { key: detail })
    case 'other-kind':
      return say('passed.other-kind', { kind: kindText(detail, say) })
    case 'taken-back':
      return lexicon === undefined
        ? say('passed.taken-back', { phrase: detail })
        : say('passed.taken-back-in', { phrase: detail, language: lexicon })
    case 'speaks-of-another':
      return say('passed.speaks-of-another', { topic: topicText(detail, say) })
    case 'asks-of-another':
      return say('passed.asks-of-another', { words: detail })
    case 'says-nothing':
      return say('passed.says-nothing', { reason: detailText(detail, language) })
    case 'less-sure':
      return say('passed.less-sure', { where: detail })
    case 'no-name-in-key':
    case 'breaks-off':
    case 'bibliography':
    case 'bare-name':
    case 'states-no-condition':
    case 'no-value':
    case 'heads-results':
    case 'only-leads-on':
    case 'unticked':
    case 'in-code':
    case 'in-comment':
      return say(`passed.${because}`)
  }
}

/** `placeholder: says-only:todo`, as reading told it of a place that says nothing. */
const detailText = (detail: string, language: string): string => {
  const [, name, code = ''] = /^([\w-]+): (.*)$/s.exec(detail) ?? []
  const state = states.find(known => known === name)
  return state === undefined ? codeText(detail, language) : blankText(state, code, language)
}

const blankText = (state: State, reason: string, language: string): string => {
  const say = sayIn(language)
  return say('why.state', { state: say(`told.${state}`).replaceAll('-', ' '), reason: codeText(reason, language) })
}

/** `says-only:todo` → `todo`, `own-words` → `own words`; what is said of it in words of ours is said in the language. */
export const codeText = (code: string, language: string): string => {
  const words = code.replace(/^[\w-]+:/, '').replaceAll('-', ' ')
  return textIn(language, 'reading')?.(words) ?? words
}

const kindText = (name: string, say: Say): string => {
  const kind = documentKinds.find(known => known === name)
  return kind === undefined ? name : say(`kind.${kind}`)
}
