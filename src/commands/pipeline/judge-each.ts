import { contradictions } from '../../engine/contradictions.ts'
import type { JudgedTogether } from '../../engine/siblings.ts'
import type { Declared } from '../../model/circumstances.ts'
import { usualLimits } from '../../model/limits.ts'
import type { Problem } from '../../model/problem.ts'
import { declaredByProfile, firstDeclared } from '../../policy/settings/declarations.ts'
import type { Files } from './files.ts'
import { judgingAlone } from './judging-alone.ts'
import { tooManyFindings } from './limit-problems.ts'
import type { JudgedBefore } from './meet-file.ts'
import type { PreparedCheck } from './prepare-check.ts'
import { problemsIn, type ReadDocument, type Survey, survey } from './survey.ts'

/** What judging takes; what is done with the result asks for more. */
export type ToJudge = Pick<PreparedCheck, 'declared' | 'settings' | 'vocabulary' | 'judged'> & {
  readonly request: Pick<PreparedCheck['request'], 'search' | 'asOf' | 'today'>
  readonly held: Pick<PreparedCheck['held'], 'packs' | 'adjusted'>
}

/** What is known once each document has been judged by itself, beside what was kept of it. */
export interface JudgedEach {
  readonly asked: readonly JudgedTogether[]
  readonly declared: Declared
  readonly surveyed: Survey
  /** What is wrong inside documents, and where they contradict what was declared. */
  readonly partial: readonly Problem[]
}

/** Judges documents one after another, each by itself. What is needed of one later is what `keep` keeps of it: nothing else is held. */
export const judgeEach = async (
  prepared: ToJudge,
  keep: (document: ReadDocument, judged: JudgedBefore) => void | Promise<void>,
  files?: Files,
): Promise<JudgedEach> => {
  const {
    request: { search },
    held: { packs },
    declared: stated,
    vocabulary,
    judged: told,
  } = prepared
  const { asked, judge } = judgingAlone(prepared)
  const declared = firstDeclared(stated, ...packs.map(declaredByProfile))
  const partial: Problem[] = []
  const missed: Problem[] = []
  const limits = search.limits ?? usualLimits
  let findings = 0
  const met = await survey(
    search,
    vocabulary,
    async document => {
      const { source, lines, evidence } = document
      if (findings > limits.findings) return
      told?.(document)
      partial.push(...problemsIn(evidence), ...contradictions(evidence, declared, lines))
      const judged = judge(document)
      if ('code' in judged) {
        missed.push(judged)
        return
      }
      findings += judged.findings.length
      if (findings > limits.findings) {
        missed.push(tooManyFindings(source.path, limits))
        return
      }
      await keep(document, judged)
    },
    files,
  )
  const surveyed: Survey = {
    ...met,
    problems: [...met.problems, ...missed],
    unreadable: [...met.unreadable, ...missed.map(({ at }) => at.path)],
  }
  return { asked, declared, surveyed, partial }
}
