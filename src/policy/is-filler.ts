/** What stands where somebody meant to write later, and what has no letter in it; what is empty is told as that. */
export const isFiller = (said: string): boolean => {
  const word = said
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return !/^[\s\p{Cf}]*$/u.test(said) && (word === '' || filler.has(word))
}

const filler: ReadonlySet<string> = new Set([
  'todo',
  'tbd',
  'tba',
  'fixme',
  'xxx',
  'na',
  'none',
  'null',
  'unknown',
  'reason',
  'rationale',
  'owner',
  'approver',
])
