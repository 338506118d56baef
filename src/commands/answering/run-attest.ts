import { relative } from 'node:path/posix'
import type { EvidenceFound, StatedAttestation } from '../../model/attestation.ts'
import { isoDate } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { TextDigest } from '../../model/waiver.ts'
import { attestationFile } from '../../policy/answers/attestation-schema.ts'
import { parseAttestations } from '../../policy/answers/parse-attestations.ts'
import { becameText } from '../../reports/text/became-text.ts'
import { sayIn } from '../../reports/words/say.ts'
import { digestBeside } from '../../shell/file-digest.ts'
import { appendEntry, type EntryText, linesOf } from '../../syntax/yaml/yaml-append.ts'
import type { Given } from '../asking/command.ts'
import { answerPath, answerSetting, isAddress } from '../loading/load-answers.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import {
  addressWithoutDigest,
  answerLacks,
  digestOffForm,
  expiryNotADay,
  expiryPassed,
  isNotOpen,
  noSuchEvidence,
  otherEvidence,
  wouldNotHold,
} from './answer-usage.ts'
import { type Answerable, heldWith, judgeForAnswer } from './judge-for-answer.ts'
import { documentNamed } from './run-waive.ts'
import { documentIn, type Written, writeAnswer } from './write-answer.ts'

/** `waco attest`: judges as a check does, and writes the answer to one open question; nothing where it would not hold. */
export const runAttest = async (given: Given): Promise<number> => {
  const asked = requestOf(given)
  if ('problems' in asked) return refuse(asked.problems, languageTyped(given))
  const answerable = await judgeForAnswer(given, asked.rule, asked.document)
  if (typeof answerable === 'number') return answerable
  const written = await attestationFor(asked, answerable)
  return 'code' in written ? refuse([written], answerable.language) : writeAnswer(written, answerable.language)
}

type Said = Pick<StatedAttestation, 'answer' | 'holds' | 'by' | 'role' | 'expires'>

interface Asked extends Said {
  readonly rule: string
  readonly document: string
  readonly evidence: string
  readonly digest: TextDigest | undefined
}

const parts = ['holds', 'answer', 'by', 'role', 'expires', 'evidence'] as const

const requestOf = (given: Given): Asked | { readonly problems: readonly Problem[] } => {
  const [rule = '', document = ''] = given.operands
  const said = (option: string): string => given.text(option)?.trim() ?? ''
  const lacking = parts.filter(option => said(option) === '')
  const expires = isoDate(said('expires'))
  const digest = digestOf(said('digest'))
  const evidence = said('evidence')
  const problems = [
    ...(lacking.length > 0 ? [answerLacks(lacking)] : []),
    ...(said('expires') !== '' && expires === undefined ? [expiryNotADay(said('expires'))] : []),
    ...(said('digest') !== '' && digest === undefined ? [digestOffForm(said('digest'))] : []),
    ...(isAddress(evidence) && said('digest') === '' ? [addressWithoutDigest(evidence)] : []),
  ]
  if (problems.length > 0 || expires === undefined) return { problems }
  const [answer, by, role] = [said('answer'), said('by'), said('role')]
  const about = { rule, document: documentNamed(document) }
  return { ...about, answer, holds: said('holds') === 'yes', by, role, expires, evidence, digest }
}

const digestOf = (text: string): TextDigest | undefined => {
  const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? []
  return hex === undefined ? undefined : `sha256:${hex}`
}

const attestationFor = async (asked: Asked, answerable: Answerable): Promise<Written | Problem> => {
  const { finding, text, asOf, settings } = answerable
  const say = sayIn(answerable.language)
  if (finding.outcome !== 'needs-review' || text === undefined)
    return isNotOpen(asked.rule, asked.document, say(`outcome.${finding.outcome}`))
  if (asked.expires < asOf) return expiryPassed(asked.expires, asOf)
  const path = answerPath(settings, settings.attestations, attestationFile)
  const evidence = await evidenceFor(asked, path)
  if ('code' in evidence) return evidence
  const { rule, document, answer, holds, by, role, expires } = asked
  const attestation: StatedAttestation = {
    ...{ rule, document, question: finding.question, answer, holds, by, role, date: asOf, expires },
    evidence: { link: evidence.link, digest: evidence.digest },
    text: text.text,
    at: { path: '' },
  }
  const more = { attestations: [attestation], found: new Map([[attestation, evidence.found]]) }
  const held = heldWith(answerable, more).answered?.attestations.find(({ at }) => at.path === '')
  if (held === undefined || held.became.is !== 'used')
    return wouldNotHold(rule, document, held === undefined ? '' : becameText(held, say))
  return inFile(attestation, path, answerable)
}

interface Evidence {
  readonly link: string
  readonly digest: TextDigest
  readonly found: EvidenceFound
}

/** A file is named from where the command runs, and written down from where the answers lie. */
const evidenceFor = async ({ evidence, digest }: Asked, path: string): Promise<Evidence | Problem> => {
  if (isAddress(evidence))
    return digest === undefined ? addressWithoutDigest(evidence) : { link: evidence, digest, found: 'not-opened' }
  const link = relative(folderOf(path), documentNamed(evidence))
  const hex = await digestBeside(path, link)
  if (hex === 'not-there' || hex === 'outside') return noSuchEvidence(evidence, hex === 'outside')
  const found: TextDigest = `sha256:${hex}`
  if (digest !== undefined && digest !== found) return otherEvidence(evidence, found)
  return { link, digest: found, found: 'as-stated' }
}

const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

const inFile = async (
  attestation: StatedAttestation,
  path: string,
  { today }: { readonly today: IsoDate | undefined },
): Promise<Written | Problem> => {
  const before = await documentIn(path)
  if (typeof before !== 'string') return before
  const { rule, document, question, answer, holds, by, role, date, expires, evidence, text: digest } = attestation
  const setting = answerSetting(path, today)
  const entry: EntryText = [
    ['rule', rule],
    ['document', setting.written(document)],
    ['question', question],
    ['answer', answer],
    ['holds', holds],
    ['by', by],
    ['role', role],
    ['date', date],
    ['expires', expires],
    [
      'evidence',
      [
        ['link', evidence.link],
        ['digest', evidence.digest],
      ],
    ],
    ['text', digest],
  ]
  const text = appendEntry(before, 'attestations', entry)
  if (text === undefined) throw new Error(`"${path}" was read, and no entry can be added to it`)
  const { value, problems } = parseAttestations({ path, text, sha256: '', bytes: 0 }, setting)
  const last = value.findLast(each => each.rule === rule && each.document === document)
  const [problem] = problems
  if (problem !== undefined) return problem
  if (last === undefined) throw new Error(`an entry was added to "${path}", and is not there when it is read again`)
  return { path, text, line: last.at.start?.line ?? 1, shown: linesOf(entry, ''), answer: attestation }
}
