import { join } from 'node:path/posix'
import { refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { filesDigest } from '../../policy/locks/files-digest.ts'
import { notThere, otherBytes } from '../../policy/signing/difference-problems.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { inShort } from '../../shell/read-problems.ts'
import { loadPack, loadVocabulary } from '../loading/load-pack.ts'

/** What in a project is not what a result was made of: documents, files beside them, settings, lock, answers, list of known failures. */
export const filesThatDiffer = async (report: Report, folder: string): Promise<readonly Problem[]> => {
  const problems: Problem[] = []
  for (const [path, sha256] of filesOf(report)) {
    const source = await readSource(join(folder, path))
    if (isProblem(source)) problems.push(notThere(`"${path}"`, sha256, inShort(source), path))
    else if (source.sha256 !== sha256) problems.push(otherBytes(`"${path}"`, sha256, source.sha256, path))
  }
  return problems
}

/** How many files a result was made of, besides packs and words. */
export const countFiles = (report: Report): number => filesOf(report).size

/** Which of the packs, and whether the words of the program, are not those that a result was made with. `named` are packs that do not come with the program. */
export const packsThatDiffer = async (report: Report, named: readonly string[]): Promise<readonly Problem[]> => {
  const { topics, files: lists } = await loadVocabulary()
  const sha256 = filesDigest(lists)
  const problems: Problem[] = []
  const given = new Map<string, string>()
  for (const name of named) {
    const { value, problems: broken } = await loadPack(name, topics)
    problems.push(...broken)
    if (value !== undefined) given.set(refOf(value), value.digest)
  }
  for (const pack of report.packs) {
    const ref = refOf(pack)
    const digest = given.get(ref) ?? (await loadPack(ref, topics)).value?.digest
    const because = 'it does not come with this program; name its folder with --pack'
    if (digest === undefined) problems.push(notThere(`the pack ${ref}`, pack.digest, because, ref))
    else if (digest !== pack.digest) problems.push(otherBytes(`the pack ${ref}`, pack.digest, digest, ref))
  }
  const words = report.vocabulary?.sha256
  const what = 'the list of topics and words of this program'
  if (words !== undefined && words !== sha256) problems.push(otherBytes(what, words, sha256, 'standards/topics'))
  return problems
}

/** By path; a file once, whatever it is for. */
const filesOf = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    [
      ...report.documents.map(({ document }) => document),
      ...(report.sides ?? []),
      ...(report.settings ? [report.settings] : []),
      ...(report.lock ? [report.lock] : []),
      ...(report.answers?.files ?? []),
      ...(report.baseline ? [report.baseline] : []),
    ].map(({ path, sha256 }) => [path, sha256]),
  )
