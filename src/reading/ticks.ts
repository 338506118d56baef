import { foldText } from '../syntax/visible.ts'
import { normaliseText } from './normalise.ts'
import type { Unit } from './unit.ts'
import type { AnswerPhrases } from './vocabulary.ts'

/** Options written with boxes say what is ticked among them, and nothing where no box is. */
export const tickedUnits = (units: readonly Unit[]): readonly Unit[] =>
  units.some(unit => aBox.test(unit.text)) ? units.flatMap(optionsOf) : units

/** Yes and no are both ticked: one of them is wrong, and nobody can read which. */
export const tickedBothWays = (units: readonly Unit[], { none }: AnswerPhrases): boolean => {
  const on = units.filter(unit => unit.ticked)
  return on.some(unit => none.has(unit.normal)) && on.some(unit => !none.has(unit.normal))
}

/** A box stands before its option, or behind it where the sentence ends in one; what stands before all of them asks. */
const optionsOf = (unit: Unit): readonly Unit[] => {
  const boxes = [...unit.text.matchAll(eachBox)]
  const [first] = boxes
  if (first === undefined) return [unit]
  const last = boxes.at(-1) ?? first
  const behind = unit.text.slice(last.index + last[0].length).trim() === ''
  const texts = boxes.map((box, index) => {
    const before = boxes[index - 1]
    const start = behind ? (before === undefined ? 0 : before.index + before[0].length) : box.index + box[0].length
    const end = behind ? box.index : boxes[index + 1]?.index
    return ticked.has(box[0]) ? foldText(unit.text.slice(start, end)) : ''
  })
  return texts
    .filter(text => text !== '')
    .map(text => ({
      ...unit,
      text,
      normal: normaliseText(text),
      links: unit.links.filter(link => text.includes(link.text)),
      ticked: true as const,
    }))
}

const aBox = /[☐☑☒🗷🗹]/u
const eachBox = /[☐☑☒🗷🗹]/gu
const ticked: ReadonlySet<string> = new Set(['☑', '☒', '🗷', '🗹'])
