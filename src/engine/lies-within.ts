import type { CitedGap } from '../model/finding.ts'
import { covers } from '../model/fingerprint.ts'
import type { Within } from '../model/waiver.ts'
import type { JudgedPart } from './judged-text.ts'
import { stepsOf } from './marks.ts'

/** What takes in every place of a document. */
export const wholeDocument = '/'

/** Whether all that keeps a rule from passing lies in the part that somebody speaks of: what lies outside, nobody answers for. */
export const liesWithin = (within: Within, gaps: readonly CitedGap[], parts: readonly JudgedPart[]): boolean => {
  switch (within.is) {
    case 'section':
      return parts.every(part => isInSection(within.name, part))
    case 'pointer':
      return within.name === wholeDocument || parts.every(part => isBelow(within.name, part))
    case 'lines':
      return gaps.every(({ at: { start } }) =>
        start === undefined ? false : within.from <= start.line && start.line <= within.to,
      )
  }
}

/** A section takes in those below it; what stands nowhere is known by what it is about. */
const isInSection = (name: string, { where, marks }: JudgedPart): boolean => {
  if (marks.length > 0 && marks.every(mark => covers(name, mark))) return true
  if (where === undefined) return false
  const [wanted, steps] = [stepsOf(name), stepsOf(where)]
  return steps.some((_, at) => wanted.length > 0 && wanted.every((step, index) => steps[at + index] === step))
}

const isBelow = (pointer: string, { where }: JudgedPart): boolean => {
  if (where === undefined) return false
  const [wanted, steps] = [stepsOf(pointer.split('/').filter(Boolean).join('.')), stepsOf(where)]
  return wanted.length > 0 && wanted.every((step, index) => steps[index] === step)
}
