import { kept } from '../../model/once.ts'
import type { Key, Say } from '../words/say.ts'
import { displayWidth, padded } from './wrap.ts'

type Label = Key extends infer Name ? (Name extends `label.${infer Word}` ? Word : never) : never

/** The words before the parts of a finding. */
const ofFindings = [
  'saw',
  'missing',
  'wanted',
  'or',
  'mend',
  'clause',
  'place',
  'beside',
  'review',
  'answer',
  'what',
  'why',
  'rules',
  'changed',
  'known',
] as const

/** The words at the end of a report. */
const ofSummaries = [
  'documents',
  'beside',
  'rules',
  'answers',
  'declared',
  'pack',
  'settings',
  'lock',
  'baseline',
  'texts',
  'crosswalk',
] as const

/** A label with the spaces after it: all of a finding are equally wide, as wide as the language needs. */
export const findingLabel = (label: (typeof ofFindings)[number], say: Say): string =>
  inColumn(label, ofFindings, 1, say)

/** As `findingLabel`, for the summary; without a label, the spaces alone. */
export const summaryLabel = (label: (typeof ofSummaries)[number] | '', say: Say): string =>
  inColumn(label, ofSummaries, 2, say)

const inColumn = (label: Label | '', all: readonly Label[], gap: number, say: Say): string =>
  padded(label === '' ? '' : say(`label.${label}`), widest(say)(all) + gap)

/** A report says hundreds of labels in one language. */
const widest = kept((say: Say) => {
  const known = new Map<readonly Label[], number>()
  return (all: readonly Label[]): number => {
    const width = known.get(all) ?? Math.max(...all.map(each => displayWidth(say(`label.${each}`))))
    known.set(all, width)
    return width
  }
})
