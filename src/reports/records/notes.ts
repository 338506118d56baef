import type { Judged } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { levels } from '../../model/rule.ts'
import { count } from '../text/listed.ts'
import { outcomeText, verdictText } from '../text/words.ts'
import type { JudgedRecord } from './record.ts'

/** `upcoming: does not count yet`, for a rule that is not in force. */
export const standingNote: Readonly<Record<Judged['standing'], string>> = {
  'in-force': '',
  upcoming: 'upcoming, does not count yet',
  withdrawn: 'withdrawn, does not count any more',
}

/** The verdict with what it rests on, in one line that can stand alone. */
export const verdictNote = ({ verdict, counts, asOf }: Report): string => {
  const failed = levels.filter(level => counts.failures[level] > 0).map(level => `${counts.failures[level]} ${level}`)
  const open = (['needs-review', 'not-judged'] as const)
    .filter(outcome => counts.outcomes[outcome] > 0)
    .map(outcome => `${counts.outcomes[outcome]} ${outcomeText[outcome]}`)
  const parts = [
    ...(counts.judged === 0
      ? ['no document was judged']
      : [
          `${count(counts.judged, 'document')} judged`,
          failed.length > 0 ? `failed: ${failed.join(', ')}` : 'no rule failed',
        ]),
    ...open,
    ...(counts.unreadable > 0 ? [`${count(counts.unreadable, 'file')} not read as a document`] : []),
  ]
  return `${verdictText[verdict]}: ${parts.join(', ')} (as of ${asOf})`
}

/** The clauses of the texts that a rule reads, each with the title of its text. */
export const clauseNotes = ({ rule, pack }: Pick<JudgedRecord, 'rule' | 'pack'>): readonly string[] =>
  (rule?.basis ?? []).map(
    ({ text, clause }) => `${pack?.basis.find(({ key }) => key === text)?.title ?? text}, ${clause}`,
  )
