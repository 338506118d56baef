import { refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { noSignature, unknownStatement, unprovenBundle } from '../../policy/signing/bundle-problems.ts'
import { notThere, otherBytes, unsignedFile } from '../../policy/signing/difference-problems.ts'
import { openEnvelope } from '../../policy/signing/envelope.ts'
import { type PackStatement, parsePackStatement, signatureFile } from '../../policy/signing/pack-statement.ts'
import { show } from '../../reports/text/show.ts'
import { sayIn } from '../../reports/words/say.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { writeOut } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'
import { keysToVerify } from './keys-given.ts'
import { codeOfUnproven } from './opened-result.ts'
import { isUnfit, type PackInFolder, packInFolder } from './pack-in-folder.ts'

/** `waco pack verify PACK`: a pack without a signature is not verified, whatever its digest is. */
export const runPackVerify = async (given: Given): Promise<number> => {
  const [wanted = ''] = given.operands
  const language = languageTyped(given)
  const named = given.text('key')
  const keys = await keysToVerify(named === undefined ? [] : [named])
  if (keys.otherKind) return ended(keys.problems, exitCodes.unverifiable, language)
  if (keys.problems.length > 0) return refuse(keys.problems, language)
  const read = await packInFolder(wanted)
  if (isUnfit(read)) return refuse(read, language)
  const path = `${read.prefix}${signatureFile}`
  const source = await readSource(`${read.folder}/${signatureFile}`)
  if (isProblem(source))
    return source.code === 'read/no-such-path'
      ? ended([noSignature(wanted, path)], exitCodes.mismatch, language)
      : refuse([{ ...source, at: { path } }], language)
  const opened = openEnvelope(source.text, keys.value)
  if (opened.is !== 'signed') return ended([unprovenBundle(opened, path)], codeOfUnproven[opened.is], language)
  const statement = parsePackStatement(opened.payload)
  if (statement === undefined)
    return ended([unknownStatement(path, 'no signed pack')], exitCodes.unverifiable, language)
  const problems = differencesOf(read, statement, path)
  if (problems.length > 0) return ended(problems, exitCodes.mismatch, language)
  const { value: pack, problems: faults } = read.pack
  if (pack === undefined) return refuse(faults, language)
  const line = sayIn(language)('verify.pack', {
    pack: refOf(pack),
    keys: opened.by.join(', '),
    digest: pack.digest,
  })
  const written = await writeOut(`${show(line)}\n`)
  return typeof written === 'string' ? exitCodes.fine : ended([written], exitCodes.incomplete, language)
}

/** File by file, and then the whole: a pack that is extended has no file here, and is part of the digest. */
const differencesOf = (
  { pack: { value: pack }, files, prefix }: PackInFolder,
  { subject, predicate }: PackStatement,
  path: string,
): readonly Problem[] => {
  const found = new Map(files)
  const signed = new Map(subject.map(({ name, digest }) => [name, digest.sha256]))
  const changed = [...signed].flatMap(([name, sha256]) => {
    const is = found.get(name)
    if (is === undefined) return [notThere(`"${name}"`, sha256, 'it is not there', `${prefix}${name}`)]
    return is === sha256 ? [] : [otherBytes(`"${name}"`, sha256, is, `${prefix}${name}`)]
  })
  const added = files.filter(([name]) => !signed.has(name)).map(([name]) => unsignedFile(name, `${prefix}${name}`))
  const problems = [...changed, ...added]
  if (problems.length > 0 || pack === undefined) return problems
  if (predicate.digest.sha256 === pack.digest && refOf(predicate) === refOf(pack)) return []
  return [otherBytes(`the pack ${refOf(pack)}`, predicate.digest.sha256, pack.digest, path)]
}

const ended = async (problems: readonly Problem[], code: number, language: string): Promise<number> => {
  await tell(problems, 'auto', language)
  return code
}
