import { allFindings } from '../model/all-findings.ts'
import { isKnown, type Judged } from '../model/finding.ts'
import { refOf } from '../model/pack.ts'
import { placeOf } from '../model/place-of.ts'
import type { Report } from '../model/report.ts'
import type { Detail, ReportFormat } from '../model/report-format.ts'
import type { Place } from '../model/span.ts'
import { attestationText } from './text/attestation-text.ts'
import { knownText } from './text/known-text.ts'
import { placeText } from './text/place.ts'
import { evidenceText } from './text/quiet-finding.ts'
import { type Rules, rulesOf } from './text/rules.ts'
import { sawText } from './text/saw-text.ts'
import { settingsTexts } from './text/settings.ts'
import { show } from './text/show.ts'
import { standingText } from './text/standing-text.ts'
import { uncommanded } from './text/uncommanded.ts'
import { unmetOf } from './text/unmet-items.ts'
import { untoldProblems } from './text/untold-problems.ts'
import { verdictText } from './text/verdict.ts'
import { waiverText } from './text/waiver-text.ts'
import { forPeople } from './words/for-people.ts'
import { type Say, sayIn } from './words/say.ts'

/** A line for each finding, as editors, `grep` and problem matchers read them; what is in it of keys is the same in every language. */
export const compact: ReportFormat = forPeople({
  name: 'compact',
  summary: 'a line for each finding, for editors and grep: path:line:column: level RULE title: what was seen',
  lists: 'every-finding',
  speaks: true,
  render: (report, { detail }) => {
    const say = sayIn(report.language)
    const lines =
      detail === 'quiet'
        ? []
        : [...findingsOf(report, detail, say), ...besidesOf(report, detail, say), ...standings(report, say)]
    return uncommanded(`${[...lines, verdictText(report, say)].join('\n')}\n`)
  },
})

const findingsOf = (report: Report, detail: Detail, say: Say): readonly string[] => {
  const rules = rulesOf(report)
  return allFindings(report)
    .filter(({ outcome }) => detail === 'verbose' || (outcome !== 'pass' && outcome !== 'not-applicable'))
    .map(finding => findingLine(finding, rules, say))
}

/** What is no failure of a rule in force says so by its keys, before the rule. */
const findingLine = (finding: Judged, rules: Rules, say: Say): string => {
  const { rule, level, standing, outcome } = finding
  const keys = [
    level,
    ...(isKnown(finding) ? ['known'] : outcome === 'fail' ? [] : [outcome]),
    ...(standing === 'in-force' ? [] : [standing]),
  ]
  const title = show(rules.info.get(rule)?.title ?? '')
  return line(placeOf(finding), `${keys.join(' ')} ${rule} ${title}: ${seen(finding, say)}`)
}

const seen = (finding: Judged, say: Say): string => {
  switch (finding.outcome) {
    case 'fail': {
      const gaps = finding.gaps.map(({ saw, wanted }) => sawText(saw, wanted, say, 1))
      const known = finding.known ? [knownText(finding.known, say)] : []
      return [...new Set(gaps), ...known].join(say('list.clauses'))
    }
    case 'waived':
      return waiverText(finding.waiver, say)
    case 'attested':
      return attestationText(finding.attestation, say)
    case 'needs-review':
      return show(finding.question)
    case 'not-judged':
      return show(finding.problem.what)
    case 'pass':
      return show(finding.by[0].excerpt)
    case 'not-applicable':
      return evidenceText(finding, say)
  }
}

/** Files that were not judged stand among the findings, so that no reader of lines alone takes them for clean. */
const besidesOf = (report: Report, detail: Detail, say: Say): readonly string[] => [
  ...untoldProblems(report)
    .filter(({ notice }) => detail === 'verbose' || !notice)
    .map(({ at, code, what }) => line(at, `problem ${code}: ${show(what)}`)),
  ...(detail === 'verbose'
    ? [
        ...report.negativeSpace.files.map(({ path, because }) => line({ path }, `skipped: ${show(because)}`)),
        ...unmetOf(report, say).flatMap(({ title, items }) =>
          items.map(({ name, text }) => line(undefined, `${title}: ${show(name)}: ${show(text)}`)),
        ),
      ]
    : []),
]

/** What a result under each pack is worth: a list that travels alone must not seem more than it is. */
const standings = (report: Report, say: Say): readonly string[] => [
  ...report.packs.map(pack => line(undefined, `pack ${show(refOf(pack))}: ${show(standingText(pack, say))}`)),
  ...settingsTexts(report, fewFiles, say).map(text => line(undefined, `settings ${text}`)),
]

const fewFiles = 3

/** A whole file is meant by its beginning; and whatever stands in a document or a path, a line stays one line. */
const line = (at: Place | undefined, text: string): string =>
  `${at === undefined ? 'waco' : at.start === undefined ? `${placeText(at)}:1:1` : placeText(at)}: ${text}`.replace(
    /\s*[\r\n]\s*/g,
    ' ',
  )
