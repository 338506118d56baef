import { refOf } from '../../model/pack.ts'
import { anchorOf } from '../../reading/anchors.ts'
import { english } from '../../reports/words/say.ts'
import type { CitedClause, Explanation, LookedFor, Mapping } from './explanation.ts'
import { code, fenced, prose, table } from './markdown.ts'
import { outline } from './outline.ts'
import {
  changeTexts,
  datesText,
  type ExamplePart,
  exampleParts,
  fewNames,
  kindsText,
  mappingText,
  showsText,
  sourceText,
} from './sentences.ts'

/** One rule as a page of Markdown, made from the same data as `waco explain`. */
export const rulePage = (rule: Explanation): string =>
  [
    generated,
    '',
    `# ${rule.id}: ${prose(rule.title)}`,
    '',
    ...(rule.withdrawn === undefined
      ? []
      : [`**Withdrawn on ${rule.withdrawn}:** it no longer counts from then on.`, '']),
    ...changed(rule),
    `> ${prose(rule.statement)}`,
    '',
    ...table(['Level', 'Applies to', 'Reading', 'In force', 'Theme'], [facts(rule)]),
    '',
    ...section('Why', [prose(rule.why)]),
    ...section('How to meet it', [prose(rule.remedy)]),
    ...section('What it rests on', [...rule.clauses.map(clauseItem), '', standing(rule)]),
    ...section('What is looked for', lookedFor(rule)),
    ...section('Examples', rule.examples.flatMap(exampleBlock).slice(0, -1)),
    ...section('In other frameworks', crosswalk(rule.crosswalk)),
    `In the terminal: ${code(`waco explain ${rule.id}`)}. [All rules](README.md)`,
    '',
  ].join('\n')

export const generated = '<!-- Generated from the packs by `npm run generate`; do not edit. -->'

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, '']

const changed = (rule: Explanation): readonly string[] => {
  const texts = changeTexts(rule, english)
  return texts.length === 0
    ? []
    : [`First in ${code(rule.origin.pack)}.`, '', ...texts.map(text => `- ${prose(text)}`), '']
}

const facts = (rule: Explanation): readonly string[] => [
  rule.level,
  kindsText(rule, english),
  `${rule.reading}: ${english(`reading.${rule.reading}`)}`,
  datesText(rule, english),
  `[${prose(rule.themeTitle)}](README.md#${anchorOf(rule.themeTitle)})`,
]

const clauseItem = (clause: CitedClause): string =>
  `- [${prose(clause.title)}](${clause.url}), ${prose(clause.clause)} (${prose(sourceText(clause, english))})`

const standing = ({ pack }: Explanation): string =>
  `Pack ${code(refOf(pack))}, ${pack.authority}, as of ${pack.asOf}. ${prose(pack.standing)}`

const lookedFor = ({ looksFor, checkText }: Explanation): readonly string[] => [
  ...looksFor.flatMap(topicBlock),
  'The check, as the pack writes it:',
  '',
  ...fenced(outline(checkText).join('\n'), 'yaml'),
]

const mostNames = 6

/** Without a count: a page does not change with every word that a lexicon learns. */
const firstNames = (names: readonly string[]): string =>
  names.length > mostNames
    ? `${fewNames(names.slice(0, mostNames), mostNames, english)}, among others`
    : fewNames(names, mostNames, english)

const topicBlock = (topic: LookedFor): readonly string[] => {
  const shows = showsText(topic, english)
  return [
    `**${prose(topic.title)}** (${code(topic.topic)}): ${prose(topic.meaning)}`,
    '',
    ...(topic.condition ? ['- What is said on it decides whether the rule applies.'] : []),
    ...(shows === '' ? [] : [`- An answer must show ${prose(shows)}.`]),
    ...topic.metadata.map(({ format, keys }) => `- Metadata in ${code(format)}: ${keys.map(code).join(', ')}`),
    ...topic.names.map(
      ({ language, names }) => `- Headings and labels in ${code(language)}: ${prose(firstNames(names))}`,
    ),
    '',
  ]
}

const verdicts = {
  pass: 'Passes',
  fail: 'Fails',
  'not-applicable': 'Does not apply',
  'needs-review': 'A person has to answer',
} as const

const exampleBlock = (example: Explanation['examples'][number]): readonly string[] => {
  const [only, ...others] = exampleParts(example, english)
  if (only === undefined) return []
  const verdict = verdicts[example.outcome]
  if (others.length === 0) return [`${verdict}, in a ${only.name}:`, '', ...pieceOf(only), '']
  return [
    `${verdict}, with these documents together:`,
    '',
    ...[only, ...others].flatMap(part => [`${prose(part.name)}:`, '', ...pieceOf(part), '']),
  ]
}

const pieceOf = ({ text }: ExamplePart): readonly string[] =>
  fenced(text, text.startsWith('ai-disclosure:') ? 'yaml' : 'markdown')

const crosswalk = (mappings: readonly Mapping[]): readonly string[] =>
  mappings.length === 0
    ? []
    : [
        `A crosswalk: ${english('explain.no-equivalence')}. What is uncertain has to be checked by a person first.`,
        '',
        ...table(
          ['Framework', 'Where it asks for something comparable'],
          mappings.map(mapping => [frameworkCell(mapping), prose(mappingText(mapping, english))]),
        ),
      ]

const frameworkCell = ({ framework }: Mapping): string =>
  `${prose(framework.title)} (${code(framework.id)}; ${prose(framework.edition)})`
