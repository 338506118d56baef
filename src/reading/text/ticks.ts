/** Where boxes drawn as characters stand in a text, and the text with every option blanked that is not ticked. */
export interface Ticked {
  readonly text: string
  /** Where options begin: each is a sentence of its own. */
  readonly starts: readonly number[]
}

/**
 * `☐ Yes ☒ No` is said with one of its options only: an option ends at the next box or with its line. In a line that ends
 * in a box, as `Yes ☒ No ☐` does, boxes stand behind their options. Nothing moves.
 */
export const tickedOptions = (text: string): Ticked => {
  if (!mayHaveBoxes.test(text)) return { text, starts: [] }
  const boxes = boxesIn(text)
  if (boxes.length === 0) return { text, starts: [] }
  const starts: number[] = []
  const ticked = text.replace(line, (whole: string, from: number) => {
    const inside = boxes.filter(({ start }) => start >= from && start < from + whole.length)
    const options = optionsOf(whole, from, inside)
    starts.push(...options.map(({ start }) => start))
    return options.reduceRight((left, option) => blanked(left, from, option), whole)
  })
  return { text: ticked, starts }
}

interface Box {
  readonly start: number
  readonly end: number
  readonly on: boolean
}

/** `[ ]` in running text may be anything; two of them where options may begin are boxes. */
const boxesIn = (text: string): readonly Box[] => {
  const found = [...text.matchAll(box)]
  const typed = found.filter(([mark]) => mark.startsWith('['))
  const [first] = typed
  const options =
    typed.length >= 2 && first !== undefined && /(?:^|\n|[:?：？.|])\s*$/u.test(text.slice(0, first.index))
  return found
    .filter(([mark]) => options || !mark.startsWith('['))
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, on: isOn.test(mark) }))
}

/** An option with its box, from the first character of both to the last. */
interface Option extends Box {
  readonly box: Box
}

const optionsOf = (whole: string, from: number, boxes: readonly Box[]): readonly Option[] => {
  const [first, last] = [boxes[0], boxes.at(-1)]
  if (first === undefined || last === undefined) return []
  const behind = whole.slice(0, first.start - from).trim() !== '' && whole.slice(last.end - from).trim() === ''
  return boxes.map((own, at) =>
    behind
      ? { box: own, on: own.on, start: boxes[at - 1]?.end ?? from, end: own.end }
      : { box: own, on: own.on, start: own.start, end: boxes[at + 1]?.start ?? from + whole.length },
  )
}

/** Of a ticked option the box is no part of what is said, of another one all of it. */
const blanked = (text: string, from: number, { box: own, on, start, end }: Option): string => {
  const [first, last] = on ? [own.start - from, own.end - from] : [start - from, end - from]
  return text.slice(0, first) + ' '.repeat(last - first) + text.slice(last)
}

const line = /[^\n]+/g
const mayHaveBoxes = /[☐☑☒◻□⬜🗷🗹]|\[[ xX]\]/u
const box = /[☐☑☒◻□⬜🗷🗹]\uFE0F?|(?<=^|\s)\[[ xX]\](?=\s|$)/gmu
const isOn = /^[☑☒🗷🗹]|[xX]/u
