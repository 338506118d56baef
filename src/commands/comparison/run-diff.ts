import { compare } from '../../engine/comparison/compare.ts'
import { exitCode } from '../../engine/exit-code.ts'
import type { Comparison } from '../../model/comparison.ts'
import { gates } from '../../model/rule.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { outputIsInput } from '../asking/input-problems.ts'
import { inputTwice } from '../asking/usage-problems.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { loadReport } from '../loading/load-report.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { reportIn } from '../loading/report-in.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { mannerOf } from '../telling/manner.ts'
import { overwrittenInput, parseOutputs, writeOutputs } from '../telling/outputs.ts'
import { tell } from '../telling/tell.ts'
import { comparisonFormats, comparisonForPeople } from './comparison-formats.ts'

/** `waco diff BEFORE AFTER` */
export const runDiff = async (given: Given): Promise<number> => {
  const [earlier = '', later = ''] = given.operands
  const typed = languageTyped(given)
  const manner = mannerOf(given)
  if ('code' in manner) return refuse([manner], typed)
  const outputs = parseOutputs(given.texts('output'), comparisonFormats, comparisonForPeople)
  if (outputs.problems.length > 0) return refuse(outputs.problems, typed)
  const overwritten = overwrittenInput(outputs.value, given.operands)
  if (overwritten !== undefined) return refuse([outputIsInput(overwritten)], typed)
  if (earlier === '-' && later === '-') return refuse([inputTwice()], typed)
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, typed)
  const [before, after] = [await loadReport(earlier), await loadReport(later)]
  const language = languageOf(given, settings.value, after.value?.language)
  if (typeof language !== 'string') return refuse([language])
  if (before.value === undefined || after.value === undefined)
    return refuse([...before.problems, ...after.problems], language)
  const failOn = gates.find(gate => gate === given.text('fail-on')) ?? after.value.failOn
  const [one, other] = [await reportIn(before.value, language, topics), await reportIn(after.value, language, topics)]
  const comparison = compare(one, other, failOn)
  const lost = await writeOutputs(outputs.value, comparison, manner)
  await tell(lost, manner.colour, language)
  return lost.length > 0 ? exitCodes.incomplete : exitCodeOf(comparison)
}

/** What was not judged may newly fail unseen: then nothing can be said for sure, and that is never a pass. */
const exitCodeOf = ({ after, failOn, findings }: Comparison): number => {
  if (exitCode({ ...after, failOn }) === exitCodes.incomplete) return exitCodes.incomplete
  return findings.some(finding => finding.gates) ? exitCodes.failed : exitCodes.fine
}
