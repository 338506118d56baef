import type { Report } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { fewUnmet } from './few-unmet.ts'
import { code, plain } from './markdown-text.ts'
import { unmetOf } from './unmet-items.ts'

/** What met nothing, as items of a list: one for each list, or with everything told one for each rule, path and topic. */
export const markdownUnmet = (report: Report, verbose: boolean, say: Say): readonly string[] =>
  unmetOf(report, say).flatMap(list =>
    verbose
      ? [
          `- ${plain(list.title)}`,
          ...list.items.map(
            ({ name, text }) => `  - ${list.of === 'topics' ? plain(name) : code(name)} ${plain(text)}`,
          ),
        ]
      : [`- ${plain(fewUnmet(list, say).text)}`],
  )
