import { kindsOf } from './findings.mjs'

export const median = numbers => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Medians of each run, and the median of its ratios to ours of the same round: a busy moment meets both. */
export const timeTable = (rows, count) =>
  table([
    ['', 'rules', 'processor', 'clock', 'per document', 'processor, ours = 1', 'clock, ours = 1'],
    ...rows.map(({ name, rules, work, clock, workRatio, clockRatio }) => [
      ...[name, rules, `${(median(work) / 1000).toFixed(2)} s`, `${(median(clock) / 1000).toFixed(2)} s`],
      `${(median(work) / count).toFixed(2)} ms`,
      ...[workRatio, clockRatio].map(ratios => ratio(median(ratios))),
    ]),
  ])

const ratio = number => `${number.toFixed(number < 0.1 ? 3 : 2)}`

export const findingsTable = (rows, planted) => {
  const kinds = kindsOf(planted).map(({ how }) => how)
  return table([
    ['', ...kinds, 'flagged, and no fault', 'right, and not found by us'],
    ...rows.map(({ name, found: { byKind, wrong, notOurs } }) => [
      name,
      ...kinds.map(kind => `${byKind[kind].found} of ${byKind[kind].of}`),
      String(wrong.length),
      notOurs === undefined ? '–' : String(notOurs.length),
    ]),
  ])
}

const ownNames = new Set(['waco', 'our parsers alone'])

/** What is aimed at: how many times our time each peer takes, with its own rules as people run it. */
const aims = [
  { peer: 'Spectral', rules: 'the same questions', times: 30 },
  { peer: 'markdownlint-cli2', rules: 'its default rules', times: 10 },
  { peer: 'rumdl', rules: 'its default rules', times: 1 },
]

/** The aims, for our runs with the same questions and with the whole pack, and for the parsers under them: more than these no rules can reach. */
export const aimsTable = (runs, kinds) => {
  const rows = aims.flatMap(({ peer, rules, times }) => {
    const theirs = runs.find(run => run.name === peer && run.rules === rules)
    if (theirs === undefined) return []
    const ours = runs.filter(({ name, documents }) => ownNames.has(name) && documents === theirs.documents)
    return ours.map(own => {
      const reached = median(theirs.work.map((time, at) => time / own.work[at]))
      return [
        peer,
        own.name,
        own.rules,
        `× ${times}`,
        `× ${ratio(reached)}`,
        reached >= times ? 'reached' : 'not reached',
      ]
    })
  })
  const lacking = kinds.flatMap(({ found }) => found.flatMap(({ found: { notOurs = [] } }) => notOurs)).length
  const stricter = ['findings', 'waco', 'the same questions', 'equal or stricter', `${lacking} lacking`]
  const head = ['takes of our time, by the processor', 'ours', 'our rules', 'aim', 'measured', '']
  return table([head, ...rows, [...stricter, lacking === 0 ? 'reached' : 'not reached']])
}

const table = ([head, ...rows]) => {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map(line => line[column].length)))
  const line = cells =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
