import type { Problem } from '../../model/problem.ts'
import { wholeSubject } from '../../model/rule.ts'
import type { Place } from '../../model/span.ts'
import { topicsIn } from '../demands.ts'
import { partsOf } from './check-parts.ts'
import { advice, type Bench, error, type LintFinding } from './lint-finding.ts'
import type { WrittenRule } from './written-rules.ts'

/** Switches that no document of the rule's kinds can turn on, and kinds of document that speak of none of a rule's topics. */
export const deadTopics = (bench: Bench): readonly LintFinding[] =>
  bench.rules.flatMap(rule => (rule.at ? findingsOf(rule, rule.at, bench) : []))

type Places = NonNullable<WrittenRule['at']>

const findingsOf = (rule: WrittenRule, at: Places, { topics }: Bench): readonly LintFinding[] => {
  const kindsOf = new Map(topics.map(({ id, kinds }) => [String(id), kinds.map(String)]))
  const spoken = (names: readonly string[]): readonly string[] => names.flatMap(name => kindsOf.get(name) ?? [])
  const known = (names: readonly string[]): boolean => names.length > 0 && names.every(name => kindsOf.has(name))
  // Rules about all documents of a subject are not bound to one kind of document.
  const kinds = rule.appliesTo.filter(kind => kind !== wholeSubject)
  if (kinds.length === 0) return []
  const parts = partsOf(rule.check)
  const dead = parts
    .filter(({ kind, params }) => kind === 'when' && known(topicsIn(params)))
    .filter(({ params }) => !spoken(topicsIn(params)).some(kind => kinds.includes(kind)))
  const all = parts.flatMap(({ params }) => topicsIn(params))
  const silent = known(all) ? kinds.filter(kind => !spoken(all).includes(kind)) : []
  return [
    ...dead.map(({ params, path }) => error(deadSwitch(at(...path), rule.id, topicsIn(params), kinds))),
    ...silent.map(kind => advice(silentKind(at('applies-to', rule.appliesTo.indexOf(kind)), rule.id, kind, all))),
  ]
}

const deadSwitch = (at: Place, id: string, topics: readonly string[], kinds: readonly string[]): Problem => ({
  code: 'lint/dead-switch',
  what: `${id} waits for an answer about ${quoted(topics)}, of which no ${either(kinds)} speaks`,
  why: 'the rule would never be due, so nobody would notice that it is not kept',
  fix: 'make it wait for a topic that these documents speak of, or apply it to other documents',
  at,
})

const silentKind = (at: Place, id: string, kind: string, topics: readonly string[]): Problem => ({
  code: 'lint/silent-kind',
  what: `${id} applies to a ${kind}, which is expected to speak of none of its topics (${[...new Set(topics)].join(', ')})`,
  why: 'the author of such a document is asked for something that has no place in it',
  fix: `take "${kind}" out of "applies-to", or add it to the "kinds" of the topic`,
  at,
})

const quoted = (words: readonly string[]): string => either(words.map(word => `"${word}"`))

/** `a, b or c`. */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
