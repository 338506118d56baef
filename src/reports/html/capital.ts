/** A word of the catalogue at the head of a line or a column; scripts without capitals stay as they are. */
export const capital = (words: string): string => {
  const [first = ''] = words
  return first.toUpperCase() + words.slice(first.length)
}
