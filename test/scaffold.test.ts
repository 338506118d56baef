import { describe, expect, it } from 'vitest'
import { judgeExample } from '../src/commands/pack-trials/judge-example.ts'
import { blankCard } from '../src/commands/scaffolding/blank-card.ts'
import { topicsAsked } from '../src/commands/scaffolding/topics-asked.ts'
import { documentsIn, recognise } from '../src/engine/recognise.ts'
import { documentFormats } from '../src/formats/document-formats.ts'
import { nothingDeclared } from '../src/model/circumstances.ts'
import { type DocumentKind, documentKinds } from '../src/model/document.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { isBlank } from '../src/model/fact.ts'
import type { IsoDate } from '../src/model/judgement.ts'
import { refOf } from '../src/model/pack.ts'
import { belongs } from '../src/model/profile.ts'
import { type DocumentRule, isDocumentRule, type Rule } from '../src/model/rule.ts'
import { topicsOfSwitches } from '../src/mutations/paper/switches.ts'
import { type SkeletonWords, skeletonWords } from '../src/reading/vocabulary/skeleton-words.ts'
import { draftOf } from '../src/syntax/draft.ts'
import { builtInPacksForTest, packIn, sourceFrom, testVocabulary, vocabularyFiles } from './support/given.ts'
import { filesIn } from './support/project.ts'

const vocabulary = testVocabulary()
const formats = documentFormats(vocabulary)
const lexicons = vocabularyFiles()
const packs = builtInPacksForTest()
const asOf = '2026-01-01' as IsoDate // a literal in the form of a day

const wordsIn = new Map<string, SkeletonWords>()

const wordsOf = (language: string): SkeletonWords => {
  const words = wordsIn.get(language) ?? skeletonWords(lexicons, language)
  if ('known' in words) throw new TypeError(`no lexicon for ${language}`)
  wordsIn.set(language, words)
  return words
}

/** As a run reads it, under a name that says nothing. */
const read = (text: string): Evidence => {
  const draft = draftOf(sourceFrom('text.md', text))
  const found = recognise(draft, formats)
  const [document] = found?.as === 'documents' ? documentsIn(draft.source, found) : []
  if (found?.as !== 'documents' || document === undefined) throw new TypeError('is not taken for a document')
  return found.format.read(draft, document)
}

const outcomeOf = ({ check }: DocumentRule, evidence: Evidence): string =>
  check(evidence, { asOf, declared: nothingDeclared }).outcome

const about = (kind: DocumentKind, rules: readonly Rule[]): readonly DocumentRule[] =>
  rules.filter(isDocumentRule).filter(({ appliesTo }) => appliesTo.includes(kind))

const askedOf = (kind: DocumentKind, rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(
    about(kind, rules)
      .filter(({ withdrawn }) => withdrawn === undefined)
      .flatMap(topicsAsked)
      .filter(topic => topic !== 'name' && vocabulary.topics.get(topic)?.kinds.includes(kind)),
  )

const expectBlank = (evidence: Evidence, kind: DocumentKind, asked: readonly Rule[], rules: readonly Rule[]): void => {
  expect(evidence.document.kind).toBe(kind)
  expect(evidence.unread).toBeUndefined()
  expect(evidence.facts.filter(({ state }) => !isBlank(state)).map(({ topic, text }) => `${topic}: ${text}`)).toEqual(
    [],
  )
  const spokenOf = new Set<string>(evidence.facts.map(({ topic }) => topic))
  expect([...askedOf(kind, asked)].filter(topic => !spokenOf.has(topic))).toEqual([])
  expect(
    about(kind, rules)
      .filter(rule => outcomeOf(rule, evidence) === 'pass')
      .map(({ id }) => id),
  ).toEqual([])
}

const languages = filesIn('standards/topics').flatMap(path => /lexicon\.(.+)\.yaml$/.exec(path)?.slice(1) ?? [])
const everyRule = packs.flatMap(({ rules }) => rules)

// A topic's blank is the same whatever pack asks for it, so that one card which asks for all of them stands for every pack.
describe.each(languages)('in %s', language => {
  it.each(documentKinds)('a blank %s is one, has a blank for each topic, and passes no rule', kind => {
    const text = blankCard({ packs: ['all@1'], rules: everyRule }, kind, vocabulary, wordsOf(language))
    expectBlank(read(text), kind, everyRule, everyRule)
  })
})

/** Every pack with all of its rules, and every profile, in the last pack that has it. */
const selections = packs.flatMap(pack => [
  { name: refOf(pack), profile: '', pack, rules: pack.rules },
  ...pack.profiles
    .filter(({ id }) => packs.findLast(({ profiles }) => profiles.some(profile => profile.id === id)) === pack)
    .map(profile => ({
      name: refOf(pack),
      profile: profile.id,
      pack,
      rules: pack.rules.filter(rule => belongs(rule, profile)),
    })),
])

describe.each(selections)('pack $name, profile "$profile"', ({ name, profile, pack, rules }) => {
  it.each(documentKinds)('a blank %s', kind => {
    const asked = { packs: [name], rules, ...(profile === '' ? {} : { profile }) }
    const text = blankCard(asked, kind, vocabulary, wordsOf('en'))
    const evidence = read(text)
    expectBlank(evidence, kind, rules, pack.rules)
    const due = about(kind, rules).filter(({ withdrawn }) => withdrawn === undefined)
    // Unless a person has to say first whether the rule is due.
    const sure = due.filter(rule => topicsAsked(rule).length > 0 && topicsOfSwitches(rule.checkText).size === 0)
    expect(sure.filter(rule => outcomeOf(rule, evidence) !== 'fail').map(rule => rule.id)).toEqual([])
    const asking = due.filter(rule => topicsAsked(rule).some(topic => topic !== 'name'))
    expect(asking.map(rule => rule.id).filter(rule => !text.includes(rule))).toEqual([])
  })
})

/** The blanks of a rule make room for its passing example, whose title and front matter go to the head. */
const filled = (card: string, { id, examples }: DocumentRule, kind: DocumentKind): string | undefined => {
  const example = examples.find(({ outcome, kind: of }) => outcome === 'pass' && of === kind)?.text
  if (example === undefined || example.startsWith('ai-disclosure:')) return undefined
  const [, head = '', body = ''] = /^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(example) ?? []
  const [title = '# Kasuku'] = /^# .*$/m.exec(body) ?? []
  const [, ...parts] = card.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n(?=## |<!--\n)/)
  const kept = parts.filter(part => !part.includes(`${id} (`))
  const text = [title, body.replace(/^# .*$/gm, ''), ...kept].join('\n\n')
  return `${head === '' ? '' : `---\n${head}\n---\n`}${text}`
}

const judge = judgeExample(vocabulary)

describe.each(['waco/2026.07', 'cn-genai/2026.09'])('the blanks of a rule of %s', folder => {
  const { rules } = packIn(`standards/${folder}`)
  it.each(documentKinds)('in a %s, filled with its own example, pass it', kind => {
    const tried = about(kind, rules).flatMap(rule => {
      // The blanks of the other rules of its theme stay, save where the rule asks that there be none.
      const others = 'filled' in rule.checkText ? [rule] : rules.filter(({ theme }) => theme === rule.theme)
      const card = blankCard({ packs: ['some@1'], rules: others }, kind, vocabulary, wordsOf('en'))
      const text = filled(card, rule, kind)
      return text === undefined ? [] : [{ id: rule.id, outcome: judge(rule, kind, text).judgement.outcome }]
    })
    expect(tried.length).toBeGreaterThan(0)
    expect(tried.filter(({ outcome }) => outcome !== 'pass')).toEqual([])
  })
})
