/** A text with every option blanked that is not ticked. */
export interface Ticked {
  readonly text: string
  /** Where options begin: each is a sentence of its own. */
  readonly starts: readonly number[]
}

/** `☐ Yes ☒ No` is said with one of its options only: an option ends at the next box or with its line. Nothing moves. */
export const tickedOptions = (text: string): Ticked => {
  if (!mayHaveBoxes.test(text)) return { text, starts: [] }
  const boxes = boxesIn(text)
  if (boxes.length === 0) return { text, starts: [] }
  const parts = [text.slice(0, boxes[0]?.start)]
  boxes.forEach(({ start, end, on }, at) => {
    const next = boxes[at + 1]?.start ?? text.length
    const line = text.indexOf('\n', end)
    const last = line < 0 ? next : Math.min(line, next)
    parts.push(blank(end - start), on ? text.slice(end, last) : blank(last - end), text.slice(last, next))
  })
  return { text: parts.join(''), starts: boxes.map(({ start }) => start) }
}

interface Box {
  readonly start: number
  readonly end: number
  readonly on: boolean
}

/** One `[ ]` in running text may be anything; two are boxes. */
const boxesIn = (text: string): readonly Box[] => {
  const found = [...text.matchAll(box)]
  const typed = found.filter(([mark]) => mark.startsWith('[')).length
  return found
    .filter(([mark]) => typed >= 2 || !mark.startsWith('['))
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, on: isOn.test(mark) }))
}

const mayHaveBoxes = /[☐☑☒◻□⬜]|\[[ xX]\]/u
const box = /[☐☑☒◻□⬜]\uFE0F?|(?<=^|\s)\[[ xX]\](?=\s)/gu
const isOn = /^[☑☒]|[xX]/u

const blank = (length: number): string => ' '.repeat(length)
