import type { Pack } from '../../model/pack.ts'
import type { Problem } from '../../model/problem.ts'
import type { Place, Span } from '../../model/span.ts'
import { entriesOf, nodeAt } from '../../syntax/tree-walk.ts'
import { suggestion } from '../did-you-mean.ts'
import { translatedWords } from '../packs/in-language.ts'
import type { PackFile } from '../packs/pack-file.ts'
import { type Locale, type RuleWord, readLocale, ruleWords } from '../packs/read-locale.ts'
import { advice, type Bench, error, type LintFinding } from './lint-finding.ts'

/** How much of a pack is translated into one language. */
export interface TranslationCoverage {
  readonly language: string
  /** Rules with title, statement, why and remedy. */
  readonly whole: number
  readonly rules: number
  /** Rules of level `must` with title and remedy: what somebody needs to mend a failure that counts. */
  readonly must: number
  readonly musts: number
}

export interface Translations {
  readonly findings: readonly LintFinding[]
  readonly coverage: readonly TranslationCoverage[]
}

export const translations = (bench: Bench): Translations => {
  const read = bench.locales.map(readLocale)
  return {
    findings: read.flatMap(({ value, problems, file }) => [
      ...problems.map(error),
      ...(value ? [...unknownNames(file, bench), ...gaps(value, file, bench)] : []),
    ]),
    coverage: read
      .flatMap(({ value }) => (value ? [coverageOf(value, bench)] : []))
      .toSorted((a, b) => (a.language < b.language ? -1 : 1)),
  }
}

const coverageOf = (locale: Locale, { rules, pack }: Bench): TranslationCoverage => {
  const musts = rules.filter(({ level }) => level === 'must')
  const has = translationIn(locale, pack)
  return {
    language: locale.language,
    whole: rules.filter(({ id }) => has(id, ruleWords)).length,
    rules: rules.length,
    must: musts.filter(({ id }) => has(id, needed)).length,
    musts: musts.length,
  }
}

/** Whether words of a rule are translated; an extending pack need not say again what its base has in the language. */
const translationIn = (locale: Locale, pack: Pack | undefined) => {
  const wordsOf = pack && translatedWords(pack, locale.language)
  return (id: string, words: readonly RuleWord[]): boolean => {
    const there = wordsOf?.(id) ?? ruleWords.filter(word => locale.rules?.[id]?.[word] !== undefined)
    return words.every(word => there.includes(word))
  }
}

const needed = ['title', 'remedy'] as const

const unknownNames = (file: PackFile, { rules, themes }: Bench): readonly LintFinding[] => {
  const unknown = (key: 'rules' | 'themes', known: readonly string[]) =>
    entriesOf(nodeAt(file.root, key))
      .filter(entry => !known.includes(entry.key))
      .map(entry => error(unknownName(file.place(entry.keySpan), key === 'rules' ? 'rule' : 'theme', entry.key, known)))
  const ids = rules.map(({ id }) => id)
  return [...unknown('rules', ids), ...unknown('themes', themes)]
}

const gaps = (locale: Locale, file: PackFile, { rules, pack }: Bench): readonly LintFinding[] => {
  const has = translationIn(locale, pack)
  const missing = rules
    .filter(({ level }) => level === 'must')
    .filter(({ id }) => !has(id, needed))
    .map(({ id }) => id)
  const span: Span = entriesOf(file.root).find(({ key }) => key === 'rules')?.keySpan ?? { start: 0, end: 0 }
  return missing.length === 0 ? [] : [advice(untranslated(file.place(span), locale.language, missing))]
}

const unknownName = (at: Place, what: 'rule' | 'theme', name: string, known: readonly string[]): Problem => ({
  code: `lint/unknown-${what}-in-locale`,
  what: `a translation is given for the ${what} "${name}", and the pack has none of that name`,
  why: 'its words would be shown to nobody, and the one that is meant stays untranslated',
  fix: suggestion(name, known),
  at,
})

const untranslated = (at: Place, language: string, ids: readonly string[]): Problem => ({
  code: 'lint/untranslated',
  what: `in "${language}", title or remedy is missing from ${ids.length} of the rules with the level "must"`,
  why: 'readers of that language would be told in another what they must mend',
  fix: `translate "title" and "remedy" of ${ids.join(', ')}`,
  at,
})
