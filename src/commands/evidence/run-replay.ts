import type { Capsule } from '../../model/capsule.ts'
import { findingAt } from '../../model/finding-at.ts'
import { jsonDifference } from '../../model/json-difference.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { notJudgedAgain, notReproduced, otherBytes, otherTool } from '../../policy/capsule/capsule-problems.ts'
import { parseCapsule } from '../../policy/capsule/parse-capsule.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { show } from '../../reports/text/show.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import { isProblem, readInput, readSource, resultLimit } from '../../shell/read.ts'
import { toolDigest, toolVersion } from '../../shell/tool.ts'
import { within } from '../../shell/world.ts'
import { writeOut } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { givenAgain } from '../asking/given-again.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { judgedAsData, resultText } from './judged-as-data.ts'
import { unpacked } from './packed.ts'

/** `waco replay CAPSULE`: judges again from the capsule alone. What it says of itself is compared with what it comes to, never believed. */
export const runReplay = async (given: Given): Promise<number> => {
  const [path = '-'] = given.operands
  const language = languageTyped(given)
  const source = await (path === '-' ? readInput('standard input', resultLimit) : readSource(path, resultLimit))
  if (isProblem(source)) return refuse([source], language)
  const { value: capsule, problems } = parseCapsule(source)
  if (capsule === undefined) return refuse(problems, language)
  const judged = await within(unpacked(capsule), () => judgedAsData(givenAgain(capsule.command), []))
  const version = toolVersion()
  const notices = capsule.tool.version === version ? [] : [otherTool(source.path, capsule.tool.version, version)]
  if (!('report' in judged)) {
    const reasons = 'refused' in judged ? judged.refused : []
    return ended([...reasons, notJudgedAgain(source.path), ...notices], exitCodes.mismatch, language)
  }
  // The number of the program is in the result, and of a later one it is known to differ.
  const again = { ...judged.report, tool: { ...judged.report.tool, version: capsule.tool.version } }
  const text = resultText(again)
  if (textDigest(text) !== capsule.result.sha256)
    return ended([differenceOf(capsule, text, source.path), ...notices], exitCodes.mismatch, language)
  const written = await writeOut(`${linesOf(sayIn(language), capsule, again, source.path).map(show).join('\n')}\n`)
  return typeof written === 'string' ? exitCodes.fine : ended([written], exitCodes.incomplete, language)
}

/** The digest covers the bytes, and the data beside it are only there to say where. */
const differenceOf = ({ result }: Capsule, text: string, path: string): Problem => {
  const again = JSON.parse(text) as Report // written by this run
  const found = jsonDifference(result.report, again)
  if (found === undefined) return otherBytes(path, result.sha256, textDigest(text))
  const finding = findingAt(again, found.pointer)
  return notReproduced(path, finding === undefined ? '' : ` (${finding})`, found)
}

const linesOf = (say: Say, { tool, result }: Capsule, report: Report, capsule: string): readonly string[] => [
  say('replay.same', { capsule, digest: result.sha256 }),
  say('replay.verdict', { verdict: say(`verdict.${report.verdict}`), date: report.asOf }),
  ...(tool.version === toolVersion()
    ? buildLine(say, tool)
    : [say('replay.other-tool', { one: tool.version, other: toolVersion() })]),
]

const buildLine = (say: Say, { version, sha256 }: Capsule['tool']): readonly string[] =>
  sha256 === toolDigest() ? [] : [say('replay.other-build', { version })]

const ended = async (problems: readonly Problem[], code: number, language: string): Promise<number> => {
  await tell(problems, 'auto', language)
  return code
}
