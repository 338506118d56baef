import type { Report } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { fewUnmet } from './few-unmet.ts'
import { show } from './show.ts'
import type { Style } from './style.ts'
import { unmetOf } from './unmet-items.ts'
import { hanging } from './wrap.ts'

/** What met nothing: a line for each list, or with everything told a line for each item. */
export const unmetLines = (report: Report, style: Style, verbose: boolean): readonly string[] => {
  const lists = unmetOf(report, style.say)
  if (lists.length === 0) return []
  const told = verbose
    ? lists.flatMap(({ title, items }) => [
        ...hanging('  ', title, style.columns),
        ...items.flatMap(item => hanging('    ', itemText(item, style.say), style.columns)),
      ])
    : [
        ...lists.flatMap(list => hanging('  ', fewUnmet(list, style.say), style.columns)),
        ...hanging('  ', style.faint(style.say('unmet.how')), style.columns),
      ]
  return [style.strong(style.say('unmet.title')), ...told, '']
}

const itemText = ({ name, text }: { readonly name: string; readonly text: string }, say: Say): string =>
  say('unmet.item', { name: show(name), text: show(text) })
