import type { Declared } from '../model/circumstances.ts'
import type { DeclaredFact } from '../model/declared-fact.ts'
import type { Parsed, Problem } from '../model/problem.ts'
import type { Place } from '../model/span.ts'
import type { Topic } from '../model/topic.ts'
import type { TreeNode } from '../syntax/tree.ts'
import { entriesOf, itemsOf, nodeAt, textOf } from '../syntax/tree-walk.ts'
import { answers, declarableTopic } from './declarations.ts'
import type { SettingsFile } from './settings-file.ts'
import { settingsViolation } from './settings-problems.ts'
import { settingsSchema } from './settings-schema.ts'
import { type Violation, violations } from './violations.ts'

/** A setting with its place, for messages about what it names. */
export interface Setting {
  readonly text: string
  readonly at: Place
}

/** What a project has settled for all its runs; the command line comes before it. */
export interface Settings {
  /** None: the usual pack. A folder is meant from the folder of the settings. */
  readonly packs: readonly Setting[]
  readonly profile?: Setting
  readonly declared: Declared
  readonly language?: Setting
  /** Where people's answers stand; a path is meant from the folder of the settings. */
  readonly waivers?: Setting
  readonly attestations?: Setting
  /** The file in which all this stands. */
  readonly file?: string
}

export const noSettings: Settings = { packs: [], declared: new Map() }

/** The settings in one file; none when anything about it is wrong, since half of them could judge by other rules than meant. */
export const parseSettings = (file: SettingsFile, topics: readonly Topic[]): Parsed<Settings> => {
  const { root, problems, place } = file
  if (root === undefined || problems.length > 0) return { value: noSettings, problems }
  const departures = violations(root, settingsSchema(topics), 'settings')
  const told = departures.map(departure => problemOf(departure, place(departure.at), topics))
  return told.length > 0
    ? { value: noSettings, problems: told }
    : { value: settingsOf(root, file, topics), problems: [] }
}

/** A key under `declare` is a topic, and is told as one. */
const problemOf = (departure: Violation, at: Place, topics: readonly Topic[]): Problem => {
  const declared =
    departure.is === 'unknown-key' && departure.under === 'declare'
      ? declarableTopic(departure.key, topics, at)
      : undefined
  return declared !== undefined && 'code' in declared ? declared : settingsViolation(departure, at)
}

const settingsOf = (root: TreeNode, { place }: SettingsFile, topics: readonly Topic[]): Settings => {
  const setting = (node: TreeNode | undefined): readonly Setting[] => {
    const text = textOf(node)
    return node === undefined || text === undefined ? [] : [{ text, at: place(node.span) }]
  }
  const [profile] = setting(nodeAt(root, 'profile'))
  const [language] = setting(nodeAt(root, 'language'))
  const [waivers] = setting(nodeAt(root, 'waivers'))
  const [attestations] = setting(nodeAt(root, 'attestations'))
  const facts = entriesOf(nodeAt(root, 'declare')).flatMap(({ key, keySpan, value }): readonly DeclaredFact[] => {
    const says = answers.get(textOf(value) ?? '')
    const topic = topics.find(({ id }) => id === key)
    return topic === undefined || says === undefined ? [] : [{ topic: topic.id, says, at: place(keySpan) }]
  })
  return {
    packs: itemsOf(nodeAt(root, 'packs')).flatMap(setting),
    ...(profile && { profile }),
    declared: new Map(facts.map(fact => [fact.topic, fact])),
    ...(language && { language }),
    ...(waivers && { waivers }),
    ...(attestations && { attestations }),
  }
}
