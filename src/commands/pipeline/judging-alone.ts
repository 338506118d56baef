import type { Beside, judgeWith } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { evaluate } from '../../engine/evaluate.ts'
import type { JudgedTogether } from '../../engine/siblings.ts'
import { usualLimits } from '../../model/limits.ts'
import { perThing } from '../../model/once.ts'
import type { Problem } from '../../model/problem.ts'
import { unwatched } from '../../model/stopwatch.ts'
import { inlineWaivers } from '../../policy/answers/inline-waivers.ts'
import { declaredByProfile, firstDeclared } from '../../policy/settings/declarations.ts'
import { withinTime } from '../../shell/within-time.ts'
import type { Draft } from '../../syntax/draft.ts'
import { outOfMeans } from './limit-problems.ts'
import type { JudgedBefore } from './meet-file.ts'
import type { PreparedCheck } from './prepare-check.ts'
import type { ReadDocument } from './survey.ts'
import { timedRules } from './timed-rules.ts'

/** How the documents of a run are judged, each by itself. */
export interface JudgingAlone {
  readonly asked: readonly JudgedTogether[]
  /** For no longer than a document may take; what has been judged is not judged again. `by`: a rule, where not as usual. */
  readonly judge: (document: ReadDocument, by?: typeof judgeWith) => JudgedBefore | Problem
}

/** What judging one document takes. */
type ToJudgeAlone = Pick<PreparedCheck, 'declared'> & {
  readonly request: Pick<PreparedCheck['request'], 'asOf' | 'today' | 'search'>
  readonly held: Pick<PreparedCheck['held'], 'packs'>
}

/** What is declared by whoever runs the check comes before what a profile declares, and that decides for its pack alone. */
export const judgingAlone = ({
  request: { asOf, today, search },
  held: { packs },
  declared,
}: ToJudgeAlone): JudgingAlone => {
  const { watch = unwatched, limits = usualLimits } = search
  const asked = packs.map(pack => ({
    rules: timedRules(pack, watch),
    circumstances: { asOf, declared: firstDeclared(declared, declaredByProfile(pack)) },
  }))
  // Documents of one file share its comments.
  const inlineIn = perThing((draft: Draft) => inlineWaivers(draft, { ...(today !== undefined && { today }) }))
  const judge = (document: ReadDocument, by?: typeof judgeWith): JudgedBefore => {
    const { source, lines, draft, evidence } = document
    const speaking = speakingFor(document)
    const judged = { evidence, cite: citing(source, lines) }
    return {
      findings: watch.time('judge', () =>
        asked.flatMap(({ rules, circumstances }) => evaluate(judged, rules, circumstances, speaking, by)),
      ),
      inline: inlineIn(draft),
    }
  }
  return {
    asked,
    judge: (document, by) => {
      if (document.judged !== undefined) return document.judged
      const done = withinTime(limits.time, () => judge(document, by))
      return done.is === 'done' ? done.value : outOfMeans(document.source.path, done.is, 'judged', limits)
    },
  }
}

/** What stands beside a document and speaks for it. */
export const speakingFor = ({ beside }: Pick<ReadDocument, 'beside'>): readonly Beside[] =>
  beside.map(({ file, cite }) => ({ ...file, cite }))
