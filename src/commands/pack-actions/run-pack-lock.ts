import { dirname, join } from 'node:path/posix'
import { commandLine } from '../../model/command-line.ts'
import type { Lock, LockedPack } from '../../model/lock.ts'
import { refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { lockText } from '../../policy/locks/lock-text.ts'
import type { Setting } from '../../policy/settings/settings.ts'
import { settingsFile } from '../../policy/settings/settings-schema.ts'
import { textDigest } from '../../policy/text-digest.ts'
import { show } from '../../reports/text/show.ts'
import { sayIn } from '../../reports/words/say.ts'
import { nearestFile } from '../../shell/nearest.ts'
import { writeOut, writeWhole } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { askedIn } from '../asking/usage-problems.ts'
import { keysToVerify } from '../evidence/keys-given.ts'
import { loadPack, loadTopics } from '../loading/load-pack.ts'
import { loadSettings, packsOf } from '../loading/load-settings.ts'
import { signatureProblem } from '../loading/pack-signature.ts'
import { lockFile, readLock } from '../loading/pinned-pack.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { tell } from '../telling/tell.ts'

/**
 * `waco pack lock [PACK…]`: pins packs as they are now. Without a name those that are pinned already, in the same version, and
 * where nothing is, the packs of the settings, or the usual one. What is pinned and not named stays as it is.
 */
export const runPackLock = async (given: Given): Promise<number> => {
  const asked = given.operands
  const language = languageTyped(given)
  const topics = await loadTopics()
  const { value: lock, problems } = await readLock()
  if (problems.length > 0) return refuse(problems, language)
  const pinnedBefore = asked.length > 0 || lock === undefined ? undefined : namesOf(lock)
  const settings = asked.length > 0 || pinnedBefore ? undefined : await loadSettings(given, topics)
  if (settings && settings.problems.length > 0) return refuse(settings.problems, language)
  const wanted = settings ? packsOf(given, settings.value) : (pinnedBefore ?? asked).map(onCommandLine)
  const key = await keyWanted(given)
  if (key.problems.length > 0) return refuse(key.problems, language)
  const { value: fresh, problems: broken } = await pinned(wanted, topics, id => key.value ?? lock?.packs.get(id)?.key)
  if (broken.length > 0) return refuse(pinnedBefore ? broken.map(withoutPlace) : broken, language)
  const path = lock?.path ?? join(dirname(nearestFile(settingsFile) ?? '.'), lockFile)
  const lost = writeWhole(path, lockText(new Map([...(lock?.packs ?? []), ...fresh])))
  if (lost !== undefined) return notWritten(lost, language)
  const say = sayIn(language)
  const lines = fresh.map(([id, { version, digest, key: signer }]) => {
    const line = { path, pack: refOf({ id, version }), digest }
    return signer === undefined
      ? say('pack-lock.pinned', line)
      : say('pack-lock.pinned-key', { ...line, key: textDigest(Buffer.from(signer, 'base64')) })
  })
  const told = await writeOut(`${lines.map(show).join('\n')}\n`)
  return typeof told === 'string' ? exitCodes.fine : notWritten(told, language)
}

const namesOf = ({ packs }: Lock): readonly string[] => [...packs].map(([id, { version }]) => refOf({ id, version }))

const onCommandLine = (text: string): Setting => ({ text, at: commandLine })

type Pin = readonly [id: string, pack: LockedPack]

/** The key whose signature the packs must have from now on; without one, what is pinned for a pack stays, and has to hold. */
const keyWanted = async (given: Given): Promise<Parsed<string | undefined>> => {
  const named = given.text('key')
  if (named === undefined) return { value: undefined, problems: [] }
  const { value, problems } = await keysToVerify([named])
  return { value: value[0]?.spki, problems }
}

const pinned = async (
  wanted: readonly Setting[],
  topics: readonly Topic[],
  keyFor: (id: string) => string | undefined,
): Promise<Parsed<readonly Pin[]>> => {
  const pins: Pin[] = []
  const problems: Problem[] = []
  for (const { text, at } of wanted) {
    const { value: pack, problems: broken } = await loadPack(text, topics)
    problems.push(...broken.map(problem => askedIn(at, problem)))
    if (pack === undefined) continue
    const { id, version, digest, files } = pack
    const other = pins.find(([pinnedId]) => pinnedId === id)
    if (other !== undefined && other[1].digest !== digest) problems.push(twoVersions(id, other[1].version, version))
    else {
      const key = keyFor(id)
      const pin = { version, digest, files, ...(key !== undefined && { key }) }
      const unsigned = await signatureProblem(pack, pin, text)
      if (unsigned === undefined) pins.push([id, pin])
      else problems.push(unsigned)
    }
  }
  return { value: pins, problems }
}

const twoVersions = (id: string, one: string, other: string): Problem => ({
  code: 'usage/two-versions',
  what: `the pack "${id}" was named twice: ${one} and ${other}`,
  why: 'a lock pins one version of a pack, so nothing was written',
  fix: 'name the one that is to be used',
  at: commandLine,
})

/** A lock holds names and versions, and not where a pack lies that does not come with the program. */
const withoutPlace = (problem: Problem): Problem =>
  problem.code === 'usage/unknown-pack'
    ? {
        ...problem,
        why: 'the lock keeps its version and bytes, and not the folder or package that it lies in, so nothing was written',
        fix: 'name all packs as for a check: "waco pack lock ./FOLDER" or "waco pack lock npm:PACKAGE"',
      }
    : problem

const notWritten = async (problem: Problem, language: string): Promise<number> => {
  await tell([problem], 'auto', language)
  return exitCodes.incomplete
}
