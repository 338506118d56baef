import { documentName } from '../model/document.ts'
import type { Report } from '../model/report.ts'
import type { Appearance, ReportFormat } from '../model/report-format.ts'
import { answersToTell, answerText, withoutAnswersText } from './text/answers.ts'
import { arranged } from './text/arranged.ts'
import { documentCounts, ruleCounts } from './text/counts.ts'
import { type Block, findingBlocks } from './text/markdown-findings.ts'
import { code, plain } from './text/markdown-text.ts'
import { markdownUnmet } from './text/markdown-unmet.ts'
import { placeText } from './text/place.ts'
import { rulesOf } from './text/rules.ts'
import { type Section, sectionsOf } from './text/sections.ts'
import { settingsTexts } from './text/settings.ts'
import { standingText } from './text/standing-text.ts'
import { countCell, countColumns, themeCounts } from './text/theme-counts.ts'
import { columnTitle } from './text/theme-table.ts'
import { untoldProblems } from './text/untold-problems.ts'
import { verdictText, verdictWord } from './text/verdict.ts'
import { forPeople } from './words/for-people.ts'
import { type Say, sayIn } from './words/say.ts'

/** By which a comment is found again, to be put right instead of followed by another. */
const marker = '<!-- waco:report -->'

/** GitHub drops a summary of more than 1 MiB without a word, and takes less of a comment. */
const mostBytes = 900_000

/** Room for the line that says what is left out. */
const forLeftOut = 1_000

/** For a job summary and a comment on a pull request: the verdict, a table, and what needs work, folded. */
export const markdown: ReportFormat = forPeople({
  name: 'markdown',
  summary: 'for job summaries and comments on pull requests: verdict, a table by theme, what needs work',
  lists: 'every-finding',
  speaks: true,
  render: (report, appearance) => {
    const say = sayIn(report.language)
    const head = headOf(report, say)
    if (appearance.detail === 'quiet') return framed(head, say)
    const foot = footOf(report, say)
    return framed(
      head + fitting(blocksOf(report, appearance, say), mostBytes - forLeftOut - bytes(head + foot), say) + foot,
      say,
    )
  },
})

const framed = (text: string, say: Say): string =>
  say('direction') === 'rtl' ? `${marker}\n<div dir="rtl">\n\n${text}\n</div>\n` : `${marker}\n\n${text}`

const headOf = (report: Report, say: Say): string => {
  const documents = documentCounts(report, say)
  const rules = ruleCounts(report, say)
  return [
    `## ${plain(say('markdown.title', { verdict: verdictWord(report.verdict, say) }))}\n`,
    `${plain(verdictText(report, say))}\n`,
    `${plain(say('markdown.counts', { documents, rules }))}\n`,
    ...(report.answers === undefined ? [] : [`${plain(withoutAnswersText(report.answers, say))}\n`]),
    ...tableOf(report, say),
  ].join('\n')
}

const tableOf = (report: Report, say: Say): readonly string[] => {
  const counts = themeCounts(report)
  if (counts.length === 0) return []
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `**${plain(say('markdown.table'))}**\n`,
    row([say('markdown.theme'), ...countColumns.map(column => columnTitle(column, say))].map(plain)),
    row([':--', ...countColumns.map(() => '--:')]),
    ...counts.map(count => row([plain(count.title), ...countColumns.map(column => countCell(count, column))])),
    '\n',
  ]
}

const blocksOf = (report: Report, { detail, groupBy }: Appearance, say: Say): readonly Block[] => {
  const verbose = detail === 'verbose'
  const rules = rulesOf(report)
  const blocks = sectionsOf(report, groupBy).flatMap(section => {
    const told = findingBlocks(arranged(section, verbose), rules, verbose, say)
    return told.length === 0 ? [] : [{ text: headingOf(section, say), findings: 0 }, ...told]
  })
  const besides = [
    ...problemBlocks(report, verbose, say),
    ...answerBlocks(report, verbose, say),
    ...(verbose ? skippedBlocks(report, say) : []),
  ]
  const nothing = blocks.length + besides.length === 0 ? [{ text: plain(say('markdown.nothing')), findings: 0 }] : []
  return [...besides, ...blocks, ...nothing, ...titled(say('unmet.title'), markdownUnmet(report, verbose, say))]
}

const headingOf = (section: Section, say: Say): string => {
  switch (section.by) {
    case 'document': {
      const { document } = section.result
      const readAs = say('document.read-as', { kind: say(`kind.${document.kind}`), format: document.format })
      return `### ${code(documentName(document))}\n\n${plain(readAs)}\n`
    }
    case 'subject':
      return `### ${section.result.documents.map(document => code(documentName(document))).join(' + ')}\n`
    case 'theme':
      return `### ${plain(section.title)}\n`
    case 'rule':
      return ''
  }
}

const problemBlocks = (report: Report, verbose: boolean, say: Say): readonly Block[] =>
  titled(
    say('summary.problems'),
    untoldProblems(report)
      .filter(({ notice }) => verbose || !notice)
      .map(({ at, what }) => `- ${code(at.path)} ${plain(what)}`),
  )

const answerBlocks = ({ answers }: Report, verbose: boolean, say: Say): readonly Block[] =>
  titled(
    say('answers.title'),
    (answers === undefined ? [] : answersToTell(answers, verbose)).map(
      answer => `- ${code(placeText(answer.at))} ${plain(answerText(answer, say))}`,
    ),
  )

const skippedBlocks = ({ negativeSpace }: Report, say: Say): readonly Block[] =>
  titled(
    say('summary.skipped'),
    negativeSpace.files.map(({ path, because }) => `- ${code(path)} ${plain(because)}`),
  )

const titled = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { text: `### ${plain(title)}\n`, findings: 0 },
        ...items.map(text => ({ text, findings: 1 })),
        { text: '', findings: 0 },
      ]

/** As many blocks as there is room for, whole ones; then how many findings are left out, and where they are. */
const fitting = (blocks: readonly Block[], room: number, say: Say): string => {
  const kept: string[] = []
  let left = room
  for (const [at, { text }] of blocks.entries()) {
    left -= bytes(text) + 1
    if (left >= 0) kept.push(text)
    else {
      const n = blocks.slice(at).reduce((sum, { findings }) => sum + findings, 0)
      kept.push(`**${plain(say('markdown.left-out', { n }))}**\n`)
      break
    }
  }
  return `${kept.join('\n')}\n`
}

const footOf = (report: Report, say: Say): string =>
  [
    `### ${plain(say('markdown.standing'))}\n`,
    ...report.packs.map(
      pack => `- ${code(`${pack.id} ${pack.version}`)} ${plain(standingText(pack, say))} SHA-256 ${code(pack.digest)}`,
    ),
    ...settingsTexts(report, fewFiles, say).map(text => `- ${plain(text)}`),
    '',
  ].join('\n')

const fewFiles = 3

const bytes = (text: string): number => new TextEncoder().encode(text).length
