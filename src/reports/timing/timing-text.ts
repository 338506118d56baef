import type { Appearance } from '../../model/report-format.ts'
import type { Taken, Timings } from '../../model/stopwatch.ts'
import { graphemes, show } from '../text/show.ts'
import { type Style, styleFor } from '../text/style.ts'
import { displayWidth, padded } from '../text/wrap.ts'
import { isKey, type Say } from '../words/say.ts'

/** Where the time of a run went, for people: its stations, and the slowest of what they did. No report holds any of it. */
export const timingText = (timings: Timings, appearance: Appearance, say: Say): string => {
  const style = styleFor({ ...appearance, colour: 0 }, say)
  const { all, documents, stations, kinds, rules, slowest } = timings
  const named = stations.map(station => ({ ...station, name: stationText(station.name, say) }))
  return [
    say('timing.all', { n: documents, took: milliseconds(all) }),
    ...table(say('timing.station'), named, all, style),
    ...table(say('timing.kind'), kinds, all, style),
    ...table(say('timing.rule'), rules.slice(0, most), all, style),
    ...table(say('timing.document'), slowest, all, style),
    '',
  ].join('\n')
}

/** Enough to see what is worth a look. */
const most = 5

const stationText = (name: string, say: Say): string => {
  const key = `timing.${name}`
  // Every station has a message without slots, which the test of this table asks for one by one.
  return isKey(key) ? say(key as 'timing.read') : name
}

const table = (title: string, rows: readonly Taken[], all: number, { columns, say, ellipsis }: Style): string[] => {
  if (rows.length === 0) return []
  const cells = [
    [say('timing.ms'), say('timing.share'), say('timing.times')],
    ...rows.map(({ took, times }) => [milliseconds(took), share(took, all), String(times)]),
  ]
  const widths = [0, 1, 2].map(at => Math.max(...cells.map(row => displayWidth(row[at] ?? ''))))
  const right = cells.map(row =>
    row.map((cell, at) => ' '.repeat(2 + (widths[at] ?? 0) - displayWidth(cell)) + cell).join(''),
  )
  const room = columns - 2 - displayWidth(right[0] ?? '')
  const names = [title, ...rows.map(({ name }) => cutTo(show(name), room, ellipsis))]
  const width = Math.max(...names.map(displayWidth))
  return ['', ...names.map((name, at) => `  ${padded(name, width)}${right[at] ?? ''}`)]
}

/** The end of a path tells more than its beginning. */
const cutTo = (text: string, room: number, ellipsis: string): string => {
  if (displayWidth(text) <= room) return text
  const pieces = [...graphemes(text)]
  while (pieces.length > 0 && displayWidth(ellipsis + pieces.join('')) > room) pieces.shift()
  return ellipsis + pieces.join('')
}

const milliseconds = (took: number): string => took.toFixed(took < 100 ? 1 : 0)

const share = (took: number, all: number): string => `${all === 0 ? 0 : Math.round((100 * took) / all)} %`
