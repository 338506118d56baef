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
  if (!box.test(text)) return { text, starts: [] }
  const starts: number[] = []
  const ticked = text.replace(line, (whole: string, from: number) =>
    endsInBox.test(whole)
      ? whole.replace(optionBefore, (option: string, words: string, mark: string, at: number) => {
          starts.push(from + at)
          return isOn.test(mark) ? words + ' '.repeat(mark.length) : ' '.repeat(option.length)
        })
      : whole.replace(optionBehind, (option: string, mark: string, words: string, at: number) => {
          starts.push(from + at)
          return isOn.test(mark) ? ' '.repeat(mark.length) + words : ' '.repeat(option.length)
        }),
  )
  return { text: ticked, starts }
}

const line = /[^\n]+/g
const box = /[☐☑☒◻□⬜🗷🗹]/u
const endsInBox = /^\s*[^\s☐☑☒◻□⬜🗷🗹].*[☐☑☒◻□⬜🗷🗹]\uFE0F?\s*$/u
const optionBehind = /([☐☑☒◻□⬜🗷🗹]\uFE0F?)([^☐☑☒◻□⬜🗷🗹]*)/gu
const optionBefore = /([^☐☑☒◻□⬜🗷🗹]*)([☐☑☒◻□⬜🗷🗹]\uFE0F?)/gu
const isOn = /^[☑☒🗷🗹]/u
