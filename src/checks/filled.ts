import { type CheckKind, defineCheck } from '../model/check.ts'
import type { Evidence } from '../model/evidence.ts'
import { type Fact, isBlank } from '../model/fact.ts'
import { firstOfEach } from '../model/first-of-each.ts'
import { fail, type Gap, type Judgement, notJudged, pass, type Wanted } from '../model/judgement.ts'
import { unreadOf } from './answers/find-answers.ts'
import { gapOf } from './answers/judge-answers.ts'
import { nonEmpty } from './answers/non-empty.ts'

/**
 * Does every place that the document opens say something? A blank fails at its place, and so does a refusal without its
 * reason. Places that share their text are one place.
 */
export const filled: CheckKind = defineCheck<Record<string, never>>({
  kind: 'filled',
  summary: 'No place that the document opens is left blank, and what is withheld is withheld with a reason.',
  params: { type: 'object', properties: {}, additionalProperties: false },
  bind: () => evidence => judge(evidence),
})

const wanted: Wanted = { is: 'no-blanks' }

const judge = (evidence: Evidence): Judgement => {
  const gaps = nonEmpty(firstOfEach(evidence.facts.filter(isGap), placeOf).map(toGap))
  if (gaps) return fail(...gaps)
  const unread = unreadOf(evidence, evidence.facts)
  if (unread) return unread
  const answers = nonEmpty(evidence.facts)
  return answers ? pass(...answers) : notJudged(nothingRead(evidence))
}

const isGap = (fact: Fact): boolean =>
  isBlank(fact.state) || (fact.state === 'withheld' && !fact.shows.includes('reason'))

/** Two topics asked by one heading leave one blank. */
const placeOf = ({ span: { start, end } }: Fact): string => `${start}-${end}`

const toGap = (fact: Fact): Gap =>
  gapOf(fact, { is: 'state', state: fact.state, reason: fact.reason, text: fact.text }, wanted)

const nothingRead = ({ document }: Evidence) => ({
  code: 'document/nothing-read',
  what: 'nothing in the document could be read',
  why: 'whether places are left blank can only be judged where places are found',
  fix: 'correct the parts that are reported as unreadable, then run the check again',
  at: { path: document.path },
})
