import { documentKinds } from '../../model/document.ts'
import { type Pack, refOf } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import { levels, type Rule, readings } from '../../model/rule.ts'
import type { Topic } from '../../model/topic.ts'
import { askedTopics } from '../../policy/asked-topics.ts'
import { either } from '../../reports/text/listed.ts'
import type { Given, OptionSpec } from '../asking/command.ts'
import { unknownTheme, unknownTopic } from '../asking/usage-problems.ts'
import { allCheckKinds } from './all-check-kinds.ts'

/** Ways to list only some rules of a pack; a rule has to fit all that are given. */
export const filterOptions: readonly OptionSpec[] = [
  { flags: '--theme <theme>', summary: 'only rules of this theme, such as safety' },
  { flags: '--level <level>', summary: 'only rules of this level', choices: levels },
  { flags: '--kind <kind>', summary: 'only rules that apply to this kind of document', choices: documentKinds },
  { flags: '--reading <reading>', summary: 'only rules that read their clause in this way', choices: readings },
  { flags: '--topic <topic>', summary: 'only rules that ask about this topic, such as license' },
  { flags: '--text <words>', summary: 'only rules whose id, title, statement, reason or remedy has these words in it' },
]

/** Those of the packs' `rules` that were asked for, in their order; or what is wrong with the asking. */
export const filterRules = (
  given: Given,
  packs: readonly Pack[],
  rules: readonly Rule[],
  topics: readonly Topic[],
): readonly Rule[] | { readonly problems: readonly Problem[] } => {
  const problems = problemsWith(given, packs, topics)
  if (problems.length > 0) return { problems }
  const tests = testsFor(given)
  return rules.filter(rule => tests.every(test => test(rule)))
}

type Test = (rule: Rule) => boolean

const testsFor = (given: Given): readonly Test[] => {
  const when = (option: string, test: (wanted: string, rule: Rule) => boolean): readonly Test[] => {
    const wanted = given.text(option)
    return wanted === undefined ? [] : [rule => test(wanted, rule)]
  }
  return [
    ...when('theme', (theme, rule) => rule.theme === theme),
    ...when('level', (level, rule) => rule.level === level),
    ...when('kind', (kind, rule) => rule.appliesTo.some(own => own === kind)),
    ...when('reading', (reading, rule) => rule.reading === reading),
    ...when('topic', (topic, rule) => askedTopics(rule, allCheckKinds).some(asked => asked.topic === topic)),
    ...when('text', (words, rule) => folded(wordsOf(rule)).includes(folded(words))),
  ]
}

const wordsOf = ({ id, title, statement, why, remedy }: Rule): string => [id, title, statement, why, remedy].join('\n')

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')

/** `choices` has refused what is wrong with the other options. */
const problemsWith = (given: Given, packs: readonly Pack[], topics: readonly Topic[]): readonly Problem[] => {
  const [theme, topic] = [given.text('theme'), given.text('topic')]
  const themes = [...new Set(packs.flatMap(pack => pack.themes.map(({ id }) => id)))]
  const known = topics.map(({ id }) => String(id))
  return [
    ...(theme === undefined || themes.includes(theme) ? [] : [unknownTheme(theme, themes, either(packs.map(refOf)))]),
    ...(topic === undefined || known.includes(topic) ? [] : [unknownTopic(topic, known)]),
  ]
}
