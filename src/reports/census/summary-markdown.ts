import type { CensusGroup, CensusSummary } from '../../model/census.ts'
import { verdicts } from '../../model/report.ts'
import { code, plain } from '../text/markdown-text.ts'
import { graphemes, show } from '../text/show.ts'
import { displayWidth, padded, wrap } from '../text/wrap.ts'
import type { Say } from '../words/say.ts'
import { rateText } from './rate.ts'

/** The summary of a census for people: Markdown that can be read as it stands, in lines of at most 80 columns. */
export const summaryMarkdown = (summary: CensusSummary, say: Say): string => {
  const { head, cards, judged, notJudged, duplicates, cut } = summary
  const inputs = say('census.inputs', { n: head.inputs.length })
  const parts = [
    `# ${say('census.title')}`,
    paragraph(say('census.size', { n: cards, inputs, judged, not: notJudged, duplicates })),
    ...(cut.length > 0 ? [paragraph(say('census.cut'))] : []),
    ...(judged === 0 ? [paragraph(say('census.nothing'))] : []),
    paragraph(say('census.claim')),
    ...(head.rulesAboutSeveral > 0 ? [paragraph(say('census.several', { n: head.rulesAboutSeveral }))] : []),
    ...head.packs.map(({ ref, profile, digest, standing }) =>
      [
        ...wrap(say('census.by', { pack: profile ? `${ref} (${profile})` : ref, date: head.asOf }), widest),
        `SHA-256 ${digest}`,
        ...wrap(plain(standing), widest),
      ].join('\n'),
    ),
    `![${say('census.picture')}](summary.svg)`,
    section(say('census.verdicts'), [
      [say('census.verdict'), say('census.cards')],
      ...verdicts.map(verdict => [say(`verdict.${verdict}`), String(summary.verdicts[verdict])]),
    ]),
    section(say('census.unjudged'), [
      [say('census.problem'), say('census.cards')],
      ...summary.problems.map(problem => [problem.code, String(problem.cards)]),
    ]),
    section(say('census.themes'), grouped(say('census.theme'), summary.themes, say, titleIn(summary))),
    section(say('census.kinds'), grouped(say('census.kind'), summary.kinds, say)),
    section(say('census.formats'), grouped(say('census.format'), summary.formats, say)),
    section(say('census.languages'), grouped(say('census.language'), summary.languages, say)),
    section(say('census.rules'), ruleRows(summary, say), 5),
    `## ${say('census.files')}`,
    ...head.inputs.map(({ path, sha256 }) => `- ${code(path)}\n  SHA-256 ${sha256}`),
  ]
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

const widest = 80

const paragraph = (text: string): string => wrap(text, widest).join('\n')

/** The title of a theme, which the pack has said in its own words. */
export const titleIn =
  ({ head }: CensusSummary) =>
  (theme: string): string =>
    head.themes.find(({ id }) => id === theme)?.title ?? theme

const grouped = (
  title: string,
  groups: readonly CensusGroup[],
  say: Say,
  nameOf: (name: string) => string = name => name,
): readonly (readonly string[])[] => [
  [title, ...(['documents', 'passed', 'of', 'rate'] as const).map(word => say(`census.${word}`))],
  ...groups.map(group => [
    nameOf(group.name),
    ...[group.documents, group.pass, group.pass + group.fail].map(String),
    rateText(group),
  ]),
]

const ruleRows = ({ rules }: CensusSummary, say: Say): readonly (readonly string[])[] => [
  (['rule', 'level', 'passed', 'of', 'rate', 'named'] as const).map(word => say(`census.${word}`)),
  ...rules.map(({ id, level, title, outcomes: { pass, fail } }) => [
    ...[id, level, String(pass), String(pass + fail), rateText({ pass, fail })],
    title,
  ]),
]

/** A table with a head; nothing where it has no rows. The column of `words` is cut to what the line has room for; the others are ours. */
const section = (title: string, [head = [], ...rows]: readonly (readonly string[])[], words = 0): string => {
  if (rows.length === 0) return ''
  const others = head.map((cell, at) =>
    at === words ? 0 : Math.max(3, ...[cell, ...rows.map(row => row[at] ?? '')].map(displayWidth)),
  )
  const room = widest - 1 - others.reduce((sum, width) => sum + width + 3, 0)
  const cut = (row: readonly string[]): readonly string[] =>
    row.map((cell, at) => (at === words ? cutTo(cell, room) : cell))
  const shown = [head, ...rows].map(cut)
  const widths = head.map((_, at) => Math.max(3, ...shown.map(row => displayWidth(row[at] ?? ''))))
  const isNumber = (at: number): boolean => at !== words && at > 0 && rows.every(row => /^[\d–]/.test(row[at] ?? ''))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (isNumber(at) ? ' '.repeat((widths[at] ?? 0) - displayWidth(cell)) + cell : padded(cell, widths[at] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (isNumber(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  const [first = [], ...more] = shown
  return [`## ${title}`, '', line(first), rule, ...more.map(line)].join('\n')
}

/** Text of a pack, so that nothing in it becomes markup; what does not fit is in `summary.json`. */
const cutTo = (text: string, room: number): string => {
  if (displayWidth(plain(text)) <= room) return plain(text)
  const pieces = [...graphemes(show(text))]
  while (pieces.length > 0 && displayWidth(`${plain(pieces.join(''))}…`) > room) pieces.pop()
  return `${plain(pieces.join(''))}…`
}
