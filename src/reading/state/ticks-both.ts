import type { Unit } from '../text/unit.ts'
import type { AnswerPhrases } from '../vocabulary/answer-phrases.ts'

/** Yes and no are ticked both, one beside the other: nobody can tell which of them is meant. */
export const ticksBoth = (units: readonly Unit[], { yesOption, noOption }: AnswerPhrases): boolean =>
  units.some(({ ticked, normal }, at) => {
    const next = units[at + 1]
    if (ticked !== true || next?.ticked !== true) return false
    return (yesOption.has(normal) && noOption.has(next.normal)) || (noOption.has(normal) && yesOption.has(next.normal))
  })
