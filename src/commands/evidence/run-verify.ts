import { findingAt } from '../../model/finding-at.ts'
import { jsonDifference, stepsOf } from '../../model/json-difference.ts'
import { jsonIn } from '../../model/json-in.ts'
import type { Problem } from '../../model/problem.ts'
import { jsonPlace } from '../../policy/saved/json-place.ts'
import { otherResult, rewrittenResult } from '../../policy/signing/difference-problems.ts'
import { show } from '../../reports/text/show.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import { isProblem, readSource, resultLimit } from '../../shell/read.ts'
import { writeOut } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { countFiles, filesThatDiffer, packsThatDiffer } from './held-against-project.ts'
import { keysToVerify } from './keys-given.ts'
import { isUnopened, type OpenedResult, openedResult } from './opened-result.ts'

/** `waco verify BUNDLE [RESULT]`: everything that differs is told, and what was held against the bundle is said beside the verdict in it. */
export const runVerify = async (given: Given): Promise<number> => {
  const [path = '', saved] = given.operands
  const language = languageTyped(given)
  const keys = await keysToVerify(given.texts('key'))
  if (keys.otherKind) return ended(keys.problems, exitCodes.unverifiable, language)
  if (keys.problems.length > 0) return refuse(keys.problems, language)
  const source = await readSource(path, resultLimit)
  if (isProblem(source)) return refuse([source], language)
  const opened = openedResult(source.text, path, keys.value)
  if (isUnopened(opened)) return ended(opened.problems, opened.code, language)
  const say = sayIn(language)
  const lines = [
    say('verify.signed', { bundle: path, keys: opened.by.join(', ') }),
    say('verify.verdict', {
      verdict: say(`verdict.${opened.report.verdict}`),
      date: opened.report.asOf,
      tool: `${opened.report.tool.name} ${opened.report.tool.version}`,
    }),
  ]
  const problems: Problem[] = []
  if (saved !== undefined) {
    const read = await readSource(saved, resultLimit)
    if (isProblem(read)) return refuse([read], language)
    const difference = differenceOf(opened, saved, read)
    if (difference === undefined) lines.push(say('verify.result', { result: saved }))
    else problems.push(difference)
  }
  const project = given.text('project')
  if (project !== undefined) {
    const differing = [
      ...(await filesThatDiffer(opened.report, project)),
      ...(await packsThatDiffer(opened.report, given.texts('pack'))),
    ]
    if (differing.length === 0) lines.push(projectLine(say, opened, project))
    problems.push(...differing)
  }
  if (problems.length > 0) return ended(problems, exitCodes.mismatch, language)
  if (saved === undefined && project === undefined) lines.push(say('verify.alone'))
  const written = await writeOut(`${lines.map(show).join('\n')}\n`)
  return typeof written === 'string' ? exitCodes.fine : ended([written], exitCodes.incomplete, language)
}

const projectLine = (say: Say, { report }: OpenedResult, folder: string): string =>
  say('verify.project', { files: say('verify.files', { n: countFiles(report) }), packs: report.packs.length, folder })

/** The bytes decide; the data say where. */
const differenceOf = (
  { report, sha256 }: OpenedResult,
  path: string,
  read: { readonly text: string; readonly sha256: string },
): Problem | undefined => {
  if (read.sha256 === sha256) return undefined
  const found = jsonDifference(report, jsonIn(read.text))
  if (found === undefined) return rewrittenResult(path, sha256, read.sha256)
  const finding = findingAt(report, found.pointer)
  const at = jsonPlace({ path, text: read.text }, stepsOf(found.pointer))
  return otherResult(at, finding === undefined ? '' : ` (${finding})`, found)
}

const ended = async (problems: readonly Problem[], code: number, language: string): Promise<number> => {
  await tell(problems, 'auto', language)
  return code
}
