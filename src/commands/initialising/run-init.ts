import { inferSubjects } from '../../engine/subjects/infer-subjects.ts'
import type { Evidence } from '../../model/evidence.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Topic } from '../../model/topic.ts'
import { lockText } from '../../policy/locks/lock-text.ts'
import { noSettings, type Setting } from '../../policy/settings/settings.ts'
import { readPackageSettings } from '../../policy/settings/settings-file.ts'
import { settingsFile } from '../../policy/settings/settings-schema.ts'
import type { Vocabulary } from '../../reading/vocabulary/vocabulary.ts'
import { styleFor } from '../../reports/text/style.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import { ask, canAsk } from '../../shell/ask.ts'
import { ciExample } from '../../shell/ci-example.ts'
import { lookUp } from '../../shell/look-up.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import { streamAppearance } from '../../shell/terminal.ts'
import { toolVersion } from '../../shell/tool.ts'
import { writeOut, writeWithFolders } from '../../shell/write.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { loadVocabulary } from '../loading/load-pack.ts'
import { type HeldPacks, loadChosenPacks, loadHeldPacks } from '../loading/load-packs-in-use.ts'
import { packsOf, profileOf } from '../loading/load-settings.ts'
import { lockFile } from '../loading/pinned-pack.ts'
import { type Survey, survey } from '../pipeline/survey.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse } from '../telling/listing.ts'
import { mannerOf } from '../telling/manner.ts'
import { tell } from '../telling/tell.ts'
import { type CiSystem, ciSystems, ciSystemsIn, pinnedVersion } from './ci-systems.ts'
import { initLines } from './init-lines.ts'
import type { PlannedFile } from './planned-file.ts'
import { type Seen, settingsText } from './settings-text.ts'

/** `waco init` */
export const runInit = async (given: Given): Promise<number> => {
  const manner = mannerOf(given)
  const language = languageOf(given, noSettings)
  if ('code' in manner || typeof language !== 'string')
    return refuse([manner, language].filter(isFault), languageTyped(given))
  const say = sayIn(language)
  const { topics, vocabulary } = await loadVocabulary()
  const packs = await packsToSettle(given, topics, language)
  if ('problems' in packs) return refuse(packs.problems, language)
  const { seen, surveyed } = await look(vocabulary)
  const systems = await systemsHere()
  const force = given.on('force')
  const plan = await planOf(packs, seen, systems, given, say)
  const inTheWay = await obstacles(plan, force)
  if (inTheWay.length > 0) return refuse(inTheWay, language)

  const wanted = plan.filter(({ there, keep }) => force || !(there && keep))
  const dry = given.on('dry-run')
  const chosen = dry ? wanted : await chosenFrom(wanted, given, say)
  if (chosen === 'interrupted') return interrupted
  const lost = dry ? [] : chosen.flatMap(({ path, text }) => writeWithFolders(path, text) ?? [])
  const style = styleFor(streamAppearance('stdout', manner.colour, 'normal'), say)
  const unwritten = new Set(lost.map(({ at }) => at.path))
  const lines = initLines({ seen, skipped: surveyed.skipped, systems, plan, chosen, unwritten, dry, language }, style)
  const told = await writeOut(`${lines.join('\n')}\n`)
  const problems = [...lost, ...(typeof told === 'string' ? [] : [told])]
  await tell(problems, manner.colour, language)
  return problems.length > 0 ? exitCodes.incomplete : exitCodes.fine
}

/** As a shell tells of SIGINT: the terminal hands Ctrl-C over as a key while a question is open. */
const interrupted = 130

const isFault = (part: object | string): part is Problem => typeof part !== 'string' && 'code' in part

/** The packs to settle, as they will be held by the check that follows. */
interface Settled {
  readonly packs: readonly PackInUse[]
  /** As they stand in the settings: a version is settled, a folder stays the folder that it is. */
  readonly names: readonly string[]
  readonly profile?: string
  /** The lock that pins them already. */
  readonly lock?: string
}

const packsToSettle = async (
  given: Given,
  topics: readonly Topic[],
  language: string,
): Promise<Settled | { readonly problems: readonly Problem[] }> => {
  const asked = packsOf(given, noSettings)
  const profile = profileOf(given, noSettings)
  const { value, problems } = given.on('force')
    ? await loadAnyPacks(asked, profile, topics, language)
    : await loadHeldPacks(asked, profile, topics, language)
  if (problems.length > 0) return { problems }
  return {
    packs: value.packs,
    names: value.packs.map(({ pack }, at) => nameOf(asked[at], refOf(pack))),
    ...(profile && { profile: profile.text }),
    ...(value.lock && { lock: value.lock.path }),
  }
}

/** Under `--force` the lock is written anew, so nothing has to be the one that it pins. */
const loadAnyPacks = async (...asked: Parameters<typeof loadChosenPacks>): Promise<Parsed<HeldPacks>> => {
  const { value: packs, problems } = await loadChosenPacks(...asked)
  return { value: { packs }, problems }
}

const nameOf = (asked: Setting | undefined, ref: string): string =>
  asked !== undefined && /[/\\:]/.test(asked.text) ? asked.text.replaceAll('\\', '/') : ref

const look = async (vocabulary: Vocabulary): Promise<{ readonly seen: Seen; readonly surveyed: Survey }> => {
  const evidences: Evidence[] = []
  const surveyed = await survey({ paths: [], except: [], progress: false }, vocabulary, ({ evidence }) => {
    evidences.push(evidence)
  })
  const documents = evidences.map(({ document }) => document)
  return { seen: { documents, subjects: inferSubjects(evidences) }, surveyed }
}

const systemsHere = async (): Promise<readonly CiSystem[]> => {
  const there = await lookUp(ciSystems.flatMap(({ signs }) => signs))
  const config = await readSource('.git/config')
  return ciSystemsIn(there, isProblem(config) ? '' : config.text)
}

const planOf = async (
  { packs, names, profile, lock }: Settled,
  seen: Seen,
  systems: readonly CiSystem[],
  given: Given,
  say: Say,
): Promise<readonly PlannedFile[]> => {
  const pins = packs.map(({ pack: { id, version, digest, files } }) => [id, { version, digest, files }] as const)
  const refs = packs.map(({ pack }) => refOf(pack)).join(say('list.between'))
  const files = [
    { path: settingsFile, text: settingsText(names, profile, seen), what: say('init.settings', { packs: refs }) },
    { path: lock ?? lockFile, text: lockText(new Map(pins)), what: say('init.lock', { packs: refs }), keep: true },
    ...systems.map(({ name, path, example }) => ({
      path,
      text: pinnedVersion(ciExample(example), toolVersion()),
      what: say('init.ci', { system: name }),
    })),
  ]
  const there = await lookUp(files.map(({ path }) => path))
  const locked = lock !== undefined && !given.on('force')
  return files.map(file => ({
    path: file.path,
    text: file.text,
    what: file.what,
    there: there.has(file.path) || (file.path === lock && locked),
    keep: 'keep' in file,
  }))
}

/** What somebody has written is not written over without a word, and settings in two places would be refused by the next check. */
const obstacles = async (plan: readonly PlannedFile[], force: boolean): Promise<readonly Problem[]> => {
  const manifest = await readSource('package.json')
  const inPackage = !isProblem(manifest) && readPackageSettings(manifest) !== undefined
  return [
    ...(inPackage ? [settingsInPackage()] : []),
    ...plan.filter(({ there, keep }) => there && !keep && !force).map(({ path }) => alreadyThere(path)),
  ]
}

/** Asks file by file, where there is somebody to ask. Who goes away in between has agreed to nothing. */
const chosenFrom = async (
  plan: readonly PlannedFile[],
  given: Given,
  say: Say,
): Promise<readonly PlannedFile[] | 'interrupted'> => {
  if (given.on('yes') || !canAsk()) return plan
  const chosen: PlannedFile[] = []
  for (const file of plan) {
    const answer = await ask(say('init.ask', { path: file.path, what: file.what }))
    if (answer === 'interrupted') return answer
    if (answer === 'closed') return []
    if (answer === 'yes') chosen.push(file)
  }
  return chosen
}

const alreadyThere = (path: string): Problem => ({
  code: 'init/already-there',
  what: `"${path}" is there already`,
  why: 'what somebody has written would be lost, so nothing was written',
  fix: 'mend it by hand, or write it anew with --force; --dry-run shows what would be written',
  at: { path },
})

const settingsInPackage = (): Problem => ({
  code: 'init/settings-in-package',
  what: 'settings stand in "package.json" already',
  why: 'two places could not both hold, so nothing was written',
  fix: 'keep them there, or take the key "waco" out first',
  at: { path: 'package.json' },
})
