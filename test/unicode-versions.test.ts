import { describe, expect, it } from 'vitest'
import { unassigned, withoutUnassigned } from '../src/model/unassigned.ts'
import { wordCount } from '../src/reading/text/word-count.ts'
import { readLanguage } from '../src/reading/values/languages.ts'
import { show } from '../src/reports/text/show.ts'
import { countIn } from '../src/reports/words/count-in.ts'
import { languages } from '../src/reports/words/say.ts'

/** What each Node knows in its own way, and we in one. `npm run matrix` compares whole runs of several. */
describe('characters that only some versions of Unicode know', () => {
  // Of 16.0 and older, and of 17.0: in a plane of its own, among letters, among signs of money.
  it.each(['a', 'é', '模', '🙂', '\u{1fae9}', '\u{10d50}'])('%s is shown as it is', known => {
    expect([show(known), withoutUnassigned(known)]).toEqual([known, known])
  })
  it.each([
    ['\u{1faea}', '\\u{1faea}', '\ufffd\ufffd'],
    ['\ua7ce', '\\u{a7ce}', '\ufffd'],
    ['1 \u20c1', '1 \\u{20c1}', '1 \ufffd'],
    ['\u{10941}\u{10942}', '\\u{10941}\\u{10942}', '\ufffd\ufffd\ufffd\ufffd'],
  ])('%j is shown as %s, and read as nothing', (text, shown, read) => {
    expect([show(text), withoutUnassigned(text)]).toEqual([shown, read])
  })

  it('are all that this Node has not assigned, and more', () => {
    const points = Array.from({ length: 0x110000 }, (_, point) => point).filter(
      point => point < 0xd800 || point > 0xdfff,
    )
    const read = withoutUnassigned(points.map(point => String.fromCodePoint(point)).join(''))
    const isNoCharacter = (text: string): boolean =>
      /[\ufdd0-\ufdef]|[\ufffe\uffff]$/.test(text) || (/../s.test(text) && /[\udffe\udfff]$/.test(text))
    const missed = (read.match(/\p{Cn}/gu) ?? []).filter(text => !isNoCharacter(text))
    expect(missed).toEqual([])
  })

  it('are not among those of English', () => expect('The quick brown fox, 1.5 – “so”'.match(unassigned())).toBeNull())
})

describe.each(languages)('counting in %s', language => {
  it('is done as Unicode says', () => {
    const rules = new Intl.PluralRules(language)
    const numbers = [...Array.from({ length: 1300 }, (_, n) => n), 1e6, 1e6 + 1, 2e6, 3e6, 0.5, 1.5, 2.5]
    expect(numbers.filter(n => countIn[language](n) !== rules.select(n))).toEqual([])
  })
})

/** By letters, as the dictionaries that tell words apart are other ones in each engine. */
describe('words of scripts that put no space between them', () => {
  it.each<[string, number]>([
    ['无', 1],
    ['中文模型', 2],
    ['中文模型很', 3],
    ['用于 image-to-text 任务', 5],
    ['模型3.5版', 3],
    ['中,文.abc', 3],
    ['東京のらーめん', 5],
    ['トレーニングデータ', 2],
    ['ข้อมูลการฝึกอบรม', 4],
    ['한국어 문장 漢字 입니다', 4],
    ['中、文', 2],
    ['！。', 0],
    ['中'.repeat(1000), 40],
  ])('%s', (text, words) => expect(wordCount(text)).toBe(words))
})

describe('codes of languages', () => {
  it.each([
    ['ajp', 'apc'],
    ['cmn-tw', 'zh-TW'],
    ['eng_us', 'en-US'],
    ['hbs', 'sr-Latn'],
    ['hbs-Cyrl', 'sr-Cyrl'],
    ['cnr', 'sr-ME'],
    ['cnr-latn', 'sr-Latn-ME'],
    ['cnr-RS', 'sr-RS'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['tl', 'fil'],
    ['sw', 'sw'],
  ])('%s is %s on every version', (raw, tag) => expect(readLanguage(raw).tag).toBe(tag))
})
