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
  if (verbose)
    return lists.flatMap(({ title, items }) => [
      style.strong(title),
      ...items.flatMap(item => hanging('  ', itemText(item, style.say), style.columns)),
      '',
    ])
  const lines = lists.map(list => fewUnmet(list, style.say))
  return [
    style.strong(style.say('unmet.title')),
    ...lines.flatMap(({ text }) => hanging('  ', text, style.columns)),
    ...(lines.some(({ more }) => more) ? [style.faint(`  ${style.say('unmet.how')}`)] : []),
    '',
  ]
}

const itemText = ({ name, text }: { readonly name: string; readonly text: string }, say: Say): string =>
  say('unmet.item', { name: show(name), text: show(text) })
