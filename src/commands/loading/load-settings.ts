import type { SettledRules } from '../../engine/baseline/match-baseline.ts'
import type { Declared } from '../../model/circumstances.ts'
import { commandLine } from '../../model/command-line.ts'
import type { DeclaredFact } from '../../model/declared-fact.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Topic } from '../../model/topic.ts'
import { firstDeclared, parseDeclaration } from '../../policy/settings/declarations.ts'
import {
  noSettings,
  type ParsedSettings,
  parseSettings,
  type Setting,
  type Settings,
} from '../../policy/settings/settings.ts'
import { readPackageSettings, readSettingsFile, type SettingsFile } from '../../policy/settings/settings-file.ts'
import {
  declaredTwice,
  noSettingsIn,
  otherName,
  settingsUnread,
  twoSettings,
} from '../../policy/settings/settings-problems.ts'
import { settingsFile } from '../../policy/settings/settings-schema.ts'
import { beside, readFoldersAbove } from '../../shell/folders-above.ts'
import { isProblem, readSource } from '../../shell/read.ts'
import type { Given } from '../asking/command.ts'
import { usualPack } from './load-pack.ts'

/** The settings of a run: those that were named, or the nearest, or none; with a problem the run cannot begin. */
export const loadSettings = async (given: Given, topics: readonly Topic[]): Promise<ParsedSettings> => {
  if (given.on('no-settings')) return none([])
  const named = given.text('settings')
  const file = named === undefined ? await nearest() : await namedFile(named)
  if (file === undefined) return none([])
  if ('code' in file) return none([file])
  const { value, sound, problems } = parseSettings(file, topics)
  return { value: placed(value, file.path), sound: placed(sound, file.path), problems }
}

const none = (problems: readonly Problem[]): ParsedSettings => ({ value: noSettings, sound: noSettings, problems })

/** With paths from where the run began. */
const placed = (settings: Settings, file: string): Settings => ({
  ...settings,
  packs: settings.packs.map(pack => fromHere(pack, file)),
  outputs: settings.outputs.map(output => ({ ...output, text: outputFromHere(output.text, file) })),
  ...(settings.baseline && { baseline: { ...settings.baseline, text: beside(file, settings.baseline.text) } }),
})

/** The packs to judge by. The command line comes before the settings. */
export const packsOf = (given: Given, { packs }: Settings): readonly [Setting, ...Setting[]] => {
  const typed = given.texts('pack').map(text => ({ text, at: commandLine }))
  const [first, ...more] = typed.length > 0 ? typed : packs
  return first === undefined ? [{ text: usualPack, at: commandLine }] : [first, ...more]
}

/** The profile to judge by, in the same way. */
export const profileOf = (given: Given, { profile }: Settings): Setting | undefined => {
  const text = given.text('profile')
  return text === undefined ? profile : { text, at: commandLine }
}

/** Where the settings decide which rules every run asks; not where the command line does for this one. */
export const settledRulesOf = (given: Given, { packs: [first], profile }: Settings): SettledRules | undefined => {
  if (given.texts('pack').length > 0 || given.text('profile') !== undefined) return undefined
  return { ...(first && { packs: first.at }), ...(profile && { profile: profile.at }) }
}

/** What is declared on the command line, then in the settings. */
export const declaredOf = (given: Given, settings: Settings, topics: readonly Topic[]): Parsed<Declared> => {
  const read = given.texts('declare').map(text => parseDeclaration(text, topics, commandLine))
  const facts = read.filter((fact): fact is DeclaredFact => !('code' in fact))
  const twice = facts.filter((fact, at) =>
    facts.slice(0, at).some(({ topic, says }) => topic === fact.topic && says !== fact.says),
  )
  const problems = [
    ...read.filter((fact): fact is Problem => 'code' in fact),
    ...twice.map(({ topic }) => declaredTwice(commandLine, topic)),
  ]
  const typed: Declared = new Map(facts.map(fact => [fact.topic, fact]))
  return { value: firstDeclared(typed, settings.declared), problems }
}

const packageFile = 'package.json'

/** As many programs call theirs. */
const otherEnding = 'waco.yml'

/** The first folder, from the working folder upward, that settles anything decides alone. */
const nearest = async (): Promise<SettingsFile | Problem | undefined> => {
  for await (const read of readFoldersAbove([settingsFile, otherEnding, packageFile])) {
    const misnamed = read.map(pathOf).find(path => path.endsWith(otherEnding))
    if (misnamed !== undefined) return otherName({ path: misnamed }, settingsFile)
    const found = read.flatMap((file): readonly (SettingsFile | Problem)[] => {
      if (!isProblem(file))
        return settingsIn(file.path.endsWith(packageFile) ? readPackageSettings(file) : readSettingsFile(file))
      return file.at.path.endsWith(packageFile) ? [] : [settingsUnread(file)]
    })
    const [first, other] = found
    if (first !== undefined && other !== undefined && !('code' in first) && !('code' in other))
      return twoSettings({ path: first.path }, other.path)
    if (first !== undefined) return first
  }
  return undefined
}

const pathOf = (file: Source | Problem): string => (isProblem(file) ? file.at.path : file.path)

const settingsIn = (file: SettingsFile | undefined): readonly SettingsFile[] => (file === undefined ? [] : [file])

const namedFile = async (path: string): Promise<SettingsFile | Problem> => {
  const file = await readSource(path)
  if (isProblem(file)) return settingsUnread(file)
  const isPackage = path.endsWith(packageFile)
  return (isPackage ? readPackageSettings(file) : readSettingsFile(file)) ?? noSettingsIn({ path })
}

const outputFromHere = (text: string, file: string): string => {
  const equals = text.indexOf('=')
  const path = text.slice(equals + 1)
  return equals < 0 || path === '' ? text : `${text.slice(0, equals)}=${beside(file, path)}`
}

/** A folder is named from where the settings lie, and read from where the run began; the name of a package may have a stroke too. */
const fromHere = (pack: Setting, settings: string): Setting => {
  if (!/[/\\]/.test(pack.text) || /^(?:npm:|@)/.test(pack.text)) return pack
  const path = beside(settings, pack.text)
  // A name alone would be taken for the id of a pack.
  return { ...pack, text: /[/\\]/.test(path) ? path : `./${path}` }
}
