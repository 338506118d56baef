import { refOf } from '../../model/pack.ts'
import type { Appearance } from '../../model/report-format.ts'
import type { Example, SubjectExample } from '../../model/rule.ts'
import { adjustmentText } from '../../reports/text/settings.ts'
import { show } from '../../reports/text/show.ts'
import { standingText } from '../../reports/text/standing-text.ts'
import { type Style, styleFor } from '../../reports/text/style.ts'
import { topicTitle } from '../../reports/text/topic-title.ts'
import { displayWidth, hanging, padded } from '../../reports/text/wrap.ts'
import { listed } from '../../reports/words/listed.ts'
import { textIn } from '../../reports/words/problem-in.ts'
import { type Say, sayIn } from '../../reports/words/say.ts'
import type { CitedClause, Explanation, LookedFor, Mapping } from './explanation.ts'
import { outline } from './outline.ts'
import {
  changeTexts,
  datesText,
  exampleParts,
  fewNames,
  kindsText,
  mappingText,
  showsText,
  sourceText,
} from './sentences.ts'

/** A rule explained at a terminal, in the language of the explanation. */
export const explanationLines = (rule: Explanation, appearance: Appearance): readonly string[] => {
  const style = styleFor(appearance, sayIn(rule.language))
  const { say } = style
  const part = (label: RuleLabel | '', text: string): readonly string[] =>
    labelled(`  ${ruleLabel(label, say)}`, text, style)
  const pack = { title: rule.pack.title, authority: say(`packs.${rule.pack.authority}`), date: rule.pack.asOf }
  return [
    `${style.strong(rule.id)} ${show(rule.title)}${style.faint(say('explain.heading', { level: rule.level, pack: refOf(rule.pack) }))}`,
    '',
    ...part('explain.asks', rule.statement),
    ...part('explain.why', rule.why),
    ...part('label.mend', rule.remedy),
    ...part('explain.applies-to', kindsText(rule, say)),
    ...part('explain.theme', rule.themeTitle),
    ...part('explain.in-force', datesText(rule, say)),
    ...part('explain.reading', say(`reading.${rule.reading}`)),
    ...rule.clauses.flatMap(clause => clauseLines(clause, style)),
    ...part('explain.from', rule.origin.pack),
    ...changeTexts(rule, say).flatMap(text => part('label.changed', text)),
    ...(rule.adjusted ? part('label.settings', adjustmentText(rule.adjusted, say)) : []),
    ...part('label.pack', say('explain.pack', pack)),
    ...part('', standingText(rule.pack, say)),
    '',
    ...(rule.looksFor.length > 0
      ? [
          style.faint(`  ${say('explain.looked-for')}`),
          ...rule.looksFor.flatMap(topic => topicLines(topic, rule.language, style)),
          '',
        ]
      : []),
    style.faint(`  ${say('explain.check')}`),
    ...outline(rule.checkText).map(line => `    ${show(line)}`),
    ...rule.examples.flatMap(example => exampleLines(example, style)),
    ...crosswalkLines(rule.crosswalk, style),
  ]
}

const ruleLabels = [
  'explain.asks',
  'explain.why',
  'label.mend',
  'explain.applies-to',
  'explain.theme',
  'explain.in-force',
  'explain.reading',
  'label.clause',
  'explain.from',
  'label.changed',
  'label.settings',
  'label.pack',
] as const
type RuleLabel = (typeof ruleLabels)[number]

const topicLabels = ['explain.condition', 'explain.must-show', 'explain.metadata', 'explain.also-in'] as const
type TopicLabel = (typeof topicLabels)[number]

/** With the spaces after it: all labels of a list are as wide as its widest in the language. */
const ruleLabel = (label: RuleLabel | '', say: Say): string =>
  padded(label === '' ? '' : say(label), widest(ruleLabels, say) + 1)

const widest = (labels: readonly (RuleLabel | TopicLabel)[], say: Say): number =>
  Math.max(...labels.map(label => displayWidth(say(label))))

const clauseLines = (clause: CitedClause, style: Style): readonly string[] => {
  const { say } = style
  const label = `  ${ruleLabel('label.clause', say)}`
  const indent = ' '.repeat(displayWidth(label))
  return [
    ...labelled(label, say('explain.clause', { text: clause.title, clause: clause.clause }), style),
    ...labelled(indent, sourceText(clause, say), style),
    `${indent}${show(clause.url)}`,
  ]
}

const fewest = 4

/** In English, and in the language that was asked for; the others are named, as nobody reads eighteen. */
const shownLanguages = (language: string): ReadonlySet<string> =>
  new Set(['en', language, language.split('-')[0] ?? ''])

const topicLines = (topic: LookedFor, language: string, style: Style): readonly string[] => {
  const { say } = style
  const line = (label: string, text: string): readonly string[] =>
    labelled(`      ${padded(label, widest(topicLabels, say) + 2)}`, text, style)
  const part = (label: TopicLabel, text: string): readonly string[] => line(say(label), text)
  const shows = showsText(topic, say)
  const wanted = shownLanguages(language)
  const named = topic.names.filter(own => wanted.has(own.language))
  const others = topic.names.filter(own => !wanted.has(own.language))
  const meaning = textIn(language, 'topic')?.(topic.meaning) ?? topic.meaning
  const title = topicTitle({ id: topic.topic, title: topic.title }, say)
  return [
    ...hanging('    ', show(say('explain.topic', { title, meaning })), style.columns),
    ...(topic.condition ? part('explain.condition', say('explain.decides')) : []),
    ...(shows === '' ? [] : part('explain.must-show', shows)),
    ...topic.metadata.flatMap(({ format, keys }) =>
      part('explain.metadata', say('explain.keys', { keys: keys.join(say('list.between')), format })),
    ),
    ...named.flatMap(own => line(own.language, fewNames(own.names, fewest, say))),
    ...(others.length === 0
      ? []
      : part(
          'explain.also-in',
          say('explain.listed-in-json', { languages: others.map(own => own.language).join(say('list.between')) }),
        )),
  ]
}

const exampleLines = (example: Example | SubjectExample, style: Style): readonly string[] => {
  const { say } = style
  const parts = exampleParts(example, say)
  const badged = `  ${style.outcome(example.outcome, say(`badge.${example.outcome}`))}`
  const [only, ...others] = parts
  if (only && others.length === 0)
    return [
      '',
      `${badged} ${style.faint(say('explain.in-document', { document: show(only.name) }))}`,
      ...indented(only.text),
    ]
  const documents = listed(
    parts.map(({ name }) => show(name)),
    say,
  )
  return [
    '',
    `${badged} ${style.faint(say('explain.with-documents', { documents }))}`,
    ...parts.flatMap(({ name, text }) => [
      `  ${style.faint(say('explain.document', { document: show(name) }))}`,
      ...indented(text),
    ]),
  ]
}

const indented = (text: string): readonly string[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => `    ${show(line)}`.trimEnd())

const crosswalkLines = (mappings: readonly Mapping[], style: Style): readonly string[] => {
  if (mappings.length === 0) return []
  const { say } = style
  const longest = Math.max(...mappings.map(({ framework }) => framework.id.length))
  const claim = say('explain.crosswalk', { claim: say('explain.no-equivalence') })
  return [
    '',
    ...hanging('  ', claim, style.columns, style.faint),
    ...mappings.flatMap(mapping =>
      labelled(`    ${mapping.framework.id.padEnd(longest)}  `, mappingText(mapping, say), style),
    ),
  ]
}

const labelled = (label: string, text: string, style: Style): readonly string[] =>
  hanging(label, show(text), style.columns, style.faint)
