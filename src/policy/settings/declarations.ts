import type { Declared } from '../../model/circumstances.ts'
import type { DeclaredFact } from '../../model/declared-fact.ts'
import { type PackInUse, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place } from '../../model/span.ts'
import type { Topic, TopicId } from '../../model/topic.ts'
import { noDeclaredAnswer, notDeclarable, unknownDeclared } from './settings-problems.ts'

/** How yes and no are written, in settings and on the command line. */
export const answers: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
])

/** `agentic`, `agentic=yes`, `personal-data=no`, as `--declare` takes them. */
export const parseDeclaration = (text: string, topics: readonly Topic[], at: Place): DeclaredFact | Problem => {
  const [, name = '', , answer = 'yes'] = /^([^=]*)(=(.*))?$/s.exec(text) ?? []
  const topic = declarableTopic(name.trim(), topics, at)
  if ('code' in topic) return topic
  const says = answers.get(answer.trim())
  return says === undefined
    ? noDeclaredAnswer(at, name.trim(), answer, [...answers.keys()])
    : { topic: topic.id, says, at }
}

/** Facts that are declared together, at one place: those of a profile. Its topics have been held against the list; the brand enters here. */
export const declaredAt = (says: Readonly<Record<string, boolean>>, at: Place): Declared =>
  new Map(Object.entries(says).map(([id, yes]) => [id as TopicId, { topic: id as TopicId, says: yes, at }]))

/** What the profile in use declares of every system it is meant for. */
export const declaredByProfile = ({ pack, profile }: PackInUse): Declared =>
  profile === undefined
    ? new Map()
    : declaredAt(profile.declares, { path: `profile "${profile.id}" of ${refOf(pack)}` })

/** What is declared in several places: of each topic what stands in the first of them that speaks of it. */
export const firstDeclared = (...layers: readonly Declared[]): Declared =>
  new Map(layers.toReversed().flatMap(layer => [...layer]))

/** The topic of that name, if it is one that may be declared. */
export const declarableTopic = (name: string, topics: readonly Topic[], at: Place): Topic | Problem => {
  const declarable = topics.filter(topic => topic.declarable)
  const found = topics.find(({ id }) => id === name)
  const known = declarable.map(({ id }) => id)
  if (found === undefined) return unknownDeclared(at, name, known)
  return found.declarable ? found : notDeclarable(at, name, known)
}
