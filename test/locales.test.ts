import { describe, expect, test } from 'vitest'
import type { Pack } from '../src/model/pack.ts'
import type { Report } from '../src/model/report.ts'
import { inLanguage, translatedWords } from '../src/policy/packs/in-language.ts'
import { parsePack } from '../src/policy/packs/parse-pack.ts'
import { readLocale } from '../src/policy/packs/read-locale.ts'
import { allKinds, sourceOf, testVocabulary } from './support/given.ts'
import { filesIn, read } from './support/project.ts'

const files = filesIn('standards').filter(path => /\/locales\/[^/]+\.yaml$/.test(path))

test.each(files)('%s is called after its language and has no problem', path => {
  const { value, problems } = readLocale(sourceOf(path))
  expect(problems).toEqual([])
  expect(path).toMatch(new RegExp(`/${value?.language}\\.yaml$`))
})

describe('a pack in another language', () => {
  const pack = smallPack()

  test('has its words where they are translated, and English ones elsewhere', () => {
    const { value, problems } = inLanguage(pack, 'zh')
    expect(problems).toEqual([])
    expect(value.title).toBe('供测试用的小规则包')
    expect(value.themes).toEqual([{ id: 'general', title: '一般要求' }])
    expect(value.rules.map(({ title }) => title)).toEqual([
      ...['写明许可证', '写明预期用途', '写明局限', 'Data behind a model are named', '写明联系方式'],
    ])
    expect(value.rules[1]?.statement).toBe(pack.rules[1]?.statement)
  })

  test('is the same for a form of the language, and the English one for a language it does not have', () => {
    expect(inLanguage(pack, 'zh-hant').value).toEqual(inLanguage(pack, 'zh').value)
    expect(inLanguage(pack, 'sw').value).toEqual(pack)
    expect(inLanguage(pack, 'en').value).toBe(pack)
  })

  test('differs in words alone', () => {
    const wordless = ({ title, themes, rules, english, ...rest }: Pack) => ({
      ...rest,
      themes: themes.map(({ id }) => id),
      rules: rules.map(({ title, statement, why, remedy, ...rule }) => rule),
    })
    expect(wordless(inLanguage(pack, 'zh').value)).toEqual(wordless(pack))
    expect(inLanguage(pack, 'zh').value.english).toBe(pack)
  })

  test('keeps the English of words that were changed after they were translated', () => {
    const [first, ...others] = pack.rules as [Pack['rules'][number], ...Pack['rules']] // the pack has five
    const changed = { ...pack, rules: [{ ...first, title: 'A license is named' }, ...others] }
    const [rule] = inLanguage(changed, 'zh').value.rules
    expect(rule?.title).toBe('A license is named')
    expect(rule?.statement).toBe('文件必须写明许可证。')
    expect(translatedWords(pack, 'zh')(first.id)).toContain('title')
    expect(translatedWords(changed, 'zh')(first.id)).not.toContain('title')
    expect(translatedWords(changed, 'zh')(first.id)).toContain('statement')
  })
})

test('a report in another language has the same verdict, counts and findings', () => {
  // What the program wrote; both are held against the published schema.
  const [english, chinese] = ['check-fail-json', 'check-lang-json'].map(
    run => JSON.parse(read(`fixtures/runs/${run}/stdout.txt`)) as Report,
  )
  expect([english?.language, chinese?.language]).toEqual(['en', 'zh-hans'])
  for (const part of ['verdict', 'counts', 'documents', 'negativeSpace', 'problems'] as const)
    expect(chinese?.[part]).toEqual(english?.[part])
})

function smallPack(): Pack {
  const { value, problems } = parsePack(filesIn('fixtures/small-pack').map(sourceOf), allKinds, [
    ...testVocabulary().topics.values(),
  ])
  if (value === undefined) throw new TypeError(problems.map(({ what }) => what).join('; '))
  return value
}
