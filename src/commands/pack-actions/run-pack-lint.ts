import { refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { LintFinding, Weight } from '../../policy/lint/lint-finding.ts'
import { lintPack } from '../../policy/lint/lint-pack.ts'
import type { TranslationCoverage } from '../../policy/lint/translations.ts'
import { placeText } from '../../reports/text/place.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { problemIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import type { Given } from '../asking/command.ts'
import { exitCodes } from '../asking/exit-codes.ts'
import { loadTopics, usualPack } from '../loading/load-pack.ts'
import { cannotBeRead, readPackFiles } from '../loading/pack-files.ts'
import { languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'

/** `waco pack lint` */
export const runPackLint = async (given: Given): Promise<number> => {
  const language = languageTyped(given)
  const topics = await loadTopics()
  const wanted = given.operands[0] ?? usualPack
  const read = await readPackFiles(wanted, topics)
  if (cannotBeRead(read)) return refuse(read, language)
  const { files, pack } = read
  if (pack.problems.some(({ code }) => unreadable.has(code))) return refuse(pack.problems, language)
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
  const written = await writeListing(given, result, (item, appearance) => lines(item, appearance, language))
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

const lines = (result: Linted, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const counts = [
    ...(result.rules === undefined ? [] : [say('count.rule', { n: result.rules })]),
    say('count.error', { n: result.errors }),
    say('count.blank', { n: result.blanks }),
    say('count.advice', { n: result.advice }),
  ]
  return [
    ...result.findings.flatMap(finding => findingLines({ ...finding, ...problemIn(finding, language) }, style)),
    ...result.translations.map(
      ({ language: translated, ...numbers }) => `${translated.padEnd(8)} ${say('pack-lint.translated', numbers)}`,
    ),
    style.strong(say('pack-lint.result', { pack: result.pack, counts: counts.join(say('list.between')) })),
  ]
}

const findingLines = (finding: LintFinding, style: Style): readonly string[] => {
  const { say } = style
  const part = (label: (typeof partLabels)[number], text: string): readonly string[] =>
    hanging(`  ${padded(say(label), widest(partLabels, say))}  `, show(text), style.columns, style.faint)
  const weight = padded(say(labels[finding.weight]), widest(Object.values(labels), say))
  return [
    ...hanging(`${weight} `, show(finding.what), style.columns, style.strong),
    ...part('label.why', finding.why),
    ...part('label.mend', finding.fix),
    ...part('label.where', say('pack-lint.place', { place: placeText(finding.at), code: finding.code })),
    '',
  ]
}

const partLabels = ['label.why', 'label.mend', 'label.where'] as const

const labels = {
  error: 'pack-lint.error',
  blank: 'pack-lint.blank',
  advice: 'pack-lint.advice',
} as const satisfies Record<Weight, string>

const widest = (keys: readonly ((typeof partLabels)[number] | (typeof labels)[Weight])[], say: Say): number =>
  Math.max(...keys.map(key => displayWidth(say(key))))
