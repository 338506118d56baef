import type { Citation, CitedGap } from '../../model/finding.ts'
import type { Place } from '../../model/span.ts'
import { codeFrame } from './frame.ts'
import { labelledLines, part, partIndent, placeLine, placeLineWith } from './part.ts'
import { placeText } from './place.ts'
import { lookedForText, sawText } from './saw-text.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { wantedText } from './wanted-text.ts'

/** What earlier lines have shown already and need not show again. */
export interface Shown {
  /** Places whose lines were shown. */
  readonly frames: Set<string>
  /** The place where all that is missing may be added was said before. */
  readonly place: boolean
  /** Names that were looked for, at most. */
  readonly names: number
}

/** Each gap with its place, what was seen and what was wanted; what two in a row have in common is said once. */
export const gapsLines = (gaps: readonly CitedGap[], shown: Shown, style: Style): readonly string[] => {
  const said = gaps.map(gap => ({
    gap,
    place: placeText(gap.at),
    saw: sawText(gap.saw, gap.wanted, style.say, shown.names),
    wanted: wantedText(gap.wanted, style.say),
  }))
  const lookedFor = ({ saw }: CitedGap): string =>
    saw.is === 'missing' ? lookedForText(saw, shown.names, style.say) : ''
  return said.flatMap(({ gap, place, saw, wanted }, at) => {
    const before = said[at - 1]
    const next = said[at + 1]
    const samePlace = before?.place === place
    const wantedAgain = next?.wanted === wanted && next.gap.or === gap.or
    return [
      ...(samePlace ? [] : whereLines(gap, shown, style)),
      ...(isSimplyMissing(gap)
        ? part(gap.or ? 'or' : 'missing', samePlace && before?.saw === saw ? wanted : wanted + lookedFor(gap), style)
        : [
            ...(samePlace && before?.saw === saw ? [] : part('saw', saw, style)),
            ...(gap.against ? besideLines(gap.against, style) : []),
            ...(wantedAgain ? [] : part(gap.or ? 'or' : 'wanted', wanted, style)),
          ]),
    ]
  })
}

/** Nothing was seen of what was wanted: that is one thing to say, not two. */
const isSimplyMissing = ({ saw, against }: CitedGap): boolean =>
  saw.is === 'missing' && saw.noPlace === undefined && against === undefined

/** A place with the lines that stand there, unless they were shown before. */
export const citationLines = (citation: Citation, shown: Shown, style: Style): readonly string[] => {
  const place = placeText(citation.at)
  const again = shown.frames.has(place)
  shown.frames.add(place)
  return [
    ' '.repeat(partIndent) + style.faint(`${style.arrow} ${place}`),
    ...(again ? [] : codeFrame(citation, style, partIndent)),
  ]
}

/** What is not there has no column: it is said after which line it may be added. */
export const afterLine = (place: Place): string =>
  place.start === undefined ? show(place.path) : `${show(place.path)}:${place.start.line}`

/** Nothing stands where an answer is missing, so no text is shown: only where it would belong. */
const whereLines = (gap: CitedGap, shown: Shown, style: Style): readonly string[] => {
  if (gap.saw.is !== 'missing') return citationLines(gap, shown, style)
  if (shown.place) return []
  if (gap.at.start === undefined) return placeLine(show(gap.at.path), style)
  return placeLineWith(afterLine(gap.at), place => style.say('finding.belongs', { place }), style)
}

/** The other of two places that contradict each other. */
const besideLines = (citation: Citation, style: Style): readonly string[] => [
  ...labelledLines('beside', placeText(citation.at), style),
  ...codeFrame(citation, style, partIndent),
]
