import { refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { LintFinding, Weight } from '../../policy/lint/lint-finding.ts'
import { lintPack } from '../../policy/lint/lint-pack.ts'
import type { TranslationCoverage } from '../../policy/lint/translations.ts'
import { count } from '../../reports/text/listed.ts'
import { placeText } from '../../reports/text/place.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import type { Given } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { refuse, writeListing } from './listing.ts'
import { loadTopics, usualPack } from './load-pack.ts'
import { cannotBeRead, readPackFiles } from './pack-files.ts'

/** `waco pack lint` */
export const runPackLint = async (given: Given): Promise<number> => {
  const topics = await loadTopics()
  const wanted = given.operands[0] ?? usualPack
  const read = await readPackFiles(wanted, topics)
  if (cannotBeRead(read)) return refuse(read)
  const { files, pack } = read
  if (pack.problems.some(({ code }) => unreadable.has(code))) return refuse(pack.problems)
  const { findings, translations } = lintPack(files, pack, topics)
  const numberOf = (weight: Weight): number => findings.filter(finding => finding.weight === weight).length
  const result: Linted = {
    pack: pack.value ? refOf(pack.value) : wanted,
    ...(pack.value && { rules: pack.value.rules.length }),
    errors: numberOf('error'),
    blanks: numberOf('blank'),
    advice: numberOf('advice'),
    translations,
    findings,
  }
  const written = await writeListing(given, result, lines)
  if (written !== exitCodes.fine) return written
  return result.errors + result.blanks > 0 ? exitCodes.failed : exitCodes.fine
}

/** With these there is nothing to lint. */
const unreadable: ReadonlySet<string> = new Set(['pack/no-pack-file', 'pack/newer-format'])

interface Linted {
  readonly pack: string
  /** Absent when the pack could not be put together. */
  readonly rules?: number
  readonly errors: number
  readonly blanks: number
  readonly advice: number
  readonly translations: readonly TranslationCoverage[]
  readonly findings: readonly LintFinding[]
}

const lines = (result: Linted, appearance: Appearance): readonly string[] => [
  ...result.findings.flatMap(finding => findingLines(finding, appearance)),
  ...result.translations.map(
    ({ language, must, musts, whole, rules }) =>
      `${language.padEnd(8)} ${must} of ${musts} must rules translated, ${whole} of ${rules} rules in full`,
  ),
  styleFor(appearance).strong(
    `${result.pack}: ${[
      ...(result.rules === undefined ? [] : [count(result.rules, 'rule')]),
      count(result.errors, 'error'),
      count(result.blanks, 'blank'),
      `${count(result.advice, 'piece')} of advice`,
    ].join(', ')}`,
  ),
]

const findingLines = (finding: LintFinding, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const part = (label: string, text: string): readonly string[] =>
    hanging(label, show(text), style.columns, style.faint)
  return [
    ...hanging(labels[finding.weight], show(finding.what), style.columns, style.strong),
    ...part('  why    ', finding.why),
    ...part('  mend   ', finding.fix),
    ...part('  where  ', `${placeText(finding.at)} (${finding.code})`),
    '',
  ]
}

const labels = { error: 'ERROR  ', blank: 'BLANK  ', advice: 'ADVICE ' } as const satisfies Record<Weight, string>
