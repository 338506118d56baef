import type { Baseline, BaselineEntry } from '../../model/baseline.ts'
import { dayNumber } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Appearance } from '../../model/report-format.ts'
import { levels } from '../../model/rule.ts'
import { count } from '../../reports/text/listed.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { judgingDay } from '../../shell/clock.ts'
import type { Given } from '../pipeline/command.ts'
import { languageTyped } from '../pipeline/language.ts'
import { refuse, writeListing } from '../pipeline/listing.ts'
import { baselinePlace, loadBaseline } from '../pipeline/load-baseline.ts'
import { loadTopics } from '../pipeline/load-pack.ts'
import { loadSettings } from '../pipeline/load-settings.ts'
import { noBaseline } from './baseline-usage.ts'

/** `waco baseline show`: nothing is judged. */
export const showBaseline = async (given: Given): Promise<number> => {
  const asOf = judgingDay(given.text('as-of'))
  if (typeof asOf !== 'string') return refuse([asOf], languageTyped(given))
  const settings = await loadSettings(given, await loadTopics())
  if (settings.problems.length > 0) return refuse(settings.problems, languageTyped(given))
  const { value, problems } = await loadBaseline(given, settings.value)
  if (problems.length > 0) return refuse(problems, languageTyped(given))
  if (value === undefined) return refuse([noBaseline(baselinePlace(given, settings.value).path)], languageTyped(given))
  return writeListing(given, shownOf(value, asOf), linesOf)
}

interface ShownEntry extends Omit<BaselineEntry, 'marks'> {
  /** In days. */
  readonly age: number
}

interface Shown {
  readonly path: string
  readonly asOf: IsoDate
  readonly entries: readonly ShownEntry[]
}

const shownOf = ({ path, entries }: Baseline, asOf: IsoDate): Shown => ({
  path,
  asOf,
  entries: entries.map(({ marks: _marks, ...entry }) => ({
    ...entry,
    age: Math.max(0, dayNumber(asOf) - dayNumber(entry.since)),
  })),
})

const linesOf = ({ path, asOf, entries }: Shown, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const documents = [...new Set(entries.map(({ document }) => document))]
  const perLevel = levels.map(level => `${entries.filter(entry => entry.level === level).length} ${level}`)
  return [
    ...documents.flatMap(document => [
      style.strong(show(document)),
      ...entries
        .filter(entry => entry.document === document)
        .flatMap(({ fingerprint, level, since, age, reason, by }) => [
          ...hanging('  ', `${show(fingerprint)} (${level})`, style.columns),
          ...hanging(
            '    ',
            show(`since ${since}, ${count(age, 'day')}${by === undefined ? '' : `, by ${by}`}: ${reason}`),
            style.columns,
          ),
        ]),
      '',
    ]),
    `${show(path)}: ${count(entries.length, 'known failure')} (${perLevel.join(', ')}), as of ${asOf}`,
  ]
}
