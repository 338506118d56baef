import { type Pack, refOf, standingOf } from '../../model/pack.ts'
import type { Rule } from '../../model/rule.ts'
import { english } from '../../reports/words/say.ts'
import { prose, table } from './markdown.ts'
import { generated } from './rule-page.ts'
import { kindsText } from './sentences.ts'

/** The list of all rule pages, pack by pack and theme by theme. */
export const ruleIndex = (packs: readonly Pack[]): string =>
  [
    generated,
    '',
    '# Rules',
    '',
    'Every rule of the packs that come with `waco`, in the newest version of each. Levels are those of BCP 14. The reading says',
    'how far a rule goes beyond its clause: `direct`, the clause itself asks for the statement; `practice`, it asks for the',
    'practice, writing it down is our step; `goal`, it names a goal; `tool`, a policy of ours.',
    '',
    ...packs.flatMap(packSection),
  ].join('\n')

const packSection = (pack: Pack): readonly string[] => [
  `## ${refOf(pack)}: ${prose(pack.title)}`,
  '',
  prose(standingOf(pack)),
  '',
  ...pack.themes.flatMap(theme =>
    themeSection(
      theme.title,
      pack.rules.filter(rule => rule.theme === theme.id),
    ),
  ),
]

const themeSection = (title: string, rules: readonly Rule[]): readonly string[] => [
  `### ${prose(title)}`,
  '',
  ...table(
    ['Rule', 'What it asks', 'Level', 'Reading', 'Applies to'],
    rules.map(rule => [
      `[${rule.id}](${rule.id}.md)`,
      `${prose(rule.title)}${rule.withdrawn === undefined ? '' : ` (withdrawn on ${rule.withdrawn})`}`,
      rule.level,
      rule.reading,
      kindsText(rule, english),
    ]),
  ),
  '',
]
