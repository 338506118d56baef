/** Where boxes drawn as characters stand in a text, and the text with every option blanked that is not ticked. */
export interface Ticked {
  readonly text: string
  /** Where options begin: each is a sentence of its own. */
  readonly starts: readonly number[]
}

/** `☐ Yes ☒ No` is said with one of its options only: an option ends at the next box or with its line. Nothing moves. */
export const tickedOptions = (text: string): Ticked => {
  if (!box.test(text)) return { text, starts: [] }
  const starts: number[] = []
  const ticked = text.replace(option, (whole, mark: string, words: string, at: number) => {
    starts.push(at)
    return isOn.test(mark) ? ' '.repeat(mark.length) + words : ' '.repeat(whole.length)
  })
  return { text: ticked, starts }
}

const box = /[☐☑☒◻□⬜]/u
const option = /([☐☑☒◻□⬜]\uFE0F?)([^☐☑☒◻□⬜\n]*)/gu
const isOn = /^[☑☒]/u
