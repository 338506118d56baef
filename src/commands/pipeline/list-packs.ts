import type { Pack } from '../../model/pack.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { count, readText } from '../../reports/text/words.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { builtInPacks } from '../../shell/standards.ts'
import type { Given } from './command.ts'
import { refuse, writeListing } from './listing.ts'
import { loadPack, loadVocabulary } from './load-pack.ts'

/** `waco packs` */
export const listPacks = async (given: Given): Promise<number> => {
  const { topics } = await loadVocabulary()
  const packs: Pack[] = []
  for (const { id, version } of builtInPacks()) {
    const { value, problems } = await loadPack(`${id}@${version}`, topics)
    if (value === undefined) return refuse(problems)
    packs.push(value)
  }
  const items = packs.map(({ rules, themes: _themes, ...pack }) => ({ ...pack, rules: rules.length }))
  return writeListing(given, items, (list, appearance) => {
    const style = styleFor(appearance)
    return list.flatMap(pack => [
      `${style.strong(`${pack.id}@${pack.version}`)} ${show(pack.title)}`,
      `  ${count(pack.rules, 'rule')}, ${pack.authority}, as of ${pack.asOf}`,
      `  SHA-256 ${pack.digest}`,
      ...hanging('  ', show(pack.standing), style.columns),
      ...pack.basis.flatMap(text =>
        hanging(
          '  reads  ',
          show(
            `${text.title} (${text.issuer}, ${text.date}; ${text.binding ? 'binding' : 'voluntary'}; ${readText[text.read]}), ${text.url}`,
          ),
          style.columns,
          style.faint,
        ),
      ),
    ])
  })
}
