import { distanceBetween } from '../../model/edit-distance.ts'

/** One slip in a word of five letters, two in a longer one; short words differ by less than that on purpose. */
export const isSlip = (a: string, b: string): boolean => {
  const most = Math.min(a.length, b.length) >= 8 ? mostSlips : 1
  return (
    Math.min(a.length, b.length) >= shortest &&
    Math.abs(a.length - b.length) <= most &&
    (beginning(a) === beginning(b) || ending(a) === ending(b)) &&
    distanceBetween(a, b) <= most
  )
}

const shortest = 5
const mostSlips = 2
const beginning = (name: string): string => name.slice(0, 2)
const ending = (name: string): string => name.slice(-3)

/** Lines whose name a text is but for a slip, in sorted lines, each a name, a tab and what belongs to it: those are tried that begin or end as the text does. */
export const linesOfSlips = (said: string, lines: string): readonly string[] => {
  if (said.length < shortest) return []
  const starts = new Set([
    ...(lines.startsWith(beginning(said)) ? [0] : []),
    ...placesOf(`\n${beginning(said)}`, lines).map(at => at + 1),
    ...placesOf(`${ending(said)}\t`, lines).map(at => lines.lastIndexOf('\n', at) + 1),
  ])
  return [...starts].flatMap(start => {
    const tab = lines.indexOf('\t', start)
    const isNear = Math.abs(tab - start - said.length) <= mostSlips && isSlip(said, lines.slice(start, tab))
    return isNear ? [lines.slice(start, lines.indexOf('\n', tab))] : []
  })
}

const placesOf = (part: string, text: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}
