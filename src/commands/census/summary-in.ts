import type { CensusSummary } from '../../model/census.ts'
import type { PackInUse } from '../../model/pack.ts'
import { standingOf } from '../../model/pack.ts'
import { standingText } from '../../reports/text/standing-text.ts'
import { sayIn } from '../../reports/words/say.ts'
import { packsInLanguage } from '../telling/language.ts'

/** A summary with the words of its packs in a language, for the text and the picture; what is written as data stays English. */
export const summaryIn = async (
  summary: CensusSummary,
  inUse: readonly PackInUse[],
  language: string,
): Promise<CensusSummary> => {
  const packs = await packsInLanguage(
    inUse.map(({ pack }) => pack),
    language,
  )
  const say = sayIn(language)
  const titles = new Map(packs.flatMap(({ themes }) => themes).map(({ id, title }) => [id, title]))
  const rules = new Map<string, string>(packs.flatMap(pack => pack.rules).map(({ id, title }) => [id, title]))
  return {
    ...summary,
    head: {
      ...summary.head,
      packs: summary.head.packs.map((told, at) => {
        const pack = packs[at]
        return pack === undefined
          ? told
          : { ...told, standing: standingText({ ...pack, standing: standingOf(pack) }, say) }
      }),
      themes: summary.head.themes.map(({ id, title }) => ({ id, title: titles.get(id) ?? title })),
    },
    rules: summary.rules.map(rule => ({ ...rule, title: rules.get(rule.id) ?? rule.title })),
  }
}
