import type { Judged } from './finding.ts'
import type { Report } from './report.ts'

/** Every finding, of single documents and of subjects. */
export const allFindings = ({ documents, subjects }: Pick<Report, 'documents' | 'subjects'>): readonly Judged[] => [
  ...documents.flatMap(({ findings }) => findings),
  ...subjects.flatMap(({ findings }) => findings),
]
