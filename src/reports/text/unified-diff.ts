import type { Span } from '../../model/span.ts'
import { show } from './show.ts'

/** A stretch of a text that was replaced by another. */
export interface Change {
  readonly at: Span
  readonly text: string
}

/** Lines shown before and after each change. */
const around = 3

/**
 * What changes do to a text, in the form in which `diff -u` and Git show it; the changes stand apart and in order. Characters
 * that have no width or move others are written out, and so are lone ends of lines.
 */
export const unifiedDiff = (path: string, text: string, changes: readonly Change[]): readonly string[] => {
  const lines = linesOf(text)
  const hunks = hunksOf(lines, changes)
  let shift = 0
  return [
    `--- a/${show(path)}`,
    `+++ b/${show(path)}`,
    ...hunks.flatMap(({ from, to, own }) => {
      const before = lines.slice(from, to)
      const start = before[0]?.start ?? text.length
      const end = before.at(-1)?.end ?? start
      const after = linesOf(changed(text, { start, end }, own))
      const head = `@@ -${range(from, before.length)} +${range(from + shift, after.length)} @@`
      shift += after.length - before.length
      return [head, ...bodyOf(before, after)]
    }),
  ]
}

interface Line extends Span {
  readonly text: string
}

/** Lines with their ends, which belong to them. */
const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)].map(({ 0: line, index }) => ({
    text: line,
    start: index,
    end: index + line.length,
  }))

interface Hunk {
  readonly from: number
  readonly to: number
  readonly own: readonly Change[]
}

/** Changes that are near each other are shown together. */
const hunksOf = (lines: readonly Line[], changes: readonly Change[]): readonly Hunk[] => {
  const hunks: Hunk[] = []
  for (const change of changes) {
    const first = lineAt(lines, change.at.start)
    const last = change.at.end > change.at.start ? lineAt(lines, change.at.end - 1) + 1 : first
    const from = Math.max(0, first - around)
    const to = Math.min(lines.length, Math.max(last, first) + around)
    const before = hunks.at(-1)
    if (before !== undefined && from <= before.to)
      hunks[hunks.length - 1] = { from: before.from, to, own: [...before.own, change] }
    else hunks.push({ from, to, own: [change] })
  }
  return hunks
}

const lineAt = (lines: readonly Line[], offset: number): number => {
  const at = lines.findIndex(({ end }) => offset < end)
  return at < 0 ? lines.length : at
}

const changed = (text: string, { start, end }: Span, changes: readonly Change[]): string => {
  let at = start
  const pieces = changes.map(change => {
    const piece = text.slice(at, change.at.start) + change.text
    at = change.at.end
    return piece
  })
  return pieces.join('') + text.slice(at, end)
}

/** As `diff` counts: a range of one line is its number, and an empty one is the line before it. */
const range = (from: number, count: number): string =>
  count === 1 ? String(from + 1) : `${count === 0 ? from : from + 1},${count}`

/** The few lines of a hunk, compared one by one: what both have in the same order stands once. */
const bodyOf = (before: readonly Line[], after: readonly Line[]): readonly string[] => {
  const common = commonLines(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )
  const shown: string[] = []
  let [b, a] = [0, 0]
  for (const [nextB, nextA] of [...common, [before.length, after.length] as const]) {
    for (; b < nextB; b += 1) shown.push(...lineOf('-', before[b]))
    for (; a < nextA; a += 1) shown.push(...lineOf('+', after[a]))
    if (b < before.length) shown.push(...lineOf(' ', before[b]))
    b += 1
    a += 1
  }
  return shown
}

const lineOf = (sign: string, line: Line | undefined): readonly string[] => {
  if (line === undefined) return []
  const bare = line.text.replace(/(?:\r\n|\r|\n)$/, '')
  return [`${sign}${show(bare)}`, ...(bare === line.text ? ['\\ No newline at end of file'] : [])]
}

/** Pairs of places of a longest common part; hunks are short, so that a table of all pairs is. */
const commonLines = (before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] => {
  const lengths = before.map(() => after.map(() => 0))
  const lengthAt = (b: number, a: number): number => lengths[b]?.[a] ?? 0
  for (let b = before.length - 1; b >= 0; b -= 1)
    for (let a = after.length - 1; a >= 0; a -= 1) {
      const row = lengths[b]
      if (row !== undefined)
        row[a] = before[b] === after[a] ? lengthAt(b + 1, a + 1) + 1 : Math.max(lengthAt(b + 1, a), lengthAt(b, a + 1))
    }
  const pairs: (readonly [number, number])[] = []
  let [b, a] = [0, 0]
  while (b < before.length && a < after.length) {
    if (before[b] === after[a]) {
      pairs.push([b, a])
      b += 1
      a += 1
    } else if (lengthAt(b + 1, a) >= lengthAt(b, a + 1)) b += 1
    else a += 1
  }
  return pairs
}
