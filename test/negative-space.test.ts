import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { alikeAmong } from '../src/engine/alike.ts'
import { triedLines } from '../src/engine/tried-lines.ts'
import { triedPaths } from '../src/engine/tried-paths.ts'
import { type TriedSelector, unmetIn } from '../src/engine/unmet.ts'
import type { Fact } from '../src/model/fact.ts'
import type { Finding } from '../src/model/finding.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import type { IdleRule } from '../src/model/report.ts'
import type { Rule } from '../src/model/rule.ts'
import type { SelectorUse } from '../src/model/selector.ts'
import type { TopicId } from '../src/model/topic.ts'
import { read } from './support/project.ts'

// What the engine does not look at is left out of the values made here; hence the casts.

interface RuleRow {
  readonly 'applies-to': readonly string[]
  /** Left out where nobody knows what it asks about. */
  readonly asks?: readonly string[]
  readonly 'in-force'?: string
  /** An outcome, and the topic by which it was switched off. */
  readonly found: readonly string[]
}

interface Row {
  readonly name: string
  readonly rules: Readonly<Record<string, RuleRow>>
  readonly spoken?: readonly string[]
  readonly selectors?: readonly string[]
  readonly idle?: readonly string[]
  readonly unmet?: readonly string[]
  readonly unanswered?: readonly string[]
}

const asOf = '2026-01-01' as IsoDate

const ruleOf = ([id, row]: readonly [string, RuleRow]): Rule =>
  ({ id, appliesTo: row['applies-to'], inForce: row['in-force'] ?? '2025-01-01' }) as unknown as Rule

const findingsOf = ([rule, { found }]: readonly [string, RuleRow]): readonly Finding[] =>
  found.map(words => {
    const [outcome, topic] = words.split(' ')
    return { rule, outcome, ...(topic && { because: { is: 'absence', topic } }) } as unknown as Finding
  })

const factOf = (words: string): Fact => {
  const [topic, state] = words.split(' ')
  return { topic, state } as Fact
}

const selectorOf = (words: string): TriedSelector => {
  const [, from, text, met] = /^(\S+) ([^,]+)(, met)?$/.exec(words) ?? []
  return { text, from, met: met !== undefined } as TriedSelector
}

const idleText = ({ rule, because }: IdleRule): string =>
  because.is === 'no-document'
    ? `${rule} no-document ${because.kinds.join(' ')}`
    : `${rule} not-applicable ${because.times} ${because.topics.join(' ')}`

describe('what a run is silent on', () => {
  test.each(parse(read('fixtures/negative-space/unmet.yaml')) as readonly Row[])('$name', row => {
    const rules = Object.entries(row.rules)
    const {
      rules: idle,
      selectors,
      topics,
    } = unmetIn(
      {
        asOf,
        packs: [{ rules: rules.map(ruleOf) }],
        spoken: (row.spoken ?? []).map(factOf),
        asked: ({ id }) => (rules.find(([own]) => own === id)?.[1].asks ?? []) as readonly TopicId[],
        selectors: (row.selectors ?? []).map(selectorOf),
      },
      alikeAmong(rules.flatMap(findingsOf)),
    )
    expect(idle.map(idleText)).toEqual(row.idle ?? [])
    expect(selectors.map(({ from, text }) => `${from} ${text}`)).toEqual(row.unmet ?? [])
    expect(
      topics.map(({ topic, rules: over, states }) =>
        [topic, ...over].join(' ').concat(states.length > 0 ? `: ${states.join(' ')}` : ''),
      ),
    ).toEqual(row.unanswered ?? [])
  })
})

interface PathRow {
  readonly name: string
  readonly path: string
  readonly seen: readonly string[]
  readonly met: boolean
}

describe('a path of the command line', () => {
  test.each(parse(read('fixtures/negative-space/paths.yaml')) as readonly PathRow[])('$name', ({ path, seen, met }) => {
    expect(triedPaths([{ text: `./${path}`, path }], seen)).toEqual([{ text: `./${path}`, from: 'command-line', met }])
  })
})

interface LineRow {
  readonly name: string
  readonly picks: SelectorUse['picks']
  readonly matched: number
  readonly beyond?: true
  /** Where it was given, and whether it met anything; nothing where nobody can say. */
  readonly told?: string
}

describe('a line of the settings', () => {
  test.each(parse(read('fixtures/negative-space/lines.yaml')) as readonly LineRow[])(
    '$name',
    ({ told, name, ...use }) => {
      const tried = triedLines([{ pattern: 'cards/**', at: { path: 'waco.yaml' }, ...use } as SelectorUse])
      expect(tried.map(({ text, from, met }) => `${text} ${from}${met ? ' met' : ''}`)).toEqual(told ? [told] : [])
    },
  )
})
