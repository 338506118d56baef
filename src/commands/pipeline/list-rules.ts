import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging } from '../../reports/text/wrap.ts'
import type { Given } from './command.ts'
import { refuse, writeListing } from './listing.ts'
import { loadPack, loadVocabulary, usualPack } from './load-pack.ts'

/** `waco rules` */
export const listRules = async (given: Given): Promise<number> => {
  const { topics } = await loadVocabulary()
  const { value: pack, problems } = await loadPack(given.text('pack') ?? usualPack, topics)
  if (pack === undefined) return refuse(problems)
  const items = pack.rules.map(({ check: _check, examples: _examples, ...rule }) => rule)
  return writeListing(given, items, (rules, appearance) => {
    const style = styleFor(appearance)
    const widest = Math.max(...rules.map(rule => displayWidth(rule.id)))
    return rules.flatMap(rule =>
      hanging(`${rule.id.padEnd(widest)}  ${rule.level.padEnd(6)}  `, show(rule.title), style.columns),
    )
  })
}
