import { exitCode } from '../../engine/exit-code.ts'
import type { PackedCommand } from '../../model/capsule.ts'
import { findingAt } from '../../model/finding-at.ts'
import { jsonDifference, stepsOf } from '../../model/json-difference.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import { noCanonicalForm, notPackable, otherOutcome } from '../../policy/capsule/capsule-problems.ts'
import { capsuleText, isPackable } from '../../policy/capsule/parse-capsule.ts'
import { jsonPlace } from '../../policy/saved/json-place.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { isProblem, readSource, resultLimit } from '../../shell/read.ts'
import { toolDigest, toolVersion } from '../../shell/tool.ts'
import { keeping, type Learned } from '../../shell/world.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { commandOf, givenAgain } from '../asking/given-again.ts'
import { reportFrom } from '../loading/load-report.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { judgedAsData } from './judged-as-data.ts'
import { packed } from './packed.ts'
import { writeEvidence } from './write-evidence.ts'

/** `waco capsule [PATHS…]`: checks once, keeps all that the check learns, and packs it with the result. Exits as the check does. */
export const runCapsule = async (given: Given): Promise<number> => {
  const language = languageTyped(given)
  const to = given.text('to')
  const saved = await savedResult(given.text('result'))
  if (saved.problems.length > 0) return refuse(saved.problems, language)
  const command = commandFor(given, saved.value?.report)
  const ours = [to, given.text('result')].flatMap(path => path ?? [])
  const { result: judged, learned } = await keeping(() => judgedAsData(givenAgain(command), ours))
  if ('code' in judged) return judged.code
  if ('refused' in judged) return refuse(judged.refused, judged.language)
  const { report, text } = judged
  const difference = saved.value && differenceFrom(saved.value, text)
  if (difference) {
    await tell([difference], 'auto', language)
    return exitCodes.mismatch
  }
  const unfit = namesIn(learned).filter(name => !isPackable(name, learned.folders.length))
  if (unfit.length > 0) return refuse(unfit.map(notPackable), language)
  const capsule = capsuleText({
    format: 'waco-capsule',
    version: 1,
    tool: { name: 'waco', version: toolVersion(), sha256: toolDigest() },
    asOf: report.asOf,
    command,
    ...packed(learned),
    result: { sha256: textDigest(text), report: JSON.parse(text) },
  })
  if (capsule === undefined) return refuse([noCanonicalForm()], language)
  return writeEvidence(
    capsule,
    to,
    report.problems,
    language,
    say =>
      say('capsule.packed', {
        capsule: to ?? '',
        date: report.asOf,
        digest: textDigest(text),
        verdict: say(`verdict.${report.verdict}`),
        files: say('verify.files', { n: learned.files.size }),
      }),
    exitCode(report),
  )
}

interface Saved {
  readonly source: Source
  readonly report: Report
}

const savedResult = async (path: string | undefined): Promise<Parsed<Saved | undefined>> => {
  if (path === undefined) return { value: undefined, problems: [] }
  const source = await readSource(path, resultLimit)
  if (isProblem(source)) return { value: undefined, problems: [source] }
  const { value: report, problems } = reportFrom(source)
  return { value: report && { source, report }, problems }
}

/** A result says itself for which day it was made, what failed it and in which language; what was typed comes first. */
const commandFor = (given: Given, report: Report | undefined): PackedCommand => {
  const command = commandOf(given)
  if (report === undefined) return command
  const { asOf, failOn, strict, language } = report
  return {
    ...command,
    values: { 'as-of': [asOf], 'fail-on': [failOn], lang: [language], ...command.values },
    on: strict ? [...new Set([...command.on, 'strict'])].toSorted() : command.on,
  }
}

const differenceFrom = ({ source, report }: Saved, text: string): Problem | undefined => {
  if (source.text === text) return undefined
  const found = jsonDifference(report, JSON.parse(text)) ?? { pointer: '' }
  const finding = findingAt(report, found.pointer)
  const at = jsonPlace(source, stepsOf(found.pointer))
  return otherOutcome(at, finding === undefined ? '' : ` (${finding})`, found)
}

const namesIn = ({ files }: Learned): readonly string[] => [...files.keys()].toSorted()
