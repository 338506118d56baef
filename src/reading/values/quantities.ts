/** A number with its unit, by the units of all languages; a share such as "3 of 400" is one too. */
export const quantityPattern = (units: readonly string[]): RegExp => {
  const literal = (unit: string): string => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const either = units.toSorted((a, b) => b.length - a.length).map(literal)
  return new RegExp(
    `(?<![\\w.])\\d[\\d.,]{0,40}\\s?(?:${either.join('|')})(?![\\p{Script=Latin}\\d])|[€$£¥]\\s?\\d|\\b\\d{1,12} (?:out of|of|in) (?:the )?\\d`,
    'u',
  )
}
