import { documentFormats } from '../../formats/document-formats.ts'
import type { Problem } from '../../model/problem.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { nameQualifies } from '../../shell/document-names.ts'
import { isEarlierReport } from '../../shell/earlier-report.ts'
import { lookUp } from '../../shell/look-up.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { documentsOf, isPassedOver } from './meet-file.ts'

/** Outputs at whose place somebody keeps a document, whether or not the run would look there: it would go unjudged, and be lost. */
export const documentOutputs = async (
  paths: readonly string[],
  vocabulary: Vocabulary,
): Promise<readonly Problem[]> => {
  const named = paths.filter(nameQualifies)
  const problems: Problem[] = []
  for (const path of await lookUp(named)) if (await isDocument(path, vocabulary)) problems.push(outputIsInput(path))
  return problems
}

const isDocument = async (path: string, vocabulary: Vocabulary): Promise<boolean> => {
  if (isEarlierReport(path)) return false
  const source = await readSource(path)
  if (isProblem(source)) return false
  return !isPassedOver(documentsOf(source, { path, named: false, template: false }, documentFormats(vocabulary)))
}
