import { refOf } from '../model/pack.ts'
import type { Counts, PackInfo, Report, Verdict } from '../model/report.ts'
import type { ReportFormat } from '../model/report-format.ts'
import { forMachines } from './records/in-english.ts'
import { recordsOf } from './records/record.ts'
import { jsonText } from './text/json-text.ts'
import { count } from './text/listed.ts'
import { show } from './text/show.ts'

/**
 * The endpoint form of shields. It names the pack and counts its rules; it claims no standing that the pack does not
 * have, and only a conformant run is green.
 */
export const badge: ReportFormat = forMachines({
  name: 'badge',
  summary: 'a JSON endpoint for a shields badge: the pack, and how many of its must rules hold',
  lists: 'verdict',
  render: report => `${jsonText(badgeOf(report), 2)}\n`,
})

const badgeOf = (report: Report): object => ({
  schemaVersion: 1,
  label: report.packs.map(packName).join(' + '),
  message: [messageOf(report), ...unmetIn(report)].join('; '),
  color: colours[report.verdict],
  // So that no page that shows the badge can paint it in a colour of its own choice.
  ...(report.verdict === 'conformant' ? {} : { isError: true }),
})

const colours: Readonly<Record<Verdict, string>> = {
  conformant: 'brightgreen',
  'not-conformant': 'red',
  undetermined: 'yellow',
}

/** A badge has no room for the sentence about the standing of a pack, so it says in a word what the sentence says. */
const packName = (pack: PackInfo): string => {
  const notes = [
    ...(pack.authority === 'derived' ? ['unofficial'] : []),
    ...(pack.profile ? [`profile ${pack.profile.id}`] : []),
  ]
  return show(notes.length > 0 ? `${refOf(pack)} (${notes.join(', ')})` : refOf(pack))
}

const messageOf = (report: Report): string => {
  const due = recordsOf(report)
    .map(({ finding }) => finding)
    .filter(
      ({ level, standing, outcome }) => level === 'must' && standing === 'in-force' && outcome !== 'not-applicable',
    )
  const passed = due.filter(({ outcome }) => outcome === 'pass').length
  if (report.counts.judged === 0) return 'undetermined: nothing was judged'
  switch (report.verdict) {
    case 'conformant':
      return `aligned: ${passed} of ${due.length} must`
    case 'not-conformant':
      return `not aligned: ${passed} of ${due.length} must`
    case 'undetermined':
      return `undetermined: ${openIn(report.counts)}`
  }
}

/** The endpoint form refuses keys it does not know, so what came to nothing is counted in the message. */
const unmetIn = ({ negativeSpace: { files, rules, selectors, topics } }: Report): readonly string[] => {
  const counted = [
    [files.length, 'file'],
    [rules.length, 'rule'],
    [selectors.length, 'selector'],
    [topics.length, 'topic'],
  ] as const
  const told = counted.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun))
  return told.length === 0 ? [] : [`came to nothing: ${told.join(', ')}`]
}

/** How many must hold says nothing where something else is not known. */
const openIn = ({ outcomes, unreadable }: Counts): string =>
  [
    ...(unreadable > 0 ? [`${count(unreadable, 'file')} not read`] : []),
    ...(outcomes['not-judged'] > 0 ? [`${outcomes['not-judged']} not judged`] : []),
    ...(outcomes['needs-review'] > 0 ? [`${outcomes['needs-review']} to review`] : []),
  ].join(', ')
