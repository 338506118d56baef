import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Adjustment } from '../src/model/adjustment.ts'
import type { Problem } from '../src/model/problem.ts'
import type { RuleId } from '../src/model/rule.ts'
import { packSchema } from '../src/policy/packs/pack-schema.ts'
import { packsInUse } from '../src/policy/packs/packs-in-use.ts'
import { adjustRules } from '../src/policy/settings/adjust-rules.ts'
import { parseSettings } from '../src/policy/settings/settings.ts'
import { readSettingsFile } from '../src/policy/settings/settings-file.ts'
import { parseTopics } from '../src/policy/topics.ts'
import { allKinds, packIn, sourceFrom, sourceOf } from './support/given.ts'
import { read } from './support/project.ts'

interface Told {
  readonly code: string
  readonly at?: string
  readonly what?: string
  readonly fix?: string
}

interface Row {
  readonly name: string
  readonly rules: unknown
  readonly profile?: string
  /** The packs are named on the command line. */
  readonly foreign?: boolean
  readonly adjusted?: readonly string[]
  readonly problems?: readonly Told[]
  readonly notices?: readonly Told[]
}

// The rows are ours; a wrong one makes its test fail.
const rows: readonly Row[] = parse(read('fixtures/settings/rules.yaml'))
const topics = parseTopics(sourceOf('standards/topics/topics.yaml')).value
const pack = packIn('fixtures/adjust-pack')

const adjusted = ({ rules, profile, foreign = false }: Row) => {
  // One rule to a line, so that places can be told.
  const lines = Object.entries(rules as object).map(
    ([id, said]) => `  ${id}: ${stringify(said, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`,
  )
  const source = sourceFrom('waco.yaml', ['rules:', ...lines, ''].join('\n'))
  const { value: settings, problems } = parseSettings(readSettingsFile(source), topics)
  expect(problems).toEqual([])
  const { value: used } = packsInUse([pack], profile)
  return adjustRules(used, settings.rules, {
    kinds: allKinds,
    schema: () => packSchema(allKinds, topics),
    ownPacks: !foreign,
  })
}

const valueText = (value: unknown): string =>
  value === undefined ? '(none)' : JSON.stringify(value).replaceAll('"', '')

const textOf = ({ rule, level, parameters, weaker }: Adjustment): string =>
  `${rule}: ${[
    ...(level ? [`${level.pack} → ${level.ours}`] : []),
    ...parameters.map(({ pointer, pack: was, ours }) => `${pointer} ${valueText(was)} → ${valueText(ours)}`),
    ...(weaker ? ['less'] : []),
  ].join(', ')}`

const expectTold = (problems: readonly Problem[], told: readonly Told[]): void => {
  expect(problems.map(({ code }) => code)).toEqual(told.map(({ code }) => code))
  told.forEach(({ at, what = '', fix = '' }, index) => {
    const { start } = problems[index]?.at ?? {}
    if (at !== undefined) expect(`${start?.line}:${start?.column}`).toBe(at)
    expect(problems[index]?.what).toContain(what)
    expect(problems[index]?.fix).toContain(fix)
  })
}

describe('what settings say of rules', () => {
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const made = adjusted(row)
    expectTold(made.problems, row.problems ?? [])
    expectTold(made.notices, row.notices ?? [])
    expect(made.adjusted.map(textOf)).toEqual(row.adjusted ?? [])
    expect(made.notices.every(({ notice }) => notice)).toBe(true)
  })

  test('a rule that is switched off keeps its level, and nothing else of the pack is touched', () => {
    const { packs } = adjusted({ name: '', rules: { 'ADJ-GEN-01': { level: 'off', rationale: 'x' } } })
    const [first, ...others] = packs.flatMap(({ rules }) => rules)
    expect(first).toMatchObject({ level: 'must', off: true })
    expect(others).toEqual(pack.rules.slice(1))
    expect(packs.map(used => used.pack)).toEqual([pack])
  })

  test('a profile picks rules by the level that the pack gives them', () => {
    const { packs } = adjusted({
      name: '',
      rules: { 'ADJ-GEN-01': { level: 'may', rationale: 'x' } },
      profile: 'first',
    })
    expect(packs.flatMap(({ rules }) => rules.map(({ id, level }): [RuleId, string] => [id, level]))).toEqual([
      ['ADJ-GEN-01', 'may'],
    ])
  })
})
