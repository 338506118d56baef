import { refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Example, SubjectExample } from '../../model/rule.ts'
import { listed } from '../../reports/text/listed.ts'
import { show } from '../../reports/text/show.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { hanging } from '../../reports/text/wrap.ts'
import { english } from '../../reports/words/say.ts'
import type { CitedClause, Explanation, LookedFor, Mapping } from './explanation.ts'
import { outline } from './outline.ts'
import {
  changeTexts,
  datesText,
  exampleParts,
  fewNames,
  kindsText,
  mappingText,
  noEquivalence,
  showsText,
  sourceText,
} from './sentences.ts'

/** A rule explained at a terminal. */
export const explanationLines = (rule: Explanation, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance)
  const part = (label: string, text: string): readonly string[] => labelled(`  ${label.padEnd(11)}`, text, style)
  return [
    `${style.strong(rule.id)} ${show(rule.title)} ${style.faint(`(${rule.level}, ${refOf(rule.pack)})`)}`,
    '',
    ...part('asks', rule.statement),
    ...part('why', rule.why),
    ...part('mend', rule.remedy),
    ...part('applies to', kindsText(rule)),
    ...part('theme', rule.themeTitle),
    ...part('in force', datesText(rule)),
    ...part('reading', english(`reading.${rule.reading}`)),
    ...rule.clauses.flatMap(clause => clauseLines(clause, style)),
    ...part('from', rule.origin.pack),
    ...changeTexts(rule).flatMap(text => part('changed', text)),
    ...part('pack', `${rule.pack.title} (${rule.pack.authority}, as of ${rule.pack.asOf})`),
    ...part('', rule.pack.standing),
    '',
    ...(rule.looksFor.length > 0
      ? [style.faint('  looked for'), ...rule.looksFor.flatMap(topic => topicLines(topic, rule.language, style)), '']
      : []),
    style.faint('  check'),
    ...outline(rule.checkText).map(line => `    ${show(line)}`),
    ...rule.examples.flatMap(example => exampleLines(example, style)),
    ...crosswalkLines(rule.crosswalk, style),
  ]
}

const clauseLines = (clause: CitedClause, style: Style): readonly string[] => [
  ...labelled('  clause     ', `${clause.title}, ${clause.clause}`, style),
  ...labelled('             ', sourceText(clause), style),
  `             ${show(clause.url)}`,
]

const fewest = 4

/** In English, and in the language that was asked for; the others are named, as nobody reads eighteen. */
const shownLanguages = (language: string): ReadonlySet<string> =>
  new Set(['en', language, language.split('-')[0] ?? ''])

const topicLines = (topic: LookedFor, language: string, style: Style): readonly string[] => {
  const part = (label: string, text: string): readonly string[] => labelled(`      ${label.padEnd(11)}`, text, style)
  const shows = showsText(topic)
  const wanted = shownLanguages(language)
  const named = topic.names.filter(own => wanted.has(own.language))
  const others = topic.names.filter(own => !wanted.has(own.language))
  return [
    ...hanging('    ', show(`${topic.title}: ${topic.meaning}`), style.columns),
    ...(topic.condition ? part('condition', 'what is said on it decides whether the rule applies') : []),
    ...(shows === '' ? [] : part('must show', shows)),
    ...topic.metadata.flatMap(({ format, keys }) => part('metadata', `${keys.join(', ')} (${format})`)),
    ...named.flatMap(own => part(own.language, fewNames(own.names, fewest))),
    ...(others.length === 0
      ? []
      : part('also in', `${others.map(own => own.language).join(', ')} (-o json lists them)`)),
  ]
}

const exampleLines = (example: Example | SubjectExample, style: Style): readonly string[] => {
  const parts = exampleParts(example)
  const badged = `  ${style.outcome(example.outcome, english(`badge.${example.outcome}`))}`
  const [only, ...others] = parts
  if (only && others.length === 0)
    return ['', `${badged} ${style.faint(`in a ${show(only.name)}`)}`, ...indented(only.text)]
  const names = listed(parts.map(({ name }) => show(name)))
  return [
    '',
    `${badged} ${style.faint(`with ${names}`)}`,
    ...parts.flatMap(({ name, text }) => [`  ${style.faint(`${show(name)}:`)}`, ...indented(text)]),
  ]
}

const indented = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => `    ${show(line)}`.trimEnd())

const crosswalkLines = (mappings: readonly Mapping[], style: Style): readonly string[] => {
  if (mappings.length === 0) return []
  const widest = Math.max(...mappings.map(({ framework }) => framework.id.length))
  return [
    '',
    ...hanging('  ', `crosswalk: ${noEquivalence}`, style.columns, style.faint),
    ...mappings.flatMap(mapping =>
      labelled(`    ${mapping.framework.id.padEnd(widest)}  `, mappingText(mapping), style),
    ),
  ]
}

const labelled = (label: string, text: string, style: Style): readonly string[] =>
  hanging(label, show(text), style.columns, style.faint)
