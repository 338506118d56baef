import { documentName } from '../../model/document.ts'
import type { Answers } from '../../model/report.ts'
import type { Subject } from '../../model/subject.ts'
import { answerKind } from '../../reports/text/answers.ts'
import type { AnswerResult } from '../../reports/text/became-text.ts'
import type { ExplainedAnswers } from './explained-file.ts'

/** Which answers of people speak of a file: by its name, by standing in it, or by the name of a subject that it describes. */
export const explainedAnswers = (
  path: string,
  subjects: readonly Subject[],
  said: Pick<Answers, 'files' | 'waivers' | 'attestations'> | undefined,
): ExplainedAnswers => {
  const about = new Set(
    subjects
      .filter(({ documents }) => documents.some(member => fileOf(documentName(member)) === path))
      .map(({ id }) => id),
  )
  const speaksOfIt = ({ document, at }: AnswerResult): boolean =>
    fileOf(document) === path || at.path === path || about.has(document)
  const all: readonly AnswerResult[] = [...(said?.waivers ?? []), ...(said?.attestations ?? [])]
  const others = all.filter(answer => !speaksOfIt(answer)).map(({ document }) => document)
  return {
    files: (said?.files ?? []).map(file => file.path),
    own: all.filter(speaksOfIt).map(answer => ({ of: answerKind(answer), ...answer })),
    elsewhere: [...new Set(others)]
      .toSorted()
      .map(document => ({ document, answers: others.filter(other => other === document).length })),
  }
}

const fileOf = (document: string): string => document.split('#', 1)[0] ?? document
