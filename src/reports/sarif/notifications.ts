import { commandLine } from '../../model/command-line.ts'
import { documentName } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { FlowingReport } from '../../model/report-format.ts'
import { unmetNotes } from '../records/unmet-notes.ts'
import type { Files } from './files.ts'
import type { Fitting } from './fitting.ts'
import { placeIn } from './places.ts'
import { safely } from './safely.ts'
import type { SarifLevel, SarifLocation } from './sarif-log.ts'

/** Something that is about the run and no finding. */
export interface Note {
  readonly id: string
  readonly about: 'execution' | 'configuration'
  readonly level: SarifLevel
  readonly text: string
  readonly location?: SarifLocation
}

/** What went wrong, what was passed over, and what of the report is not in this file: nothing stays unsaid. */
export const notesOf = (
  report: FlowingReport,
  files: Files,
  quiet: Fitting['left'],
  tooMany: Fitting['left'],
): readonly Note[] => [
  ...report.problems.map(problem => problemNote(problem, files)),
  ...report.negativeSpace.files.map(
    (skipped): Note => ({
      id: 'waco/skipped',
      about: 'execution',
      level: 'note',
      text: safely(`"${documentName(skipped)}" looks like a document and was not judged: ${skipped.because}`),
      location: placeIn(files, skipped),
    }),
  ),
  ...unmetNotes(report).map(
    ({ name, title, texts }): Note => ({
      id: `waco/${name}`,
      about: 'execution',
      level: 'note',
      text: safely(`${title}: ${texts.join('; ')}`),
    }),
  ),
  ...leftOut('waco/left-out', quiet, 'note', quietText),
  ...leftOut('waco/too-many', tooMany, tooMany.fail === undefined ? 'warning' : 'error', tooManyText),
]

const quietText = `a pass would be shown as an alert by GitHub's code scanning; "--verbose" writes them as well, and "-o json" always has every finding`
const tooManyText =
  'the gravest come first, and a larger file would be refused where such files are taken in; "-o json" has every finding'

const leftOut = (id: string, left: Fitting['left'], level: SarifLevel, because: string): readonly Note[] => {
  const counts = Object.entries(left).map(([kind, count]) => `${count} ${kind}` as const)
  const total = Object.values(left).reduce((sum, count) => sum + count, 0)
  if (total === 0) return []
  return [
    { id, about: 'execution', level, text: `${total} results are not in this file (${counts.join(', ')}): ${because}` },
  ]
}

const problemNote = ({ code, what, why, fix, at, notice }: Problem, files: Files): Note => ({
  id: code,
  about: /^(?:settings|usage|pack|lock|declared|profile|topics)\//.test(code) ? 'configuration' : 'execution',
  level: notice ? 'note' : 'error',
  text: safely(`${what}. Why: ${why}. To mend: ${fix}.`),
  ...(!isNoFile(at.path) && { location: placeIn(files, at, { at, lines: [] }) }),
})

/** The command line, or the whole folder. */
const isNoFile = (path: string): boolean => path === commandLine.path || path === '.'
