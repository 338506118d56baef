import { describe, expect, it } from 'vitest'
import { judgeExample } from '../src/commands/pack-trials/judge-example.ts'
import { judgeSetExample } from '../src/commands/pack-trials/judge-set-example.ts'
import { isSubjectRule } from '../src/model/rule.ts'
import { builtInPacksForTest, packIn, testVocabulary } from './support/given.ts'

const vocabulary = testVocabulary()
const judge = judgeExample(vocabulary)
const judgeSet = judgeSetExample(vocabulary)
const packs = [...builtInPacksForTest(), packIn('fixtures/subject-pack')]

it('there are packs', () => expect(packs.length).toBeGreaterThan(0))

describe.each(packs)('pack $id@$version', pack => {
  it.each(pack.rules.map(rule => [rule.id, rule] as const))('%s is met and broken by its own examples', (_, rule) => {
    const said = isSubjectRule(rule)
      ? rule.examples.map(example => ({ ...example, outcome: judgeSet(rule, example.documents).outcome }))
      : rule.examples.map(example => ({
          ...example,
          outcome: judge(rule, example.kind, example.text).judgement.outcome,
        }))
    expect(said).toEqual(rule.examples)
  })
})
