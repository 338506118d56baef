import type { Adjustment } from '../../model/adjustment.ts'
import { refOf } from '../../model/pack.ts'
import type { PackInfo, Report, RuleInfo } from '../../model/report.ts'
import type { Level } from '../../model/rule.ts'
import { adjustmentsOf, adjustmentText } from '../text/settings.ts'
import { show } from '../text/show.ts'
import { english } from '../words/say.ts'
import { safely } from './safely.ts'
import type { SarifComponent, SarifLevel, SarifMessage, SarifRule } from './sarif-log.ts'

/** How much a failure weighs; what is not in force weighs least, whatever its level will be. */
export const levelText: Readonly<Record<Level, Exclude<SarifLevel, 'none'>>> = {
  must: 'error',
  should: 'warning',
  may: 'note',
}

const severityText: Readonly<Record<Level, string>> = { must: 'error', should: 'warning', may: 'recommendation' }

/** The rules of all packs as this run has them, each once. */
export const rulesOf = (report: Pick<Report, 'packs' | 'settings'>): readonly SarifRule[] => {
  const adjusted = adjustmentsOf(report)
  return report.packs.flatMap(pack => pack.rules.map(rule => ruleOf(rule, pack, adjusted.get(rule.id))))
}

/** The packs stand as what extends the tool: they have a version of their own, and their rules are not ours. */
export const packsOf = ({ packs }: Pick<Report, 'packs'>): readonly SarifComponent[] =>
  packs.map(({ id, version, title, standing, authority, asOf, digest }) => ({
    name: id,
    version,
    shortDescription: { text: safely(title) },
    properties: { digest: { 'sha-256': digest }, authority, asOf, standing: safely(standing) },
  }))

const ruleOf = (rule: RuleInfo, pack: PackInfo, adjustment: Adjustment | undefined): SarifRule => ({
  id: rule.id,
  name: safely(rule.title),
  shortDescription: { text: safely(rule.title) },
  fullDescription: { text: safely(rule.statement) },
  help: helpOf(rule, pack),
  defaultConfiguration: { level: levelText[rule.level] },
  properties: {
    tags: [rule.theme, rule.level, refOf(pack), rule.reading],
    // How often documents are read as people read them: `docs/reading-quality.md`.
    precision: 'high',
    'problem.severity': severityText[rule.level],
    ...(adjustment && { adjusted: safely(adjustmentText(adjustment, english)) }),
  },
})

const helpOf = (rule: RuleInfo, pack: PackInfo): SarifMessage => {
  const parts: readonly (readonly [label: string, text: string])[] = [
    ['To mend', rule.remedy],
    ['Why', rule.why],
    ['Clause', `${clausesOf(rule, pack)} (${english(`reading.${rule.reading}`)})`],
    ['Pack', `${refOf(pack)}. ${pack.standing}`],
  ]
  return {
    text: parts.map(([label, text]) => safely(`${label}: ${text}`)).join('\n\n'),
    markdown: parts.map(([label, text]) => `**${label}:** ${inMarkdown(text)}`).join('\n\n'),
  }
}

const clausesOf = ({ basis }: RuleInfo, pack: PackInfo): string =>
  basis.map(({ text, clause }) => `${pack.basis.find(({ key }) => key === text)?.title ?? text}, ${clause}`).join('; ')

/** A pack's text stands for itself: no character of it is markup. */
const inMarkdown = (text: string): string => show(text).replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
