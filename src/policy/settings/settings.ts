import type { OwnLevel } from '../../model/adjustment.ts'
import type { Declared } from '../../model/circumstances.ts'
import type { DeclaredFact } from '../../model/declared-fact.ts'
import type { DeclaredSubject } from '../../model/declared-subject.ts'
import { documentKinds } from '../../model/document.ts'
import { type Limits, limitNames, usualLimits } from '../../model/limits.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Selector } from '../../model/selector.ts'
import type { Place, Span } from '../../model/span.ts'
import type { Topic } from '../../model/topic.ts'
import type { Entry, TreeNode } from '../../syntax/tree.ts'
import { entriesOf, entryOf, itemsOf, nodeAt, textOf } from '../../syntax/tree-walk.ts'
import { globProblem, isCostly } from '../glob-problem.ts'
import { isFiller } from '../is-filler.ts'
import { type Violation, violations } from '../violations.ts'
import { answers, declarableTopic } from './declarations.ts'
import type { SettingsFile } from './settings-file.ts'
import { settingSaysNothing, settingsViolation, subjectTwice } from './settings-problems.ts'
import { settingsSchema } from './settings-schema.ts'

/** A setting with its place, for messages about what it names. */
export interface Setting {
  readonly text: string
  readonly at: Place
}

/** A parameter of a rule's check, as the settings write it. */
export interface ParameterSetting extends Setting {
  readonly value: TreeNode
  readonly valueAt: Place
}

/** What the settings say of one rule, by its id. */
export interface RuleSetting extends Setting {
  readonly level?: OwnLevel
  readonly rationale?: string
  readonly parameters: readonly ParameterSetting[]
}

/** What a project has settled for all its runs; the command line comes before it. */
export interface Settings {
  /** Absent where there are none. */
  readonly file?: Pick<SettingsFile, 'path' | 'sha256'>
  /** None: the usual pack. A folder is meant from the folder of the settings. */
  readonly packs: readonly Setting[]
  readonly profile?: Setting
  /** In the order of the file. */
  readonly selectors: readonly Selector[]
  readonly subjects: readonly DeclaredSubject[]
  readonly declared: Declared
  readonly rules: readonly RuleSetting[]
  /** What reading may cost, with the usual where nothing is said. */
  readonly limits: Limits
  /** Those that are settled, by their names. */
  readonly limitsSet: readonly Setting[]
  readonly language?: Setting
  /** As `-o` takes them; a path is meant from the folder of the settings. */
  readonly outputs: readonly Setting[]
  /** Where the list of known failures is, where it is not beside the settings. */
  readonly baseline?: Setting
  /** Where people's answers stand; a path is meant from the folder of the settings. */
  readonly waivers?: Setting
  readonly attestations?: Setting
}

export const noSettings: Settings = {
  packs: [],
  selectors: [],
  subjects: [],
  declared: new Map(),
  rules: [],
  limits: usualLimits,
  limitsSet: [],
  outputs: [],
}

/** Settings, and beside them what nothing is wrong with: to look for further mistakes in one go, never to judge by. */
export interface ParsedSettings extends Parsed<Settings> {
  readonly sound: Settings
}

/** The settings in one file; none when anything about it is wrong, since half of them could judge by other rules than meant. */
export const parseSettings = (file: SettingsFile, topics: readonly Topic[]): ParsedSettings => {
  const { root, problems, place, path, sha256 } = file
  const none: Settings = { ...noSettings, file: { path, sha256 } }
  if (root === undefined || problems.length > 0) return { value: none, sound: none, problems }
  const departures = violations(root, settingsSchema(topics), 'settings')
  const isSound = ({ start, end }: Span): boolean => !departures.some(({ at }) => at.start >= start && at.end <= end)
  const sound = withoutGuesses(settingsOf(root, file, topics, isSound), root, isSound)
  const told = [
    ...departures.map(departure => problemOf(departure, place(departure.at), topics)),
    ...twiceNamed(sound.subjects),
    ...emptyWords(root, place),
    ...sound.selectors.flatMap(({ pattern, at }) => (isCostly(pattern) ? [globProblem(pattern, at)] : [])),
  ]
  return { value: told.length > 0 ? none : sound, sound, problems: told }
}

/** Where it is not known which packs are meant, nothing can be said of what else is said of them. */
const withoutGuesses = (settings: Settings, root: TreeNode, isSound: (span: Span) => boolean): Settings => {
  const packs = entryOf(root, 'packs')
  if (packs === undefined || isSound(packs.span)) return settings
  const { profile: _, ...rest } = settings
  return { ...rest, rules: [] }
}

/** A key under `declare` is a topic, and is told as one; a pattern has reasons of its own not to be one. */
const problemOf = (departure: Violation, at: Place, topics: readonly Topic[]): Problem => {
  if (departure.is === 'wrong-form' && departure.def === 'glob') return globProblem(departure.text, at)
  const declared =
    departure.is === 'unknown-key' && departure.under === 'declare'
      ? declarableTopic(departure.key, topics, at)
      : undefined
  return declared !== undefined && 'code' in declared ? declared : settingsViolation(departure, at)
}

/** A rationale is for people to read: one that keeps a place for words is none. */
const emptyWords = (root: TreeNode, place: SettingsFile['place']): readonly Problem[] =>
  entriesOf(nodeAt(root, 'rules')).flatMap(({ value }) => {
    const node = nodeAt(value, 'rationale')
    const said = textOf(node)
    return node && said !== undefined && isFiller(said) ? [settingSaysNothing(place(node.span), 'rationale', said)] : []
  })

const twiceNamed = (subjects: readonly DeclaredSubject[]): readonly Problem[] =>
  subjects.flatMap(({ name, at }, index) =>
    subjects.slice(0, index).some(other => other.name === name) ? [subjectTwice(at, name)] : [],
  )

const settingsOf = (
  root: TreeNode,
  { place, path, sha256 }: SettingsFile,
  topics: readonly Topic[],
  isSound: (span: Span) => boolean,
): Settings => {
  const under = (key: string): TreeNode | undefined =>
    [entryOf(root, key)].flatMap(entry => (entry && isSound(entry.span) ? [entry.value] : []))[0]
  const setting = (node: TreeNode | undefined): readonly Setting[] => {
    const text = textOf(node)
    return node === undefined || text === undefined ? [] : [{ text, at: place(node.span) }]
  }
  const [profile] = setting(under('profile'))
  const [language] = setting(under('language'))
  const [baseline] = setting(under('baseline'))
  const [waivers] = setting(under('waivers'))
  const [attestations] = setting(under('attestations'))
  const facts = entriesOf(under('declare')).flatMap(({ key, keySpan, value }): readonly DeclaredFact[] => {
    const says = answers.get(textOf(value) ?? '')
    const topic = topics.find(({ id }) => id === key)
    return topic === undefined || says === undefined ? [] : [{ topic: topic.id, says, at: place(keySpan) }]
  })
  const subjects = itemsOf(under('subjects'))
  return {
    file: { path, sha256 },
    packs: itemsOf(under('packs')).flatMap(setting),
    ...(profile && { profile }),
    selectors: [...pickedByKind(under('include'), under('exclude'), setting), ...subjects.flatMap(ofSubject(setting))],
    subjects: subjects.flatMap(node => subjectOf(node, place)),
    declared: new Map(facts.map(fact => [fact.topic, fact])),
    rules: entriesOf(nodeAt(root, 'rules'))
      .filter(({ span }) => isSound(span))
      .map(entry => ruleOf(entry, place)),
    limits: limitsOf(under('limits')),
    limitsSet: entriesOf(under('limits')).map(({ key, keySpan }) => ({ text: key, at: place(keySpan) })),
    ...(language && { language }),
    outputs: itemsOf(under('outputs')).flatMap(setting),
    ...(baseline && { baseline }),
    ...(waivers && { waivers }),
    ...(attestations && { attestations }),
  }
}

const limitsOf = (node: TreeNode | undefined): Limits => {
  const given = new Map(
    entriesOf(node).flatMap(({ key, value }) =>
      value.kind === 'scalar' && typeof value.value === 'number' ? [[key, value.value] as const] : [],
    ),
  )
  const settled = limitNames.flatMap(name => {
    const value = given.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return { ...usualLimits, ...Object.fromEntries(settled) }
}

type SettingIn = (node: TreeNode | undefined) => readonly Setting[]

const pickedByKind = (
  include: TreeNode | undefined,
  exclude: TreeNode | undefined,
  setting: SettingIn,
): readonly Selector[] => {
  const patterns = (node: TreeNode | undefined) =>
    itemsOf(node)
      .flatMap(setting)
      .map(({ text, at }) => ({ pattern: text, at }))
  return [
    ...documentKinds.flatMap(kind =>
      patterns(nodeAt(include, kind)).map(one => ({ ...one, picks: 'include' as const, kind })),
    ),
    ...patterns(exclude).map(one => ({ ...one, picks: 'exclude' as const })),
    ...documentKinds.flatMap(kind =>
      patterns(nodeAt(exclude, kind)).map(one => ({ ...one, picks: 'exclude' as const, kind })),
    ),
  ]
}

const ofSubject =
  (setting: SettingIn) =>
  (node: TreeNode): readonly Selector[] => {
    const subject = textOf(nodeAt(node, 'name')) ?? ''
    return (['documents', 'parts'] as const).flatMap(picks =>
      itemsOf(nodeAt(node, picks))
        .flatMap(setting)
        .map(({ text, at }) => ({ pattern: text, at, picks, subject })),
    )
  }

const subjectOf = (node: TreeNode, place: SettingsFile['place']): readonly DeclaredSubject[] => {
  const [name, kind] = [nodeAt(node, 'name'), textOf(nodeAt(node, 'kind'))]
  if (name === undefined || (kind !== 'model' && kind !== 'data-set' && kind !== 'system')) return []
  return [{ name: textOf(name) ?? '', kind, at: place(name.span) }]
}

const ruleOf = ({ key, keySpan, value }: Entry, place: SettingsFile['place']): RuleSetting => {
  const level = textOf(nodeAt(value, 'level'))
  const rationale = textOf(nodeAt(value, 'rationale'))?.trim()
  return {
    text: key,
    at: place(keySpan),
    ...(level !== undefined && isLevel(level) && { level }),
    ...(rationale !== undefined && { rationale }),
    parameters: entriesOf(nodeAt(value, 'with')).map(entry => ({
      text: entry.key,
      at: place(entry.keySpan),
      value: entry.value,
      valueAt: place(entry.value.span),
    })),
  }
}

const isLevel = (text: string): text is OwnLevel =>
  text === 'must' || text === 'should' || text === 'may' || text === 'off'
