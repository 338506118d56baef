import { type CitedGap, isKnown, type Judged } from '../../model/finding.ts'
import type { Say } from '../words/say.ts'
import type { Arranged, AtWork } from './arranged.ts'
import { attestCommand } from './attest-command.ts'
import { attestationText } from './attestation-text.ts'
import type { Attested } from './attested.ts'
import { shortClausesText } from './clauses-text.ts'
import { afterLine } from './gaps.ts'
import type { KnownFailure } from './known.ts'
import { knownText } from './known-text.ts'
import { code, plain } from './markdown-text.ts'
import { byCause, type NotJudged } from './not-judged.ts'
import { placeText } from './place.ts'
import { evidenceText, type Quiet } from './quiet-finding.ts'
import type { Rules } from './rules.ts'
import { sawText } from './saw-text.ts'
import { adjustmentText, levelSuffix } from './settings.ts'
import type { Waived } from './waived.ts'
import { waiverText } from './waiver-text.ts'
import { wantedText } from './wanted-text.ts'

/** A piece that stands or falls as a whole, and how many findings it tells. */
export interface Block {
  readonly text: string
  readonly findings: number
}

/** The findings of a section, each folded under its title. */
export const findingBlocks = (
  { placed, missing, listed, notJudged, waived, known, attested, quiet }: Arranged,
  rules: Rules,
  verbose: boolean,
  say: Say,
): readonly Block[] => [
  ...[...placed, ...missing.flatMap(({ groups }) => groups)].map(group => atWorkBlock(group, rules, say)),
  ...listBlock(listed.flat(), rules, say),
  ...byCause(notJudged).map(group => causeBlock(group, say)),
  ...waived.map(finding => waivedBlock(finding, rules, say)),
  ...known.map(finding => knownBlock(finding, rules, say)),
  ...attested.map(finding => attestedBlock(finding, rules, say)),
  ...(verbose ? quiet.map(finding => quietBlock(finding, rules, say)) : []),
]

const atWorkBlock = (group: AtWork, rules: Rules, say: Say): Block => {
  const [first] = group
  const rule = rules.info.get(first.rule)
  const said = group.flatMap(finding =>
    finding.outcome === 'fail'
      ? finding.gaps.flatMap(gap => gapItems(gap, say))
      : [
          item(code(placeText(finding.at.at))),
          item(labelled('review', finding.question, say), 1),
          item(`${label('answer', say)} ${code(attestCommand(finding))}`, 1),
        ],
  )
  const known = group.flatMap(finding =>
    isKnown(finding) ? [item(labelled('known', knownText(finding.known, say), say))] : [],
  )
  const mend =
    rule === undefined
      ? []
      : [item(labelled('mend', rule.remedy, say)), item(labelled('clause', shortClausesText(rule, say), say))]
  const adjustment = rules.adjusted.get(first.rule)
  const adjusted = adjustment === undefined ? [] : [item(labelled('changed', adjustmentText(adjustment, say), say))]
  return { text: folded(titleOf(first, rules, say), [...said, ...known, ...mend, ...adjusted]), findings: group.length }
}

const gapItems = ({ at, saw, wanted, or, against }: CitedGap, say: Say): readonly string[] => {
  const missing = saw.is === 'missing' && at.start !== undefined
  const place = missing ? plain(say('finding.belongs', { place: afterLine(at) })) : code(placeText(at))
  return [
    item(place),
    item(labelled('saw', sawText(saw, wanted, say), say), 1),
    ...(against ? [item(`${label('beside', say)} ${code(placeText(against.at))}`, 1)] : []),
    item(labelled(or ? 'or' : 'wanted', wantedText(wanted, say), say), 1),
  ]
}

const listBlock = (findings: readonly Judged[], rules: Rules, say: Say): readonly Block[] => {
  if (findings.length === 0) return []
  const levels = [...new Set(findings.map(({ level }) => level))].map(level =>
    say('count.level', { n: findings.filter(finding => finding.level === level).length, level }),
  )
  const title = say('unanswered.heading', { n: findings.length, levels: levels.join(say('list.between')) })
  const badge = say('badge.fail')
  return [
    {
      text: folded(
        `${plain(badge)} ${plain(title)}`,
        findings.map(finding => item(titleOf(finding, rules, say))),
      ),
      findings: findings.length,
    },
  ]
}

const causeBlock = (group: readonly [NotJudged, ...NotJudged[]], say: Say): Block => {
  const [{ problem }] = group
  const rules = group.map(({ rule }) => code(rule)).join(say('list.between'))
  const title = `${plain(say('badge.not-judged'))} ${plain(say('finding.one-cause', { n: group.length }))}`
  return {
    text: folded(title, [
      item(labelled('what', problem.what, say)),
      item(labelled('why', problem.why, say)),
      item(labelled('mend', problem.fix, say)),
      item(`${label('place', say)} ${code(placeText(problem.at))}`),
      item(`${label('rules', say)} ${rules}`),
    ]),
    findings: group.length,
  }
}

const waivedBlock = (finding: Waived, rules: Rules, say: Say): Block => ({
  text: folded(titleOf(finding, rules, say), [
    ...finding.gaps.flatMap(gap => gapItems(gap, say)),
    item(labelled('waiver', waiverText(finding.waiver, say), say)),
  ]),
  findings: 1,
})

const knownBlock = (finding: KnownFailure, rules: Rules, say: Say): Block => ({
  text: folded(titleOf(finding, rules, say), [
    ...finding.gaps.flatMap(gap => gapItems(gap, say)),
    item(labelled('known', knownText(finding.known, say), say)),
  ]),
  findings: 1,
})

const attestedBlock = (finding: Attested, rules: Rules, say: Say): Block => ({
  text: folded(titleOf(finding, rules, say), [
    item(code(placeText(finding.at.at))),
    item(labelled('review', finding.question, say), 1),
    item(labelled('attestation', attestationText(finding.attestation, say), say)),
  ]),
  findings: 1,
})

const quietBlock = (finding: Quiet, rules: Rules, say: Say): Block => ({
  text: `${item(`${titleOf(finding, rules, say)}: ${plain(evidenceText(finding, say))}`)}\n`,
  findings: 1,
})

/** In HTML, where Markdown is not read: a title is the same in a list and above what is folded. */
const titleOf = (finding: Judged, rules: Rules, say: Say): string => {
  const { outcome, rule, level } = finding
  const title = rules.info.get(rule)?.title ?? ''
  const heading = say('finding.heading', {
    title,
    level,
    standing: levelSuffix(finding, rules.adjusted.get(rule), say),
  })
  return `${plain(say(isKnown(finding) ? 'badge.known' : `badge.${outcome}`))} <code>${plain(rule)}</code> ${plain(heading)}`
}

const folded = (title: string, items: readonly string[]): string =>
  `<details>\n<summary>${title}</summary>\n\n${items.join('\n')}\n\n</details>\n`

const item = (text: string, depth: 0 | 1 = 0): string => `${'  '.repeat(depth)}- ${text}`

type Label =
  | 'known'
  | 'waiver'
  | 'attestation'
  | 'answer'
  | 'saw'
  | 'wanted'
  | 'or'
  | 'mend'
  | 'clause'
  | 'place'
  | 'beside'
  | 'review'
  | 'what'
  | 'why'
  | 'rules'
  | 'changed'

const label = (name: Label, say: Say): string => `**${plain(say(`label.${name}`))}**`

const labelled = (name: Label, text: string, say: Say): string => `${label(name, say)} ${plain(text)}`
