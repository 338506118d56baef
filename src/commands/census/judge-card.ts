import type { SeenTexts } from '../../engine/census/seen-texts.ts'
import { exitCode } from '../../engine/exit-code.ts'
import type { CensusCard } from '../../model/census.ts'
import type { DocumentResult } from '../../model/report.ts'
import { mainlyIn } from '../../reading/language/mainly-in.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { digestOfText } from '../../shell/file-digest.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import type { PreparedStream } from '../pipeline/prepare-stream.ts'
import type { CardRow } from './card-rows.ts'

/** By what cards are judged, and under which name of a file. */
export interface CardJudge {
  readonly prepared: Pick<PreparedStream, 'judge'>
  readonly vocabulary: Vocabulary
  readonly name: string
  readonly seen: SeenTexts
}

/** What one row comes to. A mistake of ours in it is told in its line, and stops none of the others. */
export const judgeCard = async (row: CardRow, input: number, judge: CardJudge): Promise<CensusCard> => {
  const where = { record: 'card' as const, input, row: row.row, id: row.id }
  if ('problem' in row) return { ...where, duplicate: false, ...unjudged([row.problem], exitCodes.incomplete) }
  const { sha256, bytes } = digestOfText(row.text)
  const known = { ...where, sha256, bytes, duplicate: judge.seen.meet(sha256) }
  try {
    const language = mainlyIn(row.text, judge.vocabulary.prose)
    const report = await judge.prepared.judge([{ path: judge.name, text: row.text }])
    if ('refused' in report) return { ...known, language, ...unjudged(codesOf(report.refused), exitCodes.incomplete) }
    return {
      ...known,
      language,
      verdict: report.verdict,
      exit: exitCode(report),
      documents: report.documents.map(documentOf),
      problems: codesOf(report.problems),
    }
  } catch {
    return { ...known, ...unjudged(['input/bug'], exitCodes.bug) }
  }
}

const unjudged = (
  problems: readonly string[],
  exit: number,
): Pick<CensusCard, 'verdict' | 'exit' | 'documents' | 'problems'> => ({
  verdict: 'undetermined',
  exit,
  documents: [],
  problems,
})

const codesOf = (problems: readonly { readonly code: string }[]): readonly string[] =>
  [...new Set(problems.map(({ code }) => code))].toSorted()

/** Rules that are not in force decide nothing, and are left out. */
const documentOf = ({ document, findings }: DocumentResult): CensusCard['documents'][number] => ({
  kind: document.kind,
  format: document.format,
  outcomes: Object.fromEntries(
    findings.flatMap(({ rule, standing, outcome }) => (standing === 'in-force' ? [[rule, outcome] as const] : [])),
  ),
})
