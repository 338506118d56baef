import type { Adjustment, ChangedParameter } from '../../model/adjustment.ts'
import type { Judged } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { SelectorUse } from '../../model/selector.ts'
import type { Place } from '../../model/span.ts'
import type { Say } from '../words/say.ts'
import { show } from './show.ts'

/** What the project has changed about rules, by rule. */
export const adjustmentsOf = ({ settings }: Pick<Report, 'settings'>): ReadonlyMap<string, Adjustment> =>
  new Map(settings?.adjusted.map(adjustment => [adjustment.rule, adjustment]))

/** What stands behind a level: that it does not count, or is not the pack's own, or is asked with other parameters. */
export const levelSuffix = (
  { standing }: Pick<Judged, 'standing'>,
  adjustment: Adjustment | undefined,
  say: Say,
): string =>
  [
    say(`standing.${standing}`),
    adjustment?.level === undefined || adjustment.level.ours === 'off'
      ? ''
      : say('settings.note-level', { pack: adjustment.level.pack }),
    adjustment === undefined || adjustment.parameters.length === 0 ? '' : say('settings.note-parameters'),
  ].join('')

/** What was changed, whether less is asked now, where that stands and why. */
export const adjustmentText = ({ level, parameters, weaker, at, rationale }: Adjustment, say: Say): string => {
  const changes = [
    ...(level === undefined
      ? []
      : [
          level.ours === 'off'
            ? say('settings.off', { pack: level.pack })
            : say('settings.level', { ...level, ours: level.ours }),
        ]),
    ...parameters.map(parameter => parameterText(parameter, say)),
  ]
  const change = say('settings.change', {
    changes: changes.join(say('list.clauses')),
    less: say(weaker ? 'settings.less' : 'settings.as-much'),
    where: whereText(at, say),
  })
  return rationale === undefined ? change : say('settings.because', { change, rationale: show(rationale) })
}

const parameterText = ({ pointer, pack, ours }: ChangedParameter, say: Say): string => {
  const own = { pointer: show(pointer), ours: valueText(ours) }
  return pack === undefined
    ? say('settings.parameter-added', own)
    : say('settings.parameter', { ...own, pack: valueText(pack) })
}

const valueText = (value: unknown): string => show(typeof value === 'string' ? value : JSON.stringify(value))

/** `waco.yaml line 3` */
export const whereText = ({ path, start }: Place, say: Say): string =>
  start === undefined ? show(path) : say('settings.where', { path: show(path), line: start.line })

/** A line of the settings that picks files, with what it came to; at most `most` files are named. */
export const selectorText = (use: SelectorUse, most: number, say: Say): string => {
  const line = pickText(use, say)
  const named =
    use.files === undefined || use.files.length === 0
      ? line
      : say('settings.files', { line, files: filesText(use.files, most, say) })
  return use.beyond ? say('settings.beyond', { line: named }) : named
}

const pickText = (use: SelectorUse, say: Say): string => {
  const own = { pattern: show(use.pattern), where: whereText(use.at, say) }
  const documents = say('count.document', { n: use.matched })
  switch (use.picks) {
    case 'include':
      return say('settings.include', { ...own, kind: say(`kind.${use.kind}`), documents })
    case 'exclude':
      return use.kind === undefined
        ? say('settings.exclude', { ...own, n: use.matched })
        : say('settings.exclude-kind', { ...own, kind: say(`kind.${use.kind}`), documents })
    case 'documents':
    case 'parts':
      return say(`settings.${use.picks}`, { ...own, subject: show(use.subject), documents })
  }
}

const filesText = (files: readonly string[], most: number, say: Say): string => {
  const shown = files.slice(0, most).map(show).join(say('list.between'))
  return files.length > most ? say('settings.more', { files: shown, n: files.length - most }) : shown
}

/** Everything the settings changed about this run, each in a text of its own. */
export const settingsTexts = ({ settings }: Pick<Report, 'settings'>, most: number, say: Say): readonly string[] =>
  settings === undefined
    ? []
    : [
        ...settings.adjusted.map(adjustment =>
          say('settings.rule', { rule: show(adjustment.rule), change: adjustmentText(adjustment, say) }),
        ),
        ...settings.selectors.map(use => selectorText(use, most, say)),
      ]
