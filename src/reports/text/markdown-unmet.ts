import { documentName } from '../../model/document.ts'
import type { Report } from '../../model/report.ts'
import type { Say } from '../words/say.ts'
import { fewUnmet } from './few-unmet.ts'
import { code, plain } from './markdown-text.ts'
import { type UnmetList, unmetOf } from './unmet-items.ts'

/** What met nothing, as items of a list: one for each list, or with everything told one for each rule, path and topic. */
export const markdownUnmet = (report: Report, verbose: boolean, say: Say): readonly string[] =>
  verbose ? unmetOf(report, say).flatMap(wholeList) : inShort(report, say)

const wholeList = ({ of, title, items }: UnmetList): readonly string[] => [
  `- ${plain(title)}`,
  ...items.map(({ name, text }) => `  - ${of === 'topics' ? plain(name) : code(name)} ${plain(text)}`),
]

/** With the files that were passed over, which have a list of their own only where everything is told. */
const inShort = (report: Report, say: Say): readonly string[] => {
  const files = report.negativeSpace.files.map(file => ({ name: documentName(file), text: file.because }))
  const lists = [
    ...(files.length > 0 ? [{ title: say('summary.skipped'), items: files }] : []),
    ...unmetOf(report, say),
  ].map(list => fewUnmet(list, say))
  return lists.length === 0 ? [] : [...lists, say('unmet.how')].map(text => `- ${plain(text)}`)
}
