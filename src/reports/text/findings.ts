import type { Arranged } from './arranged.ts'
import { attestedLines } from './attested.ts'
import { findingLines, type Telling } from './finding.ts'
import type { Shown } from './gaps.ts'
import { knownLines } from './known.ts'
import { missingAnswerLines } from './missing-answers.ts'
import { notJudgedLines } from './not-judged.ts'
import { quietLines } from './quiet-finding.ts'
import type { Style } from './style.ts'
import { waivedLines } from './waived.ts'
import { hanging } from './wrap.ts'

/** What needs work first, then in a list what is merely not said; what asks for nothing only where everything is wanted. */
export const findingsLines = (arranged: Arranged, telling: Telling, style: Style): readonly string[] => {
  const { placed, missing, listed, notJudged, waived, known, attested, quiet, section } = arranged
  const { rules, verbose } = telling
  const shown = (place: boolean): Shown => ({ frames: verbose ? new Set() : frames, place, names: verbose ? 4 : 1 })
  const frames = new Set<string>()
  const idle = quiet.length > 0 && quiet.length === section.groups.flat().length
  return [
    ...placed.flatMap(group => [...findingLines(group, telling, shown(false), style), '']),
    ...missing.flatMap(({ place, groups }) => [
      ...hanging('  ', style.say('findings.add-here', { place }), style.columns),
      '',
      ...groups.flatMap(group => [...findingLines(group, telling, shown(true), style), '']),
    ]),
    ...missingAnswerLines(listed, rules, style),
    ...notJudgedLines(notJudged, rules, style),
    ...(waived.length > 0 ? [...waived.flatMap(finding => waivedLines(finding, rules, style)), ''] : []),
    ...(known.length > 0 ? [...known.flatMap(finding => knownLines(finding, rules, style)), ''] : []),
    ...(attested.length > 0 ? [...attested.flatMap(finding => attestedLines(finding, rules, style)), ''] : []),
    ...(verbose && quiet.length > 0 ? [...quiet.flatMap(finding => quietLines(finding, rules, style)), ''] : []),
    ...(idle ? [`  ${nothingToDo(arranged, style)}`, ''] : []),
  ]
}

const nothingToDo = ({ quiet }: Arranged, { say }: Style): string =>
  say('findings.none', { passed: quiet.filter(({ outcome }) => outcome === 'pass').length, all: quiet.length })
