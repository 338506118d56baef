import { packLanguage } from '../../model/locale.ts'
import type { EnglishWords, PackInfo, Report } from '../../model/report.ts'
import type { ReportFormat } from '../../model/report-format.ts'

/** A format that machines read: whatever language the run speaks, its words are English, so that nothing downstream depends on it. */
export const forMachines = (format: ReportFormat): ReportFormat => ({
  ...format,
  render: (report, appearance) => format.render(inEnglish(report), appearance),
})

/** As `forMachines`, of a format that is made piece by piece, so that its text is the same however it is written. */
export const flowing = ({
  pieces,
  ...format
}: Omit<ReportFormat, 'render'> & Required<Pick<ReportFormat, 'pieces'>>): ReportFormat => ({
  ...format,
  render: (report, appearance) => [...pieces(inEnglish(report), appearance)].join(''),
  pieces: (report, appearance) => pieces(inEnglish(report), appearance),
})

/** The report as it would be without `--lang`. */
export const inEnglish = <Told extends Pick<Report, 'language' | 'packs'>>(report: Told): Told => ({
  ...report,
  language: packLanguage,
  packs: report.packs.map(({ english, ...pack }) => (english ? wordedAs(pack, english) : pack)),
})

/** A pack with other words of its own. */
export const wordedAs = (pack: PackInfo, { title, standing, themes, rules, profile }: EnglishWords): PackInfo => {
  const words = new Map(rules.map(rule => [rule.id, rule]))
  return {
    ...pack,
    ...(pack.profile && { profile: { ...pack.profile, title: profile ?? pack.profile.title } }),
    ...{ title, standing, themes },
    rules: pack.rules.map(rule => ({ ...rule, ...words.get(rule.id) })),
  }
}
