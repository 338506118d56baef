import { describe, expect, it } from 'vitest'
import { judgeExample } from '../src/commands/pipeline/judge-example.ts'
import { blankCard } from '../src/commands/scaffolding/blank-card.ts'
import { topicsAsked } from '../src/commands/scaffolding/topics-asked.ts'
import { documentKinds } from '../src/model/document.ts'
import { refOf } from '../src/model/pack.ts'
import { isDocumentRule } from '../src/model/rule.ts'
import { topicsOfSwitches } from '../src/mutations/paper/switches.ts'
import { builtInPacksForTest, testVocabulary } from './support.ts'

const vocabulary = testVocabulary()
const judge = judgeExample(vocabulary)

describe.each(builtInPacksForTest())('pack $id@$version', pack => {
  describe.each(documentKinds)('a blank %s', kind => {
    const text = blankCard({ packs: [refOf(pack)], rules: pack.rules }, kind, vocabulary)
    const rules = pack.rules.filter(isDocumentRule).filter(({ appliesTo }) => appliesTo.includes(kind))
    const outcomes = rules.map(rule => ({ rule, outcome: judge(rule, kind, text).judgement.outcome }))

    it('passes no rule', () => {
      expect(outcomes.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule.id)).toEqual([])
    })

    it('fails every rule that it has a blank for, unless a person has to say first whether the rule is due', () => {
      const unfailed = outcomes
        .filter(({ rule }) => topicsAsked(rule).length > 0 && topicsOfSwitches(rule.checkText).size === 0)
        .filter(({ outcome }) => outcome !== 'fail')
      expect(unfailed.map(({ rule, outcome }) => `${rule.id}: ${outcome}`)).toEqual([])
    })

    it('names every rule of its kind that asks for something to be said, unless it was withdrawn', () => {
      const due = rules.filter(({ withdrawn }) => withdrawn === undefined)
      const asking = due.filter(rule => topicsAsked(rule).some(topic => topic !== 'name'))
      expect(asking.map(({ id }) => id).filter(id => !text.includes(id))).toEqual([])
    })
  })
})
