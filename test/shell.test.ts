import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { byVersion } from '../src/model/by-version.ts'
import { judgingDay } from '../src/shell/clock.ts'
import { headQualifies } from '../src/shell/document-heads.ts'
import { isTemplate, namePromises, nameQualifies } from '../src/shell/document-names.ts'
import { fileAppearance, streamAppearance } from '../src/shell/terminal.ts'
import { targetProblem, writeWhole } from '../src/shell/write.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the day to judge for', () => {
  it.each([
    ['2026-01-31', undefined, '2026-01-31'],
    ['2026-01-31', '0', '2026-01-31'],
    [undefined, '0', '1970-01-01'],
    [undefined, '1767225599', '2025-12-31'],
    [undefined, '1767225600', '2026-01-01'],
  ])('asked %s, SOURCE_DATE_EPOCH %s: %s', (asked, epoch, day) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
    expect(judgingDay(asked)).toBe(day)
  })

  it.each([
    ['2026-02-30', undefined, 'usage/not-a-day'],
    ['31.01.2026', undefined, 'usage/not-a-day'],
    ['', undefined, 'usage/not-a-day'],
    [undefined, 'yesterday', 'usage/not-an-epoch'],
    [undefined, '-1', 'usage/not-an-epoch'],
    [undefined, '253402300800', 'usage/not-an-epoch'],
  ])('asked %s, SOURCE_DATE_EPOCH %s: problem %s', (asked, epoch, code) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
    expect(judgingDay(asked)).toMatchObject({ code })
  })

  it('is today otherwise, and never the local day', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined)
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1, 0, 30) })
    expect(judgingDay(undefined)).toBe('2026-01-01')
    vi.useRealTimers()
  })
})

describe('colour', () => {
  const decide = (choice: 'auto' | 'always' | 'never', noColor?: string, force?: string): number => {
    vi.stubEnv('NO_COLOR', noColor)
    vi.stubEnv('FORCE_COLOR', force)
    return streamAppearance('stdout', choice, 'normal').colour
  }

  it.each([
    ['never', undefined, '3', 0],
    ['always', '1', '0', 1],
    ['auto', '1', '3', 0],
    ['auto', '', '2', 2],
    ['auto', undefined, '', 1],
    ['auto', undefined, 'true', 1],
    ['auto', undefined, '0', 0],
    ['auto', undefined, undefined, 0],
  ] as const)('--color %s, NO_COLOR %s, FORCE_COLOR %s: %s', (choice, noColor, force, level) => {
    expect(decide(choice, noColor, force)).toBe(level)
  })

  it('goes into a file only when it is always wanted', () => {
    expect(fileAppearance('auto', 'normal').colour).toBe(0)
    expect(fileAppearance('always', 'normal').colour).toBe(1)
  })
})

describe('characters beyond ASCII', () => {
  it.each([
    [true, 'de_DE.UTF-8', 'xterm', true],
    [true, 'C', 'xterm', false],
    [true, 'sv_SE.ISO-8859-1', 'xterm', false],
    [true, 'C.utf8', 'linux', false],
    [false, 'C', 'xterm', true],
    [false, 'sv_SE.ISO-8859-1', 'linux', true],
  ])('at a terminal %s, locale %s, TERM %s: %s', (isTTY, locale, term, unicode) => {
    const stream = Object.getOwnPropertyDescriptor(process.stdout, 'isTTY')
    vi.stubEnv('LC_ALL', locale)
    vi.stubEnv('TERM', term)
    Object.defineProperty(process.stdout, 'isTTY', { value: isTTY, configurable: true })
    expect(streamAppearance('stdout', 'never', 'normal').unicode).toBe(unicode)
    Object.defineProperty(process.stdout, 'isTTY', stream ?? { value: undefined, configurable: true })
  })
})

describe('names', () => {
  it.each([
    'README.md',
    'README',
    'Readme.markdown',
    'CARD.MD',
    'croissant.json',
    'meta.jsonld',
    'ai.yml',
    'bom.xml',
    'desk.cdx.xml',
    'bom.textproto',
  ])('%s is looked into', name => expect(nameQualifies(name)).toBe(true))
  it.each(['bom.json', 'desk.cdx.json', 'aibom.json', 'desk.spdx3.json'])('%s, a bill of materials, is too', name =>
    expect(nameQualifies(name)).toBe(true),
  )
  it.each(['LICENSE', 'page.mdx', 'notes.txt', 'model.safetensors', 'readme.rst', 'pom.xml', 'bom.xml.bak'])(
    '%s is not',
    name => expect(nameQualifies(name)).toBe(false),
  )
  it.each([
    'docs/README.md',
    'model-card.md',
    'DATASHEET.md',
    'data_sheet.md',
    'ai-disclosure.yaml',
    'TRANSPARENCY.md',
    'out/aibom.json',
    'desk.ml-bom.cdx.json',
    'kasuku_ai_sbom.json',
  ])('%s promises a document', name => expect(namePromises(name)).toBe(true))
  it.each(['data.json', 'CHANGELOG.md', 'cards/data.json', 'config.yaml', 'bom.json', 'desk.cdx.json'])(
    '%s promises nothing',
    name => expect(namePromises(name)).toBe(false),
  )
  it.each([
    ['templates/card.md', []],
    ['docs/model_card_templates/README.md', ['.']],
    ['.github/ISSUE_TEMPLATE/bug.md', []],
    ['cookiecutter-x/README.md', []],
    ['templates/old/templates/card.md', ['templates/old/']],
  ])('%s is a template when %j was asked for', (path, asked) => expect(isTemplate(path, asked)).toBe(true))
  it.each([
    ['README.md', []],
    ['template-matching/README.md', []],
    ['templates/card.md', ['templates']],
    ['templates/card.md', ['./templates/']],
  ])('%s is none when %j was asked for', (path, asked) => expect(isTemplate(path, asked)).toBe(false))
})

describe('heads', () => {
  const place = mkdtempSync(join(tmpdir(), 'waco-head-'))
  it.each([
    ['report.csv', 'Indicator,Definition,Notes,Disclosure,References,Score\n', true],
    ['scores.csv', 'Model,Score,Disclosure\n', false],
    ['parts.xml', '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', true],
    ['pom.xml', '<project xmlns="http://maven.apache.org/POM/4.0.0"/>', false],
    ['late.xml', `<a>${' '.repeat(4000)}http://cyclonedx.org/schema/bom/1.6</a>`, false],
    ['parts.textproto', '# a bill\nspec_version: "1.6"\n', true],
    ['graph.pbtxt', 'node { name: "spec" }', false],
    ['notes.txt', 'Definition,Notes,Disclosure', false],
  ])('%s that begins %j: %s', (name, text, expected) => {
    writeFileSync(join(place, name), text)
    expect(headQualifies(join(place, name))).toBe(expected)
  })
  it('of what is not there is none', () => expect(headQualifies(join(place, 'none.csv'))).toBe(false))
})

describe('versions', () => {
  it.each([
    ['2025.7', '2025.10'],
    ['2025.07', '2025.07.1'],
    ['2025.07-rc1', '2025.07'],
    ['2025.06', '2025.07-rc1'],
    ['2025.07-rc1', '2025.07-rc2'],
    ['2025.07-rc2', '2025.07-rc10'],
    ['2025.07-beta', '2025.07-rc1'],
    ['2025.07-rc1', '2025.07-rc1.1'],
    ['2025.7', '2025.next'],
    ['alpha', 'beta'],
  ])('%s is older than %s', (older, newer) => {
    expect([byVersion(older, newer), byVersion(newer, older)]).toEqual([-1, 1])
    expect(byVersion(older, older)).toBe(0)
  })
})

describe('writing a file', () => {
  const place = mkdtempSync(join(tmpdir(), 'waco-write-'))
  const at = (name: string): string => join(place, name)
  mkdirSync(at('reports'))
  writeFileSync(at('reports/old.json'), 'old')
  symlinkSync('reports/old.json', at('link.json'))
  symlinkSync('reports/new.json', at('dangling.json'))
  symlinkSync('missing/new.json', at('astray.json'))
  symlinkSync('loop.json', at('loop.json'))
  afterAll(() => rmSync(place, { recursive: true, force: true }))

  it.each([
    ['link.json', 'reports/old.json'],
    ['dangling.json', 'reports/new.json'],
  ])('follows the link %s, which stays', (link, target) => {
    expect(writeWhole(at(link), 'new')).toBeUndefined()
    expect(lstatSync(at(link)).isSymbolicLink()).toBe(true)
    expect(readFileSync(at(target), 'utf8')).toBe('new')
  })

  it.each([
    ['astray.json', 'output/no-folder'],
    ['loop.json', 'output/not-written'],
    ['reports', 'output/is-folder'],
    ['reports/old.json/a/b.json', 'output/no-folder'],
    ['missing/a.json', 'output/no-folder'],
    [`${'long'.repeat(100)}.json`, 'output/not-written'],
  ])('refuses %s, before the work and after it: %s', (name, code) => {
    expect(targetProblem(at(name))).toMatchObject({ code })
    expect(writeWhole(at(name), 'new')).toMatchObject({ code })
  })

  it('refuses a device', () => expect(targetProblem('/dev/null')).toMatchObject({ code: 'output/not-a-file' }))

  it('leaves nothing beside the file', () => {
    expect(readdirSync(at('reports')).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})
