import { packLanguage } from '../../model/locale.ts'
import { refOf, standingOf } from '../../model/pack.ts'
import type { EnglishWords, PackInfo, Report } from '../../model/report.ts'
import type { Topic } from '../../model/topic.ts'
import { inEnglish, wordedAs } from '../../reports/records/in-english.ts'
import { builtInPacks } from '../../shell/standards.ts'
import { packInLanguage } from '../telling/language.ts'
import { loadPack } from './load-pack.ts'

/**
 * A saved result in another language. Only words change: ours, and those of packs. A pack is worded anew where the very one,
 * by its digest, comes with the program; another keeps the words that were saved, if they are in that language, or its English ones.
 */
export const reportIn = async (report: Report, language: string, topics: readonly Topic[]): Promise<Report> => {
  if (language === report.language) return report
  if (language === packLanguage) return inEnglish(report)
  const packs: PackInfo[] = []
  for (const [at, english] of inEnglish(report).packs.entries()) {
    const worded = await wordsIn(english, language, topics)
    const kept = tongue(language) === tongue(report.language) ? (report.packs[at] ?? english) : english
    packs.push(
      worded === undefined
        ? kept
        : { ...wordedAs(english, worded), english: wordsOf({ ...english, profile: english.profile?.title }) },
    )
  }
  return { ...report, language, packs }
}

/** `zh` of `zh-hant`. */
const tongue = (language: string): string => language.split('-')[0] ?? language

const wordsIn = async (
  info: PackInfo,
  language: string,
  topics: readonly Topic[],
): Promise<EnglishWords | undefined> => {
  if (!builtInPacks().some(known => refOf(known) === refOf(info))) return undefined
  const { value } = await loadPack(refOf(info), topics)
  if (value?.digest !== info.digest) return undefined
  const pack = await packInLanguage(value, language)
  if (pack.english === undefined) return undefined
  const asked = new Set(info.rules.map(({ id }) => id))
  const profile = pack.profiles.find(({ id }) => id === info.profile?.id)?.title
  return wordsOf({ ...pack, profile, standing: standingOf(pack), rules: pack.rules.filter(({ id }) => asked.has(id)) })
}

/** What of a pack is said in a language. */
type Words = Omit<EnglishWords, 'profile'> & { readonly profile: string | undefined }

const wordsOf = ({ title, standing, themes, rules, profile }: Words): EnglishWords => ({
  title,
  ...(profile !== undefined && { profile }),
  standing,
  themes,
  rules: rules.map(({ id, title, statement, why, remedy }) => ({ id, title, statement, why, remedy })),
})
