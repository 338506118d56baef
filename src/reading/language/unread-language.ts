import type { Fact } from '../../model/fact.ts'
import type { Problem } from '../../model/problem.ts'
import type { Value } from '../../model/value.ts'
import type { Block, Heading, MarkdownTree, Section } from '../../syntax/markdown/markdown-tree.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { languageName } from '../values/languages.ts'
import { topicsOfHeading } from '../vocabulary/names.ts'
import type { ProseWords } from '../vocabulary/prose-words.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { languageByLetters } from './foreign-letters.ts'
import { isKnownProse, leansTo, type UnknownProse, unknownPart, unknownProse } from './prose-language.ts'
import { isSentence, type ProseText, proseText } from './prose-text.ts'

/** What is kept from being judged because nobody here knows the language of the text. */
export interface UnreadLanguage {
  /** The facts, those in the unknown language unreadable: a placeholder in it looks like an answer. */
  readonly facts: readonly Fact[]
  /** Set when the headings are in that language too: what is not found may stand under one of them. */
  readonly unread?: Problem
}

/** The metadata say which languages the model knows; only the text itself shows in which one it is written. */
export const readLanguageOfText = (
  facts: readonly Fact[],
  { root }: MarkdownTree,
  path: string,
  vocabulary: Vocabulary,
): UnreadLanguage => {
  const texts = textsIn(root).map(text => proseText(text, vocabulary.prose))
  const whole = unknownProse(texts, vocabulary.prose)
  if (whole === undefined) return { facts: withoutLetters(withoutParts(facts, texts, vocabulary.prose), vocabulary) }
  const name = nameOf(whole)
  const read = facts.map(fact =>
    isWorded(fact) && !isKnownProse(proseText(fact.text, vocabulary.prose), vocabulary.prose, whole)
      ? unreadIn(name, fact)
      : fact,
  )
  return headingsAreKnown(root, vocabulary) ? { facts: read } : { facts: read, unread: unknownLanguage(path, name) }
}

/**
 * For a format whose keys are fixed: sentences together, and each text by itself, as names, identifiers and settings around
 * them tell no language.
 */
export const withoutUnknownLanguages = (facts: readonly Fact[], vocabulary: Vocabulary): readonly Fact[] => {
  const { prose } = vocabulary
  const sentences = facts.filter(fact => isWorded(fact) && isSentence(fact.text))
  const together = unknownProse(
    sentences.map(({ text }) => proseText(text, prose)),
    prose,
  )
  return withoutLetters(facts, vocabulary).map(fact => {
    if (!isWorded(fact) || fact.topic === nameTopic) return fact
    const text = proseText(fact.text, prose)
    const own = unknownProse([text], prose)
    const among = together && isSentence(fact.text) && !isKnownProse(text, prose, together) ? together : undefined
    const found = own?.byScript || (own && isSentence(fact.text)) ? own : among
    return found === undefined ? fact : unreadIn(nameOf(found), fact)
  })
}

/** A text that is known on the whole may have parts that are not. */
const withoutParts = (facts: readonly Fact[], texts: readonly ProseText[], words: ProseWords): readonly Fact[] => {
  const languages = [...new Set(texts.flatMap(text => unknownPart(text, words)?.language ?? []))]
  if (languages.length === 0) return facts
  return facts.map(fact => {
    const language = isWorded(fact)
      ? languages.find(one => leansTo(one, proseText(fact.text, words), words))
      : undefined
    return language === undefined ? fact : unreadIn(languageName(language), fact)
  })
}

/** A few words tell their language by their letters alone. */
const withoutLetters = (facts: readonly Fact[], { prose, topics }: Vocabulary): readonly Fact[] =>
  facts.map(fact => {
    const language = isWorded(fact)
      ? languageByLetters(fact.text, prose, topics.get(fact.topic)?.byName === true)
      : undefined
    return language === undefined ? fact : unreadIn(languageName(language), fact)
  })

const unreadIn = (language: string, fact: Fact): Fact => ({
  ...fact,
  state: 'unreadable',
  reason: `language:${language}`,
  shows: [],
})

const nameOf = ({ language }: UnknownProse): string =>
  language === undefined ? 'a language that is not known here' : languageName(language)

/** A thing may be called anything, in any script. */
const nameTopic = knownTopic('name')

/** An answer in words, which only one who knows them can tell from a placeholder. */
const isWorded = ({ state, value, by }: Fact): boolean =>
  state === 'answered' && by !== 'title' && (value === undefined || isUnlistedLicense(value))

/** Words in the place of a license, and none that is known. */
const isUnlistedLicense = (value: Value): boolean =>
  value.type === 'license' && value.licenses.every(({ spdx, custom }) => spdx === undefined && !custom)

const unknownLanguage = (path: string, language: string): Problem => ({
  code: 'document/language',
  what: `the text is in ${language}, and there is no lexicon for it`,
  why: 'an answer that was not found may stand under a heading whose words are not known, so it is not called missing',
  fix: 'use the English headings of the rule, or both languages ("Limitations / …"), with the answers in a language that is read',
  at: { path },
})

const textsIn = (section: Section): readonly string[] => [
  ...section.blocks.flatMap(textsOf),
  ...section.children.flatMap(textsIn),
]

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(textsOf))
    case 'table':
      return block.rows.flatMap(row => row.cells.map(({ text }) => text))
    case 'quote':
    case 'details':
      return block.blocks.flatMap(textsOf)
    case 'heading':
    case 'code':
    case 'comment':
    case 'rule':
      return []
  }
}

/** Half of the headings below the title stand for a topic: what is not among them is not there. */
const headingsAreKnown = (root: Section, vocabulary: Vocabulary): boolean => {
  const headings = headingsIn(root).slice(1)
  const known = headings.filter(({ text }) =>
    topicsOfHeading(text, vocabulary).some(({ sure }) => sure !== 'heuristic'),
  )
  return headings.length > 0 && known.length * 2 >= headings.length
}

/** In the order of the text. */
export const headingsIn = (section: Section): readonly Heading[] => [
  ...(section.heading === undefined ? [] : [section.heading]),
  ...section.children.flatMap(headingsIn),
]
