import type { Beside } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { evaluate } from '../../engine/evaluate.ts'
import type { JudgedTogether } from '../../engine/siblings.ts'
import { perThing } from '../../model/once.ts'
import { unwatched } from '../../model/stopwatch.ts'
import { inlineWaivers } from '../../policy/answers/inline-waivers.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import type { Draft } from '../../syntax/draft.ts'
import type { JudgedBefore } from './meet-file.ts'
import type { PreparedCheck } from './prepare-check.ts'
import type { ReadDocument } from './survey.ts'
import { timedRules } from './timed-rules.ts'

/** How the documents of a run are judged, each by itself. */
export interface JudgingAlone {
  readonly asked: readonly JudgedTogether[]
  readonly judge: (document: ReadDocument) => JudgedBefore
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
  const { watch = unwatched } = search
  const asked = packs.map(pack => ({
    rules: timedRules(pack, watch),
    circumstances: { asOf, declared: firstDeclared(declared, declaredByProfile(pack)) },
  }))
  // Documents of one file share its comments.
  const inlineIn = perThing((draft: Draft) => inlineWaivers(draft, { ...(today !== undefined && { today }) }))
  return {
    asked,
    judge: document => {
      const { source, lines, draft, evidence } = document
      const speaking = speakingFor(document)
      const judged = { evidence, cite: citing(source, lines) }
      return {
        findings: watch.time('judge', () =>
          asked.flatMap(({ rules, circumstances }) => evaluate(judged, rules, circumstances, speaking)),
        ),
        inline: inlineIn(draft),
      }
    },
  }
}

/** What stands beside a document and speaks for it. */
export const speakingFor = ({ beside }: Pick<ReadDocument, 'beside'>): readonly Beside[] =>
  beside.map(({ file, cite }) => ({ ...file, cite }))
