import { createHash } from 'node:crypto'
import { SaxesParser } from 'saxes'
import { type Judged, type Outcome, outcomes } from '../../src/model/finding.ts'
import type { Report, Verdict } from '../../src/model/report.ts'
import { show } from '../../src/reports/text/show.ts'
import { csvRows } from './csv-rows.ts'
import { readPage } from './page-reading.ts'

/** What a reader of a format finds in it. */
export interface ReadBack {
  /** Undefined where the format does not name findings one by one. */
  readonly findings?: readonly ToldFinding[]
  /** How many more it says there are. */
  readonly leftOut?: number
  /** Undefined where the format has no place for it. */
  readonly verdict?: Verdict
  /** Rows, entries, test cases, lines: whatever it is made of. */
  readonly records: number
  /** Every text in it, as whoever reads the format gets it. */
  readonly texts: readonly string[]
}

export interface ToldFinding {
  readonly id: string
  readonly outcome?: Outcome
}

/** How a format is read, by a reader that refuses what is not well formed. */
export interface Reading {
  readonly read: (text: string) => ReadBack
  /** What a text of a document is in it: itself, itself with hidden characters written out, or not in it at all. */
  readonly writes: 'intact' | 'visible' | 'nothing'
  /** What stands for the id of a finding. */
  readonly idAs?: (finding: Pick<Judged, 'id' | 'fingerprint'>) => string
}

const shown = ({ id }: Pick<Judged, 'id'>): string => show(id)

/** One row for each report format; one without a row fails the contract. */
export const readings: Readonly<Record<string, Reading>> = {
  json: { read: text => readReport(JSON.parse(text)), writes: 'intact' },
  ndjson: { read: text => readLines(text), writes: 'intact' },
  html: { read: text => readPage(text), writes: 'visible', idAs: shown },
  terminal: { read: text => readTerminal(text), writes: 'visible', idAs: shown },
  compact: { read: text => readTerminal(text), writes: 'visible', idAs: shown },
  markdown: { read: text => readMarkdown(text), writes: 'visible', idAs: shown },
  junit: { read: text => readJunit(text), writes: 'visible', idAs: shown },
  csv: { read: text => readCsv(text), writes: 'visible', idAs: shown },
  github: { read: text => readGithub(text), writes: 'visible', idAs: shown },
  gitlab: {
    read: text => readGitlab(JSON.parse(text)),
    writes: 'visible',
    idAs: ({ fingerprint }) => sha256(fingerprint),
  },
  badge: { read: text => readBadge(JSON.parse(text)), writes: 'nothing' },
  oscal: { read: text => readOscal(JSON.parse(text)), writes: 'visible', idAs: shown },
  'in-toto': { read: text => readInToto(JSON.parse(text)), writes: 'intact' },
  sarif: { read: text => readSarif(JSON.parse(text)), writes: 'intact' },
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Every string below a value. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

// Shapes as a reader from outside takes them: no types of ours, and the tests of the schemas hold them to more.
interface Line extends ToldFinding {
  readonly record: string
  readonly verdict?: Verdict
  readonly findings?: number
  readonly skipped?: number
  readonly idleRules?: number
  readonly unmetSelectors?: number
  readonly unansweredTopics?: number
  readonly problems?: number
}
type Props = readonly { readonly name: string; readonly value: string }[]
interface OscalFile {
  readonly 'assessment-results': {
    readonly results: readonly [
      {
        readonly props: Props
        readonly observations?: readonly { readonly props: Props }[]
        readonly findings?: readonly object[]
      },
    ]
    readonly 'back-matter': { readonly resources: readonly object[] }
  }
}

interface SarifFile {
  readonly runs: readonly [
    {
      readonly results: readonly { readonly properties: ToldFinding }[]
      readonly artifacts: readonly object[]
      readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[]
      readonly properties: { readonly verdict: Verdict }
    },
  ]
}

/** In other languages the key stands beside the word. */
const verdictIn = (text: string): Verdict => {
  if (/^not (conformant|aligned)|not-conformant/.test(text)) return 'not-conformant'
  if (text.includes('undetermined')) return 'undetermined'
  if (/^aligned|conformant/.test(text)) return 'conformant'
  throw new Error(`no verdict: ${text}`)
}

const readReport = (report: Report): ReadBack => {
  const findings = [...report.documents, ...report.subjects].flatMap(({ findings }): readonly Judged[] => findings)
  return {
    findings: findings.map(({ id, outcome }) => ({ id, outcome })),
    verdict: report.verdict,
    records: findings.length + Object.values(report.negativeSpace).flat().length + report.problems.length,
    texts: textsIn(report),
  }
}

const readLines = (text: string): ReadBack => {
  const lines = linesOf(text).map((line): Line => JSON.parse(line))
  const number = (record: string): number => lines.filter(line => line.record === record).length
  const [head, end] = [lines[0], lines.at(-1)]
  if (head?.record !== 'header' || end?.record !== 'end') throw new Error('cut')
  const counted = [
    [end.findings, 'finding'],
    [end.skipped, 'skipped'],
    [end.idleRules, 'idle-rule'],
    [end.unmetSelectors, 'unmet-selector'],
    [end.unansweredTopics, 'unanswered-topic'],
    [end.problems, 'problem'],
  ] as const
  if (counted.some(([told, record]) => told !== number(record))) throw new Error('the end counts otherwise')
  return {
    findings: lines.filter(({ record }) => record === 'finding'),
    ...(head.verdict && { verdict: head.verdict }),
    records: lines.length,
    texts: lines.flatMap(textsIn),
  }
}

const readTerminal = (text: string): ReadBack => {
  const lines = linesOf(text)
  return { verdict: verdictIn(lines.at(-1) ?? ''), records: lines.length, texts: lines }
}

/** As a reader sees it: signs are written as entities, and what GitHub looks for is broken up by a space of no width. */
const readMarkdown = (text: string): ReadBack => {
  const lines = linesOf(text).map(line =>
    line.replaceAll('&#8203;', '').replace(/&#(\d+);/g, (_, sign) => String.fromCharCode(Number(sign))),
  )
  const title = lines.find(line => line.startsWith('## waco')) ?? ''
  return {
    verdict: verdictIn(title.replace(/^## waco\s*: /, '')),
    records: lines.filter(line => /^( *- |<details>|#+ )/.test(line)).length,
    texts: lines,
  }
}

const readCsv = (text: string): ReadBack => {
  const rows = csvRows(text)
  const [names = [], ...cells] = rows
  if (cells.some(row => row.length !== names.length)) throw new Error('a row of another length')
  const column = (row: readonly string[], name: string): string => row[names.indexOf(name)] ?? ''
  return {
    // The outcomes of ours are words of a closed list; any other would not equal what is expected.
    findings: cells
      .filter(row => column(row, 'record') === 'finding')
      .map(row => ({ id: column(row, 'id'), outcome: column(row, 'outcome') as Outcome })),
    records: rows.length,
    texts: cells.flat().map(cell => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')),
  }
}

const readGithub = (text: string): ReadBack => {
  const commands = linesOf(text).map(line => {
    const [, type, properties = '', message = ''] = /^::(error|warning|notice) ([^:]*)::([^\r\n]*)$/.exec(line) ?? []
    if (type === undefined) throw new Error(`not a command: ${line}`)
    const values = properties.split(',').map(property => property.slice(property.indexOf('=') + 1))
    return { texts: [...values.map(unescaped), ...unescaped(message).split('\n')], whole: unescaped(message) }
  })
  const last = commands.at(-1)?.whole ?? ''
  return {
    findings: commands.slice(0, -1).flatMap(({ whole }) => toldIn(whole)),
    leftOut: [...(/room for few: (.*) more;/.exec(last)?.[1] ?? '').matchAll(/\d+/g)].reduce(
      (sum, [n]) => sum + Number(n),
      0,
    ),
    verdict: verdictIn(last),
    records: commands.length,
    texts: commands.flatMap(({ texts }) => texts),
  }
}

/** `fail on README.md: WACO-TRA-04, WACO-TRA-05` */
const toldIn = (message: string): readonly ToldFinding[] =>
  [...message.matchAll(/^(fail|needs-review|not-judged) on (.*): ([\w.-]+(?:, [\w.-]+)*)$/gm)].flatMap(
    ([, outcome, on, rules = '']) =>
      // One of the three in the pattern.
      rules.split(', ').map(rule => ({ id: `${rule}@${on}`, outcome: outcome as Outcome })),
  )

const unescaped = (text: string): string =>
  text.replace(/%(25|0A|0D|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const readGitlab = (entries: readonly { readonly check_name: string; readonly fingerprint: string }[]): ReadBack => ({
  findings: entries
    .filter(({ check_name }) => !check_name.includes('/'))
    .map(({ fingerprint }) => ({ id: fingerprint })),
  records: entries.length,
  texts: textsIn(entries),
})

const readBadge = (badge: { readonly message: string }): ReadBack => ({
  verdict: verdictIn(badge.message),
  records: 1,
  texts: textsIn(badge),
})

const readOscal = (file: OscalFile): ReadBack => {
  const { results, 'back-matter': back } = file['assessment-results']
  const [{ props, observations = [], findings = [] }] = results
  const value = (from: Props, wanted: string): string => from.find(({ name }) => name === wanted)?.value ?? ''
  return {
    // Words of closed lists of ours; any other would not equal what is expected.
    findings: observations.map(({ props }) => ({
      id: value(props, 'finding-id'),
      outcome: value(props, 'outcome') as Outcome,
    })),
    verdict: value(props, 'verdict') as Verdict,
    records: observations.length + findings.length + back.resources.length,
    texts: textsIn(file),
  }
}

const readInToto = (statement: {
  readonly subject: readonly object[]
  readonly predicate: { readonly verdict: Verdict }
}): ReadBack => ({
  verdict: statement.predicate.verdict,
  records: statement.subject.length,
  texts: textsIn(statement),
})

const readSarif = ({ runs: [run] }: SarifFile): ReadBack => ({
  findings: run.results.map(({ properties }) => properties),
  verdict: run.properties.verdict,
  records:
    run.results.length +
    run.artifacts.length +
    run.invocations.flatMap(({ toolExecutionNotifications: told }) => told).length,
  texts: textsIn(run),
})

const readJunit = (text: string): ReadBack => {
  const parser = new SaxesParser()
  const texts: string[] = []
  const findings: ToldFinding[] = []
  let [records, verdict, test] = [0, '', { id: '', suite: '' }]
  let told: Outcome | undefined
  parser.on('error', error => {
    throw error
  })
  parser.on('text', piece => texts.push(...piece.split('\n')))
  parser.on('opentag', ({ name, attributes: given }) => {
    const { name: title = '', classname = '', message = '', type = '', value = '' } = given as Record<string, string>
    texts.push(...Object.values(given as Record<string, string>))
    if (name === 'property' && title === 'verdict') verdict = value
    if (name === 'testsuite') test = { id: '', suite: title }
    if (name === 'testcase') {
      test = { ...test, id: `${title.split(' ')[0]}@${classname}` }
      told = 'pass'
    }
    if (name === 'failure') told = 'fail'
    // The type of an error is the outcome.
    if (name === 'error') told = type as Outcome
    if (name === 'skipped') told = outcomeSaid(message)
  })
  parser.on('closetag', ({ name }) => {
    if (name !== 'testcase') return
    records += 1
    if (test.suite !== 'waco check' && told !== undefined) findings.push({ id: test.id, outcome: told })
  })
  parser.write(text).close()
  return { findings, verdict: verdict as Verdict, records, texts }
}

/** A skipped test says first how its rule came out. */
const outcomeSaid = (message: string): Outcome | undefined =>
  outcomes.find(outcome => message.startsWith(`${outcome} (`))

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')
