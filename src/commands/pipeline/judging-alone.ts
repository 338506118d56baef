import type { Beside } from '../../engine/beside.ts'
import { citing } from '../../engine/cite.ts'
import { evaluate } from '../../engine/evaluate.ts'
import type { JudgedTogether } from '../../engine/siblings.ts'
import { inlineWaivers } from '../../policy/answers/inline-waivers.ts'
import { declaredByProfile, firstDeclared } from '../../policy/declarations.ts'
import type { JudgedBefore } from './meet-file.ts'
import type { PreparedCheck } from './prepare-check.ts'
import type { ReadDocument } from './survey.ts'

/** How the documents of a run are judged, each by itself. */
export interface JudgingAlone {
  readonly asked: readonly JudgedTogether[]
  readonly judge: (document: ReadDocument) => JudgedBefore
}

/** What is declared by whoever runs the check comes before what a profile declares, and that decides for its pack alone. */
export const judgingAlone = ({
  request: { asOf, today },
  held: { packs },
  declared,
}: Pick<PreparedCheck, 'request' | 'held' | 'declared'>): JudgingAlone => {
  const asked = packs.map(pack => ({
    rules: pack.rules,
    circumstances: { asOf, declared: firstDeclared(declared, declaredByProfile(pack)) },
  }))
  return {
    asked,
    judge: document => {
      const { source, lines, draft, evidence } = document
      const speaking = speakingFor(document)
      const judged = { evidence, cite: citing(source, lines) }
      return {
        findings: asked.flatMap(({ rules, circumstances }) => evaluate(judged, rules, circumstances, speaking)),
        inline: inlineWaivers(draft, { ...(today !== undefined && { today }) }),
      }
    },
  }
}

/** What stands beside a document and speaks for it. */
export const speakingFor = ({ beside }: Pick<ReadDocument, 'beside'>): readonly Beside[] =>
  beside.map(({ file, cite }) => ({ ...file, cite }))
