import { distanceBetween } from '../model/edit-distance.ts'

/** The known word nearest to a misspelt one; `undefined` when none is near enough to be meant. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const most = Math.max(2, Math.floor(word.length / 3))
  const near = known
    .map(candidate => ({ candidate, distance: distanceBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= most)
  return near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))[0]?.candidate
}

/** `did you mean "x"? use one of: …`; a long list is left out where a word of it is near. */
export const suggestion = (word: string, known: readonly string[]): string => {
  const meant = didYouMean(word, known)
  const list = `use one of: ${known.join(', ')}`
  if (meant === undefined) return list
  return known.length > 15 ? `did you mean "${meant}"?` : `did you mean "${meant}"? ${list}`
}
