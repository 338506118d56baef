import { dirname, normalize, relative } from 'node:path/posix'
import type { EvidenceFound, StatedAttestation } from '../../model/attestation.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { AnswerFile } from '../../model/report.ts'
import type { Source } from '../../model/source.ts'
import type { StatedWaiver } from '../../model/waiver.ts'
import { answersUnread } from '../../policy/answers/answer-problems.ts'
import { attestationFile } from '../../policy/answers/attestation-schema.ts'
import { parseAttestations } from '../../policy/answers/parse-attestations.ts'
import { type AnswerSetting, parseWaivers } from '../../policy/answers/parse-waivers.ts'
import { waiverFile } from '../../policy/answers/waiver-schema.ts'
import type { Setting, Settings } from '../../policy/settings/settings.ts'
import { namedBySettings } from '../../policy/settings/settings-problems.ts'
import { digestBeside } from '../../shell/file-digest.ts'
import { beside } from '../../shell/folders-above.ts'
import { lookUp } from '../../shell/look-up.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import type { Given } from '../asking/command.ts'
import { notDays } from '../asking/usage-problems.ts'

/** What people have answered for, as it stands in the files of the project. */
export interface StatedAnswers {
  /** Those that are there. */
  readonly files: readonly AnswerFile[]
  readonly waivers: readonly StatedWaiver[]
  readonly attestations: readonly StatedAttestation[]
  /** What was found of the evidence of each attestation. */
  readonly found: ReadonlyMap<StatedAttestation, EvidenceFound>
}

/** The answers of a project; with a problem the run cannot begin, since half of them could let pass what nobody meant. */
export const loadAnswers = async (settings: Settings, today: IsoDate | undefined): Promise<Parsed<StatedAnswers>> => {
  const [forWaivers, forAttestations] = await Promise.all([
    readAnswerFile(settings, settings.waivers, waiverFile),
    readAnswerFile(settings, settings.attestations, attestationFile),
  ])
  const waivers = parsed(forWaivers, source => parseWaivers(source, answerSetting(source.path, today)))
  const attestations = parsed(forAttestations, source => parseAttestations(source, answerSetting(source.path, today)))
  const files = [forWaivers.value, forAttestations.value].flatMap(source =>
    source === undefined ? [] : [{ path: source.path, sha256: source.sha256 }],
  )
  const found = await Promise.all(attestations.value.map(async each => [each, await evidenceOf(each)] as const))
  return {
    value: { files, waivers: waivers.value, attestations: attestations.value, found: new Map(found) },
    problems: [...waivers.problems, ...attestations.problems],
  }
}

const parsed = <Answer>(
  { value: source, problems }: Parsed<Source | undefined>,
  parse: (source: Source) => Parsed<readonly Answer[]>,
): Parsed<readonly Answer[]> => (source === undefined ? { value: [], problems } : parse(source))

/** What is found of the evidence: an address is not opened, a file has to be what it was. */
export const evidenceOf = async ({
  evidence: { link, digest },
  at,
}: Pick<StatedAttestation, 'evidence' | 'at'>): Promise<EvidenceFound> => {
  if (isAddress(link)) return 'not-opened'
  const found = await digestBeside(at.path, link)
  if (found === 'not-there' || found === 'outside') return found
  return `sha256:${found}` === digest ? 'as-stated' : 'changed'
}

/** What leads to a document somewhere else. Anything else before a colon is taken for the name of a file, which must be there. */
export const isAddress = (link: string): boolean => /^(?:https?|doi|hdl|ark|urn|swh|ipfs|s3|gs):\S/i.test(link)

/** The day it is, unless somebody named another: before that day not everything may have been answered. */
export const todayOf = (given: Given, asOf: IsoDate): IsoDate | undefined =>
  given.text('as-of') === undefined ? asOf : undefined

/** Within how many days an answer lapses for people to be told of it. */
export const soonDaysOf = (given: Given): number | Problem => {
  const text = given.text('soon')
  if (text === undefined) return usualSoonDays
  return /^\d{1,4}$/.test(text) ? Number(text) : notDays(text)
}

/** A month: time enough to mend, or to ask for more. */
const usualSoonDays = 30

/** Where a file of answers is, or would be: as the settings say, else beside them, else in the working folder. */
export const answerPath = ({ file }: Settings, named: Setting | undefined, usual: string): string =>
  file === undefined ? (named?.text ?? usual) : beside(file.path, named?.text ?? usual)

/** One that the settings name has to be there. */
export const readAnswerFile = async (
  settings: Settings,
  named: Setting | undefined,
  usual: string,
): Promise<Parsed<Source | undefined>> => {
  const path = answerPath(settings, named, usual)
  if (named === undefined && !(await lookUp([path])).has(path)) return { value: undefined, problems: [] }
  const source = await readSource(path)
  if (!isProblem(source)) return { value: source, problems: [] }
  return { value: undefined, problems: [answersUnread(named ? namedBySettings(source, named.at) : source)] }
}

/** How a file of answers is to be read: a document is named from its folder, and a run names it from where it began. */
export const answerSetting = (
  path: string,
  today: IsoDate | undefined,
): AnswerSetting & { readonly written: (document: string) => string } => ({
  ...(today !== undefined && { today }),
  written: document => {
    const [file = '', ...part] = document.split('#')
    return [relative(dirname(path), file), ...part].join('#')
  },
  named: document => {
    const [file = '', ...part] = document.split('#')
    const folder = dirname(path)
    const here = folder === '.' ? normalize(file) : beside(path, file)
    return [here, ...part].join('#')
  },
})
