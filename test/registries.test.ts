import { describe, expect, test } from 'vitest'
import { nameOf, registries, registryText } from '../scripts/registries.mjs'
import { schemaTexts } from '../scripts/schemas.mjs'
import { aiDisclosureSchema } from '../src/formats/ai-disclosure-schema.ts'
import { attestationsSchema } from '../src/policy/answers/attestation-schema.ts'
import { waiversSchema } from '../src/policy/answers/waiver-schema.ts'
import { baselineSchema } from '../src/policy/baselines/baseline-schema.ts'
import { capsuleSchema } from '../src/policy/capsule/capsule-schema.ts'
import { crosswalkSchema } from '../src/policy/crosswalks/crosswalk-schema.ts'
import { lockSchema } from '../src/policy/locks/lock-schema.ts'
import { packSchema } from '../src/policy/packs/pack-schema.ts'
import { localeSchema } from '../src/policy/packs/read-locale.ts'
import { settingsSchema } from '../src/policy/settings/settings-schema.ts'
import { lexiconSchema } from '../src/reading/vocabulary/lexicon-schema.ts'
import { filterInputSchema, filterOutputSchema } from '../src/reports/lines/filter-lines-schema.ts'
import { reportLinesSchema } from '../src/reports/lines/report-lines-schema.ts'
import { allKinds } from './support/given.ts'
import { filesIn, read } from './support/project.ts'

describe('what is generated is what its folder says: run `npm run generate` and commit', () => {
  test.each(registries.map(registry => [`${registry.folder}/index.ts`, registry] as const))('%s', (path, registry) => {
    const names = filesIn(registry.folder).map(file => file.slice(registry.folder.length + 1))
    const own = names.filter(name => name.endsWith('.ts') && !name.includes('/'))
    const files = Object.fromEntries(own.map(name => [name, read(`${registry.folder}/${name}`)]))
    expect(read(path)).toBe(registryText(registry, files))
  })

  const texts = schemaTexts({
    packSchema,
    aiDisclosureSchema,
    baselineSchema,
    lexiconSchema,
    capsuleSchema,
    lockSchema,
    crosswalkSchema,
    localeSchema,
    settingsSchema,
    waiversSchema,
    attestationsSchema,
    reportLinesSchema,
    filterInputSchema,
    filterOutputSchema,
    reportText: read('standards/schemas/report.schema.json'),
    checkKinds: allKinds,
    topicsText: read('standards/topics/topics.yaml'),
  })
  test.each(Object.entries(texts))('%s', (path, text) => expect(read(path)).toBe(text))
})

describe('a registry', () => {
  const checks = { folder: 'src/checks', list: 'checkKinds', member: 'CheckKind', from: '../model/check.ts' }
  const member = (name: string) => `export const ${name}: CheckKind = defineCheck({})\n`

  test('lists the files that export a member, in the order of their names', () => {
    const files = { 'x-y.ts': member('xY'), 'x.ts': member('x'), 'x10.ts': member('x10'), 'x2.ts': member('x2') }
    expect(registryText(checks, { ...files, 'gap-of.ts': 'export const gapOf = 1', 'index.ts': 'old' })).toBe(`\
// Generated from the files of this folder by \`npm run generate\`; do not edit.

import type { CheckKind } from '../model/check.ts'
import { x } from './x.ts'
import { xY } from './x-y.ts'
import { x2 } from './x2.ts'
import { x10 } from './x10.ts'

export const checkKinds: readonly CheckKind[] = [x, xY, x2, x10]
`)
  })

  test('takes one line per member where one line for all is too long', () => {
    const names = Array.from({ length: 9 }, (_, at) => `a-check-with-a-name-${at}.ts`)
    const text = registryText(checks, Object.fromEntries(names.map(name => [name, member(nameOf(name))])))
    expect(text).toMatch(/= \[\n( {2}aCheckWithAName\d,\n){9}\]\n$/)
  })

  test('refuses a member that is not named like its file, and says what to do', () => {
    expect(() => registryText(checks, { 'fresh.ts': member('recent') })).toThrow(
      'src/checks/fresh.ts exports recent: a CheckKind is named like its file, one to a file, so that it can be found; ' +
        'call it "fresh" or rename the file',
    )
  })

  test('of entries loads each when it is asked for', () => {
    const commands = {
      folder: 'src/commands',
      list: 'commands',
      member: 'Command',
      entry: 'CommandEntry',
      from: './command.ts',
    }
    expect(registryText(commands, { 'pack-lint.ts': 'export const packLint: Command = {}' })).toBe(`\
// Generated from the files of this folder by \`npm run generate\`; do not edit.

import type { CommandEntry } from './command.ts'

export const commands: readonly CommandEntry[] = [
  { name: 'pack-lint', load: async () => (await import('./pack-lint.ts')).packLint },
]
`)
  })

  test('may be empty', () =>
    expect(registryText(checks, {})).toContain('export const checkKinds: readonly CheckKind[] = []'))
})
