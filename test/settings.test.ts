import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Problem } from '../src/model/problem.ts'
import type { Selector } from '../src/model/selector.ts'
import { firstDeclared, parseDeclaration } from '../src/policy/settings/declarations.ts'
import { parseSettings, type RuleSetting } from '../src/policy/settings/settings.ts'
import { withPack } from '../src/policy/settings/settings-edit.ts'
import { readPackageSettings, readSettingsFile } from '../src/policy/settings/settings-file.ts'
import { settingsSchema } from '../src/policy/settings/settings-schema.ts'
import { parseTopics } from '../src/policy/topics.ts'
import { sourceFrom, sourceOf } from './support/given.ts'
import { read } from './support/project.ts'

interface Told {
  readonly code: string
  /** `line:column` */
  readonly at?: string
  readonly what?: string
  readonly fix?: string
}

/** A row of `fixtures/settings/files.yaml`. */
interface Row {
  readonly name: string
  /** Its name, where it is not `waco.yaml`. */
  readonly file?: string
  readonly text: string
  /** What is settled, written as briefly as the settings themselves; absent with problems. */
  readonly settles?: unknown
  readonly problems?: readonly Told[]
}

/** A row of `fixtures/settings/declarations.yaml`. */
interface Declaration {
  readonly given: string
  readonly declares?: Readonly<Record<string, boolean>>
  readonly problem?: Told
}

const topics = parseTopics(sourceOf('standards/topics/topics.yaml')).value
const table = (name: string) => parse(readFileSync(new URL(`../fixtures/settings/${name}`, import.meta.url), 'utf8'))
// The rows are ours; a wrong one makes its test fail.
const rows = table('files.yaml') as readonly Row[]
const declarations = table('declarations.yaml') as readonly Declaration[]

const settled = ({ file: name = 'waco.yaml', text }: Row) => {
  const source = sourceFrom(name, text)
  const file = name === 'package.json' ? readPackageSettings(source) : readSettingsFile(source)
  if (file === undefined) return { settles: 'nothing', problems: [] }
  const { value, problems } = parseSettings(file, topics)
  const { packs, profile, language, declared, selectors, subjects, rules, outputs } = value
  const settles = {
    ...(packs.length > 0 && { packs: packs.map(({ text }) => text) }),
    ...(profile && { profile: profile.text }),
    ...(declared.size > 0 && {
      declare: Object.fromEntries([...declared.values()].map(fact => [fact.topic, [fact.says, fact.at.start?.line]])),
    }),
    ...(language && { language: language.text }),
    ...(selectors.length > 0 && { picks: selectors.map(pickText) }),
    ...(subjects.length > 0 && { subjects: subjects.map(({ kind, name }) => `${kind} ${name}`) }),
    ...(rules.length > 0 && { rules: rules.map(ruleText) }),
    ...(outputs.length > 0 && { outputs: outputs.map(({ text }) => text) }),
  }
  return { settles, problems }
}

const pickText = (selector: Selector): string => {
  const whose = 'subject' in selector ? ['of', selector.subject] : selector.kind ? [selector.kind] : []
  return [selector.picks, ...whose, selector.pattern].join(' ')
}

const ruleText = ({ text, level, rationale, parameters }: RuleSetting): string =>
  [
    text,
    ...(level ? [level] : []),
    ...(rationale ? [`(${rationale})`] : []),
    ...(parameters.length > 0 ? [parameters.map(parameter => parameter.text).join(', ')] : []),
  ].join(' ')

const expectTold = (problems: readonly Problem[], told: readonly Told[]): void => {
  expect(problems.map(({ code }) => code)).toEqual(told.map(({ code }) => code))
  told.forEach(({ at, what = '', fix = '' }, index) => {
    const { start } = problems[index]?.at ?? {}
    if (at !== undefined) expect(`${start?.line}:${start?.column}`).toBe(at)
    expect(problems[index]?.what).toContain(what)
    expect(problems[index]?.fix).toContain(fix)
  })
}

describe('settings', () => {
  test.each(rows.map(row => ({ ...row })))('$name', row => {
    const { settles, problems } = settled(row)
    expectTold(problems, row.problems ?? [])
    expect(settles).toEqual(row.settles ?? {})
  })

  const validate = new Ajv({ strict: false }).compile(settingsSchema(topics))
  const whole = rows.filter(
    ({ file, problems = [] }) =>
      !file && !problems.some(({ code }) => /syntax|alias|subject-twice|merge-conflict|says-nothing/.test(code)),
  )
  test.each(whole.map(row => ({ ...row })))('our reading and a general validator agree: $name', row => {
    const data: unknown = parse(row.text)
    expect(data === null || validate(data)).toBe(settled(row).problems.length === 0)
  })

  test('the published schema lists exactly what may be declared', () => {
    const { $defs } = JSON.parse(read('standards/schemas/settings.schema.json'))
    const listed = Object.keys($defs.settings.properties.declare.properties)
    expect(listed).toEqual(topics.filter(({ declarable }) => declarable).map(({ id }) => id))
  })
})

describe('what is declared on the command line', () => {
  const at = { path: 'command line' }
  test.each(declarations.map(row => ({ ...row })))('$given', ({ given, declares, problem }) => {
    const read = parseDeclaration(given, topics, at)
    if ('code' in read) expectTold([read], problem ? [problem] : [])
    else expect({ [read.topic]: read.says }).toEqual(declares)
  })

  test('comes before what stands elsewhere', () => {
    const fact = (text: string, path: string) => {
      const read = parseDeclaration(text, topics, { path })
      if ('code' in read) throw new TypeError(read.what)
      return new Map([[read.topic, read]])
    }
    const first = firstDeclared(fact('agentic=no', 'a'), fact('agentic', 'b'), fact('frontier', 'c'))
    expect([...first.values()].map(({ topic, says, at: { path } }) => [topic, says, path]).toSorted()).toEqual([
      ['agentic', false, 'a'],
      ['frontier', true, 'c'],
    ])
  })
})

test.each(table('upgrades.yaml') as readonly { name: string; file?: string; text: string; becomes: string }[])(
  'a pack is replaced $name',
  ({ file = 'waco.yaml', text, becomes }) => {
    expect(withPack(sourceFrom(file, text), 'waco@2025.07', 'waco@2026.07')).toBe(becomes)
  },
)
