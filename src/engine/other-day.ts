import type { Finding } from '../model/finding.ts'
import { type Beside, judgeWith, type KeptDocument } from './beside.ts'
import { evaluate, rulesOn } from './evaluate.ts'
import type { JudgedTogether } from './siblings.ts'
import { standingOf } from './standing.ts'

/** Judges rules as `judgeWith` does, and knows afterwards which of them have asked for the day. */
export interface DayHeard {
  readonly judge: typeof judgeWith
  /** The places of their findings among all findings of the document, in their order. */
  readonly dated: readonly number[]
}

/** For the findings of one document. A rule that never saw the day says the same on any other. */
export const hearingDay = (): DayHeard => {
  const dated: number[] = []
  let at = -1
  return {
    dated,
    judge: (rule, evidence, { asOf, declared }, beside) => {
      at += 1
      let asked = false
      const circumstances = {
        declared,
        get asOf() {
          asked = true
          return asOf
        },
      }
      const judgement = judgeWith(rule, evidence, circumstances, beside)
      if (asked) dated.push(at)
      return judgement
    },
  }
}

/** What was found of a document for one day, as it is for the day that is asked for now; nothing where the rules are other ones. */
export const onOtherDay = (
  document: KeptDocument,
  findings: readonly Finding[],
  dated: readonly number[],
  asked: readonly JudgedTogether[],
  beside: readonly Beside[],
): readonly Finding[] | undefined => {
  const rules = asked.flatMap(({ rules: own, circumstances }) =>
    rulesOn(document.evidence.document, own).map(rule => ({ rule, circumstances })),
  )
  if (rules.length !== findings.length || findings.some((finding, at) => finding.rule !== rules[at]?.rule.id))
    return undefined
  const again = new Set(dated)
  return rules.flatMap(({ rule, circumstances }, at) => {
    const before = findings[at]
    return before === undefined || again.has(at)
      ? evaluate(document, [rule], circumstances, beside)
      : [{ ...before, standing: standingOf(rule, circumstances.asOf) }]
  })
}
