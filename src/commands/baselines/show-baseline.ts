import type { Baseline, BaselineEntry } from '../../model/baseline.ts'
import { dayNumber } from '../../model/calendar.ts'
import type { IsoDate } from '../../model/judgement.ts'
import type { Appearance } from '../../model/report-format.ts'
import { levels } from '../../model/rule.ts'
import { show } from '../../reports/text/show.ts'
import { styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { sayIn } from '../../reports/words/say.ts'
import { judgingDay } from '../../shell/clock.ts'
import type { Given } from '../asking/command.ts'
import { baselinePlace, loadBaseline } from '../loading/load-baseline.ts'
import { loadTopics } from '../loading/load-pack.ts'
import { loadSettings } from '../loading/load-settings.ts'
import { languageOf, languageTyped } from '../telling/language.ts'
import { refuse, writeListing } from '../telling/listing.ts'
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
  const language = languageOf(given, settings.value)
  if (typeof language !== 'string') return refuse([language], languageTyped(given))
  return writeListing(given, shownOf(value, asOf), (item, appearance) => linesOf(item, appearance, language))
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

const linesOf = ({ path, asOf, entries }: Shown, appearance: Appearance, language: string): readonly string[] => {
  const style = styleFor(appearance, sayIn(language))
  const { say } = style
  const documents = [...new Set(entries.map(({ document }) => document))]
  const perLevel = levels.map(level =>
    say('count.level', { n: entries.filter(entry => entry.level === level).length, level }),
  )
  const since = ({ since: from, age: n, reason, by }: ShownEntry): string => {
    const said = { since: from, age: say('count.day', { n }), reason: show(reason) }
    return by === undefined ? say('baseline.since', said) : say('baseline.since-by', { ...said, by: show(by) })
  }
  const known = say('count.known', { n: entries.length })
  return [
    ...documents.flatMap(document => [
      style.strong(show(document)),
      ...entries
        .filter(entry => entry.document === document)
        .flatMap(entry => {
          const { fingerprint, level } = entry
          return [
            ...hanging('  ', say('baseline.of-level', { fingerprint: show(fingerprint), level }), style.columns),
            ...hanging('    ', since(entry), style.columns),
          ]
        }),
      '',
    ]),
    say('baseline.listed', { path: show(path), known, levels: perLevel.join(say('list.between')), date: asOf }),
  ]
}
