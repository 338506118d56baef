import { reportFormats } from '../../reports/index.ts'
import { terminal } from '../../reports/terminal.ts'
import type { Given } from '../asking/command.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { loadReport } from '../loading/load-report.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { reportIn } from '../loading/report-in.ts'
import { deliver } from '../telling/deliver.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { mannerOf } from '../telling/manner.ts'
import { overwrittenInput, parseOutputs } from '../telling/outputs.ts'

/** `waco report RESULT` */
export const runReport = async (given: Given): Promise<number> => {
  const [path = '-'] = given.operands
  const typed = languageTyped(given)
  const manner = mannerOf(given)
  if ('code' in manner) return refuse([manner], typed)
  const outputs = parseOutputs(given.texts('output'), reportFormats, terminal)
  if (outputs.problems.length > 0) return refuse(outputs.problems, typed)
  const overwritten = overwrittenInput(outputs.value, given.operands)
  if (overwritten !== undefined) return refuse([outputIsInput(overwritten)], typed)
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, typed)
  const { value, problems } = await loadReport(path)
  // The result is in the language of its check where nobody asks for another.
  const language = languageOf(given, settings.value, value?.language)
  if (typeof language !== 'string') return refuse([language])
  if (value === undefined) return refuse(problems, language)
  return deliver(await reportIn(value, language, topics), outputs.value, manner)
}
