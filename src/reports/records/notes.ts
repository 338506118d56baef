import type { Report } from '../../model/report.ts'
import { levelSuffix } from '../text/settings.ts'
import { styleFor } from '../text/style.ts'
import { verdictLine } from '../text/verdict.ts'
import { type Say, sayIn } from '../words/say.ts'
import type { JudgedRecord } from './record.ts'

/** `(must, upcoming: does not count yet)` */
export const levelNote = ({ finding, adjustment }: Pick<JudgedRecord, 'finding' | 'adjustment'>, say: Say): string =>
  `(${finding.level}${levelSuffix(finding, adjustment, say)})`

/** The verdict with what it rests on, in the one line that people get as well. */
export const verdictNote = (report: Report): string =>
  verdictLine(report, styleFor({ columns: 80, colour: 0, unicode: true, detail: 'quiet' }, sayIn(report.language)))

/** The clauses of the texts that a rule reads, each with the title of its text. */
export const clauseNotes = ({ rule, pack }: Pick<JudgedRecord, 'rule' | 'pack'>): readonly string[] =>
  (rule?.basis ?? []).map(
    ({ text, clause }) => `${pack?.basis.find(({ key }) => key === text)?.title ?? text}, ${clause}`,
  )
