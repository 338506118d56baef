import { packLanguage } from '../../model/locale.ts'
import { type BasisText, type Pack, refOf, standingOf } from '../../model/pack.ts'
import { belongs, type Profile } from '../../model/profile.ts'
import { type Level, levels, type Rule } from '../../model/rule.ts'
import { show } from '../../reports/text/show.ts'
import { standingText } from '../../reports/text/standing-text.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging } from '../../reports/text/wrap.ts'
import { sayIn } from '../../reports/words/say.ts'
import { builtInPacks } from '../../shell/standards.ts'
import type { Given } from '../asking/command.ts'
import { sourceText } from '../explanation/sentences.ts'
import { loadPack, loadTopics } from '../loading/load-pack.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { languageOf, languageTyped, packInLanguage } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'

/** `waco packs` */
export const listPacks = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const settings = await loadSettings(given, topics)
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language])
  const packs: Pack[] = []
  for (const pack of builtInPacks()) {
    const { value, problems } = await loadPack(refOf(pack), topics)
    if (value === undefined) return refuse(problems, language)
    packs.push(value)
  }
  const worded: Pack[] = []
  for (const pack of packs) worded.push(await packInLanguage(pack, language))
  return writeListing(
    given,
    worded.map(listedPack),
    (list, appearance) => {
      const style = styleFor(appearance, sayIn(language))
      return list.flatMap(pack => packLines(pack, style))
    },
    { language, inEnglish: packs.map(listedPack) },
  )
}

/** A pack with numbers in place of its rules. */
interface ListedPack extends Omit<Pack, 'rules' | 'profiles' | 'themes' | 'translations' | 'english'> {
  readonly standing: string
  readonly profiles: readonly (Profile & { readonly rules: number })[]
  readonly rules: number
  readonly levels: Readonly<Record<Level, number>>
  readonly languages: readonly string[]
}

const listedPack = (item: Pack): ListedPack => {
  const { rules, profiles, themes: _themes, translations, english: _english, ...pack } = item
  return {
    ...pack,
    standing: standingOf(pack),
    profiles: profiles.map(profile => ({ ...profile, rules: rules.filter(rule => belongs(rule, profile)).length })),
    rules: rules.length,
    levels: perLevel(rules),
    languages: [...new Set([packLanguage, ...translations.map(({ file }) => languageNamedBy(file.path))])],
  }
}

const packLines = (pack: ListedPack, style: Style): readonly string[] => {
  const { say, columns } = style
  const reads = `  ${say('packs.reads')}  `
  return [
    `${style.strong(refOf(pack))} ${show(pack.title)}`,
    ...hanging('  ', countsText(pack, style), columns),
    ...hanging('  ', say('packs.languages', { languages: pack.languages.join(say('list.between')) }), columns),
    `  SHA-256 ${pack.digest}`,
    ...hanging('  ', show(standingText(pack, say)), columns),
    ...pack.profiles.flatMap(({ id, title, rules, meaning }) =>
      hanging(
        `  ${id.padEnd(13)} `,
        show(say('packs.profile', { title, rules: say('count.rule', { n: rules }), meaning })),
        columns,
      ),
    ),
    ...pack.basis.flatMap((text: BasisText) => [
      ...hanging(
        reads,
        show(say('packs.text', { title: text.title, source: sourceText(text, say) })),
        columns,
        style.faint,
      ),
      // Kept on one line, however long, so that it can be clicked and copied.
      `${' '.repeat(displayWidth(reads))}${show(text.url)}`,
    ]),
  ]
}

const countsText = (pack: ListedPack, { say }: Style): string => {
  const numbers = levels.map(level => say('count.level', { n: pack.levels[level], level }))
  const counts = say('packs.counts', {
    rules: say('count.rule', { n: pack.rules }),
    levels: numbers.join(say('list.between')),
    authority: say(`packs.${pack.authority}`),
    date: pack.asOf,
  })
  const [base] = pack.bases
  return base === undefined ? counts : say('packs.extends', { counts, pack: base })
}

const perLevel = (rules: readonly Rule[]): Readonly<Record<Level, number>> => {
  const number = (wanted: Level): number => rules.filter(({ level }) => level === wanted).length
  return { must: number('must'), should: number('should'), may: number('may') }
}

/** `zh` of `locales/zh.yaml`. */
const languageNamedBy = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '')
