import { packLanguage } from '../../model/locale.ts'
import type { Pack, Translation } from '../../model/pack.ts'
import type { Parsed, Problem } from '../../model/problem.ts'
import type { Profile } from '../../model/profile.ts'
import type { Rule } from '../../model/rule.ts'
import { type Locale, type RuleWord, readLocale, ruleWords } from './read-locale.ts'

/**
 * A pack with its words in a language, where they are translated; English elsewhere. Only words change: what is judged,
 * and every id, is the same in every language.
 */
export const inLanguage = (pack: Pack, language: string): Parsed<Pack> => {
  if (language === packLanguage) return { value: pack, problems: [] }
  const wanted = translationsFor(pack.translations, language)
  const read = wanted.map(translation => ({ translation, ...readLocale(translation.file) }))
  const value = read.reduce(
    (before, { value: locale, translation }) => (locale ? translated(before, pack, { locale, translation }) : before),
    pack,
  )
  return {
    value: value === pack ? pack : { ...value, english: pack },
    problems: read.flatMap(({ problems }) => problems).map(localeTrouble),
  }
}

/** Which words of a rule are translated, by the pack itself or by one that it extends: what `inLanguage` would show. */
export const translatedWords = (pack: Pack, language: string): ((id: string) => readonly RuleWord[]) => {
  const english = new Map<string, Rule>(pack.rules.map(rule => [rule.id, rule]))
  const files = translationsFor(pack.translations, language).flatMap(({ file, of }) => {
    const { value: locale } = readLocale(file)
    return locale ? [{ locale, same: new Map<string, Rule>(of.rules.map(rule => [rule.id, rule])) }] : []
  })
  return id => {
    const rule = english.get(id)
    return rule ? files.flatMap(({ locale, same }) => fitting(rule, same.get(id), locale)) : []
  }
}

/** Files of the language itself, or else of the one it is a form of: `zh` where there is no `zh-hant`. */
const translationsFor = (translations: readonly Translation[], language: string): readonly Translation[] => {
  const named = (name: string) =>
    translations.filter(({ file }) => file.path.toLowerCase().endsWith(`/${name.toLowerCase()}.yaml`))
  const exact = named(language)
  return exact.length > 0 ? exact : named(language.split('-')[0] ?? language)
}

interface Read {
  readonly locale: Locale
  readonly translation: Translation
}

const translated = (pack: Pack, english: Pack, read: Read): Pack => {
  const { locale, translation } = read
  const same = new Map(translation.of.rules.map(rule => [rule.id, rule]))
  const standing = (translation.of.standing === english.standing ? locale.pack?.standing : undefined) ?? pack.standing
  return {
    ...pack,
    ...(standing !== undefined && { standing }),
    title: (translation.of.title === english.title ? locale.pack?.title : undefined) ?? pack.title,
    themes: pack.themes.map(theme => {
      const original = english.themes.find(({ id }) => id === theme.id)?.title
      const fits = translation.of.themes.some(({ id, title }) => id === theme.id && title === original)
      return { ...theme, title: (fits ? own(locale.themes, theme.id) : undefined) ?? theme.title }
    }),
    profiles: pack.profiles.map((profile, at) => named(profile, english.profiles[at] ?? profile, read)),
    rules: pack.rules.map((rule, at) => inWords(rule, english.rules[at] ?? rule, same.get(rule.id), locale)),
  }
}

/** As with rules: only where the pack that was translated has the very words. */
const named = (profile: Profile, english: Profile, { locale, translation }: Read): Profile => {
  const words = own(locale.profiles, profile.id)
  const same = translation.of.profiles.find(({ id }) => id === profile.id)
  return {
    ...profile,
    title: (same?.title === english.title ? words?.title : undefined) ?? profile.title,
    meaning: (same?.meaning === english.meaning ? words?.meaning?.trim() : undefined) ?? profile.meaning,
  }
}

const inWords = (rule: Rule, english: Rule, of: Rule | undefined, locale: Locale): Rule => {
  const words = own(locale.rules, rule.id)
  return { ...rule, ...Object.fromEntries(fitting(english, of, locale).map(word => [word, words?.[word]?.trim()])) }
}

/** A word is taken where it translates the very words that the rule has: a later pack may have changed them. */
const fitting = (english: Rule, of: Rule | undefined, { rules }: Locale): readonly RuleWord[] => {
  const words = own(rules, english.id)
  return ruleWords.filter(word => words?.[word] !== undefined && of?.[word] === english[word])
}

/** What a mapping of a file has under a key, and not what every object has. */
const own = <T>(mapping: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  mapping !== undefined && Object.hasOwn(mapping, key) ? mapping[key] : undefined

const localeTrouble = ({ code, ...problem }: Problem): Problem => ({
  ...problem,
  code: code.replace(/^pack\//, 'locale/'),
  why: 'the translation is used whole or not at all; without it everything is shown in English',
})
