import type { CheckText, JsonSchema } from '../model/check.ts'
import type { Information } from '../model/fact.ts'
import { isSubjectRule, type Rule } from '../model/rule.ts'
import type { TopicId } from '../model/topic.ts'
import type { CheckKinds } from './check-kinds.ts'

/** A topic that a check asks about. */
export interface AskedTopic {
  readonly topic: TopicId
  /** What is said on it decides whether the rule applies. */
  readonly condition: boolean
  /** What the answers must show, all of it; and of which they must show one. */
  readonly shows: readonly Information[]
  readonly showsAny: readonly Information[]
}

/** Every topic the check of a rule asks about, each once, in the order of the text. Told by the schemas of the check kinds, so that a new kind needs nothing here. */
export const askedTopics = (rule: Rule, kinds: CheckKinds): readonly AskedTopic[] => {
  const topics = new Map<string, AskedTopic>()
  for (const asked of askedBy(rule.checkText, isSubjectRule(rule) ? 'subject' : 'document', kinds)) {
    const before = topics.get(asked.topic)
    topics.set(asked.topic, before ? together(before, asked) : asked)
  }
  return [...topics.values()]
}

const together = (a: AskedTopic, b: AskedTopic): AskedTopic => ({
  topic: a.topic,
  condition: a.condition && b.condition,
  shows: [...new Set([...a.shows, ...b.shows])],
  showsAny: [...new Set([...a.showsAny, ...b.showsAny])],
})

const askedBy = (check: CheckText, of: keyof CheckKinds, kinds: CheckKinds): readonly AskedTopic[] =>
  Object.entries(check).flatMap(([name, params]) => {
    const kind = kinds[of].find(known => known.kind === name)
    if (kind === undefined) return []
    const parts = partsOf(params, kind.params)
    const due = parts.some(({ key, ref }) => key === 'then' && isCheck(ref))
    const under = (ref: string): readonly Part[] => parts.filter(part => part.ref === ref)
    // Held against the schemas when the pack was read: what stands under a reference is of the kind it names.
    const information = (key: string) => under('information').flatMap(part => (part.key === key ? [part.value] : []))
    const own = under('topic').map(
      (part): AskedTopic => ({
        topic: part.value as TopicId,
        condition: due,
        shows: information('shows') as readonly Information[],
        showsAny: information('shows-any') as readonly Information[],
      }),
    )
    const nested = (ref: string, inner: keyof CheckKinds) =>
      under(ref).flatMap(part => askedBy(part.value as CheckText, inner, kinds))
    return [...own, ...nested('check', 'document'), ...nested('subject-check', 'subject')]
  })

const isCheck = (ref: string): boolean => ref === 'check' || ref === 'subject-check'

interface Part {
  readonly key: string
  /** The `$defs` name that the schema refers to at this place. */
  readonly ref: string
  readonly value: unknown
}

/** What stands in parameters where their schema refers to something, defaults included. */
const partsOf = (params: unknown, schema: JsonSchema): readonly Part[] => {
  const { items, properties = {} } = schema as Keywords // our own schemas; these are the keywords they are built of
  if (Array.isArray(params)) return params.flatMap(value => partAt('', value, items))
  const given = Object(params) as Readonly<Record<string, unknown>>
  return Object.entries(properties).flatMap(([key, property]) => {
    const value = given[key] ?? property.default
    if (value === undefined) return []
    return Array.isArray(value)
      ? value.flatMap(item => partAt(key, item, property.items))
      : partAt(key, value, property)
  })
}

interface Keywords {
  readonly $ref?: string
  readonly items?: Keywords
  readonly properties?: Readonly<Record<string, Keywords>>
  readonly default?: unknown
}

const partAt = (key: string, value: unknown, schema: Keywords | undefined): readonly Part[] =>
  schema?.$ref === undefined ? [] : [{ key, ref: schema.$ref.replace('#/$defs/', ''), value }]
