import type { TopicId } from '../../model/topic.ts'
import { normaliseText } from '../text/normalise.ts'
import { sentencesIn, type Unit } from '../text/unit.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'
import { type Filler, fillerOf } from './filler.ts'

/** A unit, and what it is where it says nothing. */
export interface Judged {
  readonly unit: Unit
  readonly filler: Filler | undefined
}

/** `topic`: as for `fillerOf`. */
export const judgeUnits = (
  units: readonly Unit[],
  topic: TopicId | undefined,
  answers: AnswerPhrases,
  above: ReadonlySet<string>,
): readonly Judged[] =>
  withExamples(
    units.map(unit => ({
      unit,
      filler: fillerOf(unit, topic, answers, above) ?? fillerOfSentences(unit, topic, answers, above),
    })),
    answers,
  )

/** What is worse than another thing that says nothing comes first. */
export const worstFirst = (a: Filler | undefined, b: Filler | undefined): number => rank(a) - rank(b)
const rank = (filler: Filler | undefined): number => (filler === undefined ? 2 : filler.state === 'placeholder' ? 0 : 1)

/** A value of metadata is one unit, whatever its length: where each of its sentences says nothing, so does the whole. */
const fillerOfSentences = (
  unit: Unit,
  topic: TopicId | undefined,
  answers: AnswerPhrases,
  above: ReadonlySet<string>,
): Filler | undefined => {
  if (unit.links.length > 0 || unit.text.length > longestFiller || !mayHoldSeveral.test(unit.text)) return undefined
  const sentences = sentencesIn(unit.text).map(text => ({
    span: unit.span,
    text,
    normal: normaliseText(text),
    links: [],
  }))
  const [first, second] = sentences
  // What an example fills stands behind something that says nothing.
  if (first === undefined || second === undefined || fillerOf(first, topic, answers, above) === undefined)
    return undefined
  const judged = judgeUnits(sentences, topic, answers, above)
  return judged.every(({ filler }) => filler !== undefined)
    ? judged.map(({ filler }) => filler).sort(worstFirst)[0]
    : undefined
}

/** An end of a sentence, or of a line, with something behind it. */
const mayHoldSeveral = /[^\p{L}\p{N}\p{M}\s,;:'"()/-]["'”’)\]]*\s*[^\s.]|\n/u

/** What is longer has a sentence of its own. */
const longestFiller = 2000

/** An instruction often ends in an example; what the template says by way of example, the author does not. */
const withExamples = (judged: readonly Judged[], { exampleLeads }: AnswerPhrases): readonly Judged[] => {
  const first = judged.findIndex(({ filler }) => filler?.state === 'placeholder')
  const from = first < 0 ? -1 : judged.findIndex(({ unit }, at) => at > first && exampleLeads.begin(unit.normal))
  if (from < 0) return judged
  return judged.map((entry, at) =>
    at < from || entry.filler !== undefined
      ? entry
      : { ...entry, filler: { state: 'placeholder', reason: 'example:the example that came with the instruction' } },
  )
}
