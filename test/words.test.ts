import { describe, expect, it } from 'vitest'
import { either, listed } from '../src/reports/words/listed.ts'
import { catalogues, sayIn } from '../src/reports/words/say.ts'
import type { Message } from '../src/reports/words/translation.ts'

const textsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message)

const slotsOf = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).toSorted()

describe.each(Object.entries(catalogues))('the catalogue of %s', (language, catalogue) => {
  // Every catalogue has the keys of the English one: the compiler holds them against it.
  const messages: readonly (readonly [string, Message, Message])[] = Object.entries(catalogue).map(([key, message]) => [
    key,
    message,
    catalogues.en[key as keyof typeof catalogues.en],
  ])

  it.each(messages)('%s puts in what the English one does', (_, message, english) => {
    const [slots] = textsOf(english).map(slotsOf)
    for (const text of textsOf(message))
      expect(typeof message === 'string' ? slotsOf(text) : [...slotsOf(text), '{n}']).toEqual(
        typeof message === 'string' ? slots : expect.arrayContaining([...(slots ?? [])]),
      )
  })

  it('has a text for each way in which the language counts', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    for (const [key, message] of messages)
      if (typeof message !== 'string')
        expect([key, Object.keys(message).toSorted()]).toEqual([key, pluralCategories.toSorted()])
  })
})

describe('several things in one breath', () => {
  const things = ['a', 'b', 'c']
  it.each([
    ['en', 'a, b and c', 'a, b or c'],
    ['zh-Hant', 'a、b和c', 'a、b或c'],
    ['ar', 'a، b وc', 'a، b أو c'],
    ['de', 'a, b and c', 'a, b or c'],
  ])('in %s', (tag, and, or) => {
    expect([listed(things, sayIn(tag)), either(things, sayIn(tag))]).toEqual([and, or])
  })
})
