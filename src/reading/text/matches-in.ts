/** Every match of a global pattern that needs a letter at least. `matchAll` copies the pattern for each text, which takes longer than to look for it. */
export const matchesIn = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match)
  return found
}
