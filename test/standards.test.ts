import { describe, expect, it } from 'vitest'
import { judgeExample } from '../src/commands/pipeline/judge-example.ts'
import type { Example, Rule } from '../src/model/rule.ts'
import { builtInPacksForTest, testVocabulary } from './support.ts'

const vocabulary = testVocabulary()
const judge = judgeExample(vocabulary)
const packs = builtInPacksForTest()

it('there are packs', () => expect(packs.length).toBeGreaterThan(0))

describe.each(packs)('pack $id@$version', pack => {
  it.each(pack.rules.map(rule => [rule.id, rule] as const))('%s is met and broken by its own examples', (_, rule) => {
    const said = rule.examples.map(example => `${example.outcome}: ${outcomeOf(rule, example)}\n${example.text}`)
    expect(said).toEqual(rule.examples.map(example => `${example.outcome}: ${example.outcome}\n${example.text}`))
  })
})

const outcomeOf = (rule: Rule, { kind, text }: Example): string => judge(rule, kind, text).judgement.outcome
