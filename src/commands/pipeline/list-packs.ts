import { packLanguage } from '../../model/locale.ts'
import { type Pack, refOf, standingOf } from '../../model/pack.ts'
import { belongs } from '../../model/profile.ts'
import { type Level, levels, type Rule } from '../../model/rule.ts'
import { count, listed } from '../../reports/text/listed.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
import { builtInPacks } from '../../shell/standards.ts'
import type { Given } from './command.ts'
import { refuse, writeListing } from './listing.ts'
import { loadPack, loadTopics } from './load-pack.ts'

/** `waco packs` */
export const listPacks = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const packs: Pack[] = []
  for (const pack of builtInPacks()) {
    const { value, problems } = await loadPack(refOf(pack), topics)
    if (value === undefined) return refuse(problems)
    packs.push(value)
  }
  const items = packs.map(({ rules, profiles, themes: _themes, translations, english: _english, ...pack }) => ({
    ...pack,
    standing: standingOf(pack),
    profiles: profiles.map(profile => ({ ...profile, rules: rules.filter(rule => belongs(rule, profile)).length })),
    rules: rules.length,
    levels: perLevel(rules),
    languages: [...new Set([packLanguage, ...translations.map(({ file }) => languageNamedBy(file.path))])],
  }))
  return writeListing(given, items, (list, appearance) => {
    const style = styleFor(appearance)
    return list.flatMap(pack => [
      `${style.strong(refOf(pack))} ${show(pack.title)}`,
      ...hanging(
        '  ',
        `${count(pack.rules, 'rule')} (${levels.map(level => `${pack.levels[level]} ${level}`).join(', ')}), ${pack.authority}, as of ${pack.asOf}${pack.bases[0] ? `, extends ${pack.bases[0]}` : ''}`,
        style.columns,
      ),
      `  in ${listed(pack.languages)}`,
      `  SHA-256 ${pack.digest}`,
      ...hanging('  ', show(pack.standing), style.columns),
      ...pack.profiles.flatMap(profile =>
        hanging(
          `  ${profile.id.padEnd(13)} `,
          show(`${profile.title} (${count(profile.rules, 'rule')}): ${profile.meaning}`),
          style.columns,
        ),
      ),
      ...pack.basis.flatMap(text => [
        ...hanging(
          '  reads  ',
          show(
            `${text.title} (${text.issuer}, ${text.date}; ${text.binding ? 'binding' : 'voluntary'}; ${english(`read.${text.read}`)})`,
          ),
          style.columns,
          style.faint,
        ),
        // Kept on one line, however long, so that it can be clicked and copied.
        `         ${show(text.url)}`,
      ]),
    ])
  })
}

const perLevel = (rules: readonly Rule[]): Readonly<Record<Level, number>> => {
  const number = (wanted: Level): number => rules.filter(({ level }) => level === wanted).length
  return { must: number('must'), should: number('should'), may: number('may') }
}

/** `zh` of `locales/zh.yaml`. */
const languageNamedBy = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '')
