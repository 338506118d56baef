/** A shorter text that is still wrong in the same way: pieces are left out, large ones first, as long as that goes. */
export const smaller = (text, isWrong, tries = 3000) => {
  let kept = text
  let left = tries
  for (let size = Math.ceil(kept.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && left > 0; left -= 1) {
      const without = kept.slice(0, at) + kept.slice(at + size)
      if (isWrong(without)) kept = without
      else at += size
    }
  }
  return kept
}
