import { cannotTell, limit, staysBelow } from './groups.mjs'
import { digits, groupTable, markdownTable, range, rowsOfTable } from './tables.mjs'

/** The page with the tables of the current state written anew and a row added to the history; what people wrote around them stays. */
export const renewedPage = (page, measured, run) =>
  between(between(page, 'state', stateText(measured, run)), 'history', historyText(page, measured, run))

const between = (page, name, text) => {
  const [start, end] = marks(name)
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from)
    throw new Error(`the page has no place for its ${name}: ${start} and ${end} are not both there`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}

const marks = name => [`<!-- ${name}: written by npm run corpus -->`, `<!-- end of ${name} -->`]

const stateText = ({ total, read, topics, readTopics, formats, languages }, run) =>
  [
    `Version ${run.version}, commit \`${run.commit}\` of ${run.date}: ${total.counts.documents} documents, ${total.counts.labels} labels; digest of the labels \`${run.labels}\`.`,
    '### In all',
    groupTable('documents', [total, read]),
    `### Below ${limit.toFixed(2)}`,
    ...belowText('topics, in all documents', topics),
    ...belowText('topics, in documents of a format that is read', readTopics),
    ...belowText('formats', formats),
    ...belowText('languages', languages),
    '### Per format',
    groupTable('format', formats),
    '### Per language',
    groupTable('language', languages),
    '### Per topic, in all documents',
    groupTable('topic', topics),
    '### Per topic, in documents of a format that is read',
    groupTable('topic', readTopics),
  ].join('\n\n')

const belowText = (what, groups) => {
  const below = groups.filter(staysBelow)
  const few = groups.filter(cannotTell)
  return [
    `**${what}**: ${below.length === 0 ? 'none is below' : `${below.length} of ${groups.length} stay below:`}`,
    ...(below.length === 0 ? [] : [below.map(belowLine).join('\n')]),
    ...(few.length === 0
      ? []
      : [
          `Not below, but with so few labels that less than ${limit.toFixed(2)} cannot be ruled out (lower end of Wilson's interval): ${few.map(({ name, wilson }) => `\`${name}\` (${digits(wilson[0])})`).join(', ')}.`,
        ]),
  ]
}

const belowLine = ({ name, counts, shares }) =>
  `- \`${name}\`: right ${digits(shares.right)}, F1 of present ${digits(shares.f1)} (${counts.labels} labels in ${counts.documents} documents${counts.reported === 0 ? '; no document is read' : ''})`

const historyHead = [
  ...['version', 'commit', 'date', 'labels digest', 'documents', 'labels', 'kind right', 'right', 'bootstrap 95 %'],
  ...['precision', 'recall', 'F1', 'place right', 'formats read: documents', 'right', 'F1'],
]

/** Rows of earlier runs stay as they are; the same commit measured again takes the place of its row. */
const historyText = (page, { total, read }, run) => {
  const [start, end] = marks('history')
  const kept = rowsOfTable(page.slice(page.indexOf(start), page.indexOf(end))).filter(
    ([, commit, , labels]) => commit !== `\`${run.commit}\`` || labels !== `\`${run.labels}\``,
  )
  return markdownTable([historyHead, ...kept, historyRow(total, read, run)])
}

const historyRow = (total, read, { version, commit, date, labels }) => [
  ...[version, `\`${commit}\``, date, `\`${labels}\``, total.counts.documents, total.counts.labels],
  ...[digits(total.shares.kind), digits(total.shares.right), range(total.rightRange)],
  ...[digits(total.shares.precision), digits(total.shares.recall), digits(total.shares.f1), digits(total.shares.place)],
  ...[read.counts.documents, digits(read.shares.right), digits(read.shares.f1)],
]
