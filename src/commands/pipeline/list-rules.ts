import { packsInUse } from '../../policy/packs-in-use.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { profileText } from '../../reports/text/words.ts'
import { displayWidth, hanging } from '../../reports/text/wrap.ts'
import type { Given } from './command.ts'
import { refuse, writeListing } from './listing.ts'
import { loadTopics } from './load-pack.ts'
import { loadChosenPack } from './pinned-pack.ts'

/** `waco rules` */
export const listRules = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const { value: pack, problems } = await loadChosenPack(given.text('pack'), topics)
  if (pack === undefined) return refuse(problems)
  const { value: used, problems: unfit } = packsInUse([pack], given.text('profile'))
  if (unfit.length > 0) return refuse(unfit)
  const items = used.flatMap(({ rules }) => rules).map(({ check: _check, examples: _examples, ...rule }) => rule)
  return writeListing(given, items, (rules, appearance) => {
    const style = styleFor(appearance)
    const widest = Math.max(...rules.map(rule => displayWidth(rule.id)))
    const listed = rules.flatMap(rule =>
      hanging(`${rule.id.padEnd(widest)}  ${rule.level.padEnd(6)}  `, show(rule.title), style.columns),
    )
    const selected = used.flatMap(({ profile }) => (profile ? ['', profileText(profile, rules.length)] : []))
    return [...listed, ...selected.flatMap(line => hanging('', line, style.columns))]
  })
}
