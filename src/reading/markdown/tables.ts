import type { DocumentKind } from '../../model/document.ts'
import type { Fact } from '../../model/fact.ts'
import type { TopicId } from '../../model/topic.ts'
import type { Cell, Row, Table } from '../../syntax/markdown/markdown-tree.ts'
import { type Context, relevant } from '../facts/context.ts'
import { factOf } from '../facts/fact-maker.ts'
import { knownTopic } from '../phrases/known-topic.ts'
import { normaliseName, normaliseText } from '../text/normalise.ts'
import { joinPieces, pieceOfBlocks, pieceOfInlines, spanOf } from '../text/piece.ts'
import { linksOf } from '../text/unit.ts'
import { isResultsTable } from '../values/results.ts'
import { withoutAnswerLabel } from '../vocabulary/dialogue-labels.ts'
import { topicsOfHeading, topicsOfLabel } from '../vocabulary/names.ts'
import type { NameMatch, Vocabulary } from '../vocabulary/vocabulary.ts'
import { isOpenName, namesAnother, summary } from './heading-topics.ts'
import { measuresOther } from './other-measure.ts'

/** What a table says: measured results; or else a two-column table row by row, a wider one column by column. */
export const tableFacts = (table: Table, where: string, context: Context): readonly Fact[] => {
  const { vocabulary, kind, under } = context
  const width = Math.max(table.header?.cells.length ?? 0, ...table.rows.slice(0, 50).map(row => row.cells.length))
  const measures = isResultsTable(table, vocabulary.metrics)
  const known = (text: string): readonly NameMatch[] =>
    topicsOfCell(text, vocabulary).filter(
      match =>
        relevant([match], context).length > 0 &&
        !namesAnother(match, context) &&
        !tellsOfPart(match, table, context) &&
        (!measures || isDated(match, vocabulary)),
    )
  const labelled =
    width <= 3 && !namesFields(table, vocabulary) && table.rows.some(row => known(row.cells[0]?.text ?? '').length > 0)
  /** The head of two columns is a row like the others, unless its second cell heads a column. */
  const headless = labelled && width === 2 && !headsColumn(table.header?.cells[1]?.text ?? '', known, vocabulary)
  const isSaid = ({ value }: Fact): boolean => !measures || value !== undefined
  const rows = labelled ? (table.header && headless ? [table.header, ...table.rows] : table.rows) : []
  return [
    ...rows
      .flatMap(row => rowFacts(row, where, text => known(text).filter(match => !namesField(match, under)), vocabulary))
      .filter(isSaid),
    ...(headless
      ? []
      : columnFacts(
          table,
          where,
          text =>
            known(text).filter(match => !tellsMore(match, under, vocabulary) && !tellsOfRows(match, table, context)),
          vocabulary,
        ).filter(isSaid)),
    ...(measures ? resultFacts(table, where, vocabulary, kind) : []),
  ]
}

/** A question asks in a cell what it asks in a heading. */
const topicsOfCell = (text: string, vocabulary: Vocabulary): readonly NameMatch[] => {
  const named = topicsOfLabel(text, vocabulary)
  return named.length > 0 || !/[?？؟]$/.test(text)
    ? named
    : topicsOfHeading(text, vocabulary).filter(({ sure }) => sure !== 'heuristic')
}

/** "F1" has a digit and is no result. */
const namesMetrics = ({ text }: Cell, { resultHeads }: Vocabulary): boolean =>
  resultHeads.metric.has(normaliseName(text))

const headsColumn = (text: string, known: Known, { resultHeads }: Vocabulary): boolean =>
  resultHeads.value.has(normaliseName(text)) || known(text).length > 0

/** A column "name" names the things in the rows, "examples" counts them or shows them; a column of results without a number holds their names. */
const ofRows: ReadonlySet<TopicId> = new Set((['name', 'how-to-use'] as const).map(knownTopic))
const results = knownTopic('evaluation-results')
const citation = knownTopic('citation')
/** What the parts of data are called says little without their sizes beside it. */
const splits = knownTopic('splits')

/** Below a heading on something else a column "Use" or "Type" tells more of that. A summary has many sides. */
const tellsMore = (match: NameMatch, under: readonly NameMatch[], vocabulary: Vocabulary): boolean =>
  isOpenName(match, vocabulary) &&
  under.length > 0 &&
  under.every(({ topic }) => topic !== match.topic && topic !== summary)

/** "Description" beside many names describes these, unless the table is headed so. */
const tellsOfRows = (match: NameMatch, table: Table, { under, vocabulary }: Context): boolean =>
  table.rows.length > 1 &&
  (match.topic === summary || match.topic === architecture) &&
  isOpenName(match, vocabulary) &&
  !under.some(({ topic }) => topic === match.topic)

const architecture = knownTopic('architecture')

/** "Feature | Type | Description": a row "Department" names a column of data, and no owner. "Field | Value | Remark" is a form. */
const namesFields = ({ header }: Table, { tableHeads, resultHeads }: Vocabulary): boolean => {
  const [first = '', second = '', ...more] = new Set(header?.cells.map(({ text }) => normaliseName(text)))
  return more.length > 0 && tableHeads.fields.has(first) && !resultHeads.value.has(second)
}

/** Who provides a model that a system uses, and its version and terms, are none of the system. */
const tellsOfPart = ({ topic }: NameMatch, { header, rows }: Table, { kind, under, vocabulary }: Context): boolean => {
  if (!vocabulary.particulars.has(topic)) return false
  if (under.some(above => partTopics.has(above.topic))) return true
  const { model } = vocabulary.resultHeads
  const heads = header?.cells ?? []
  return (
    kind === 'disclosure' &&
    rows.length > 1 &&
    heads.length > 2 &&
    heads.some(({ text }) =>
      normaliseText(text)
        .split(' ')
        .some(word => model.has(word)),
    )
  )
}

const partTopics: ReadonlySet<TopicId> = new Set((['underlying-models', 'dependencies'] as const).map(knownTopic))

/** Of what else stands beside figures in a table of results, a date is told by its form: "Release date", and not "Date", which may be that of a test. */
const isDated = (match: NameMatch, vocabulary: Vocabulary): boolean =>
  vocabulary.topics.get(match.topic)?.value === 'date' && !isOpenName(match, vocabulary)

type Known = (text: string) => readonly NameMatch[]

/** Below a heading on the fields of a data set a row names a field, unless it tells of its parts. */
const namesField = ({ topic }: NameMatch, under: readonly NameMatch[]): boolean =>
  under.some(above => above.topic === schema) && topic !== composition && topic !== schema
const composition = knownTopic('composition')
const schema = knownTopic('data-schema')

const rowFacts = (row: Row, where: string, known: Known, vocabulary: Vocabulary): Fact[] => {
  const [label, ...answers] = row.cells
  if (label === undefined || answers.length === 0) return []
  const asks = /[?？؟]/.test(label.text)
  const said = asks
    ? answers.map(cell => ({ ...cell, inlines: withoutAnswerLabel(cell.inlines, vocabulary) }))
    : answers
  const piece = cellsPiece(said, row)
  const figures = answers.some(cell => severalFigures.test(cell.text)) && piece.links.length === 0
  return known(label.text)
    .filter(
      match => !measuresOther(match, answers[0]?.text ?? '', vocabulary) && !(match.topic === howToUse && figures),
    )
    .map(({ topic, sure, via }) =>
      factOf(piece, { topic, sure, via, by: 'cell', where: path(where, label.text), heading: label.text }, vocabulary),
    )
}

/** "Inference | GPQA 89.2 / HLE 33.4" tells how well it does that, and not how to do it. */
const howToUse = knownTopic('how-to-use')
const severalFigures = /(?<![v\d.])\d{1,3}\.\d{1,3}(?![\d.]).*(?<![v\d.])\d{1,3}\.\d{1,3}(?![\d.])/

const columnFacts = (table: Table, where: string, known: Known, vocabulary: Vocabulary): Fact[] => {
  const heads = table.header?.cells ?? []
  if (heads.length < 2 || table.rows.length === 0) return []
  return heads.flatMap((head, column) => {
    const cells = table.rows.flatMap(row => row.cells[column] ?? [])
    if (column === 0 && vocabulary.tableHeads.items.has(normaliseName(head.text))) return []
    const topics =
      cells.length === 0
        ? []
        : known(head.text).filter(
            ({ topic }) =>
              !ofRows.has(topic) &&
              (topic !== results || (!namesMetrics(head, vocabulary) && cells.some(cell => /\d/.test(cell.text)))) &&
              (topic !== citation || cells.some(isReference)),
          )
    if (topics.length === 0 || (column === 1 && heads.length === 2 && !headsTopic(heads[0], known))) return []
    const items = cells.filter(cell => cell.text !== '').length
    const own = { ...cellsPiece(cells, table), items }
    const whole = { ...pieceOfBlocks([table], table.span), items }
    return topics.map(({ topic, sure, via }) =>
      factOf(
        column === 0 && topic === splits ? whole : own,
        { topic, sure, via, by: 'cell', where: path(where, head.text), heading: head.text },
        vocabulary,
      ),
    )
  })
}

/** What was really said is a column "Reference" too, beside what a recogniser made of it. */
const isReference = ({ inlines, text }: Cell): boolean =>
  linksOf(inlines).length > 0 || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)

/** Of two columns the second is read when the first is headed by a topic as well: else the first holds labels or names. */
const headsTopic = (head: Cell | undefined, known: Known): boolean => head !== undefined && known(head.text).length > 0

const resultFacts = (table: Table, where: string, vocabulary: Vocabulary, kind: DocumentKind): Fact[] => {
  const topic = results
  if (vocabulary.topics.get(topic)?.kinds.includes(kind) !== true) return []
  return [
    factOf(
      pieceOfBlocks([table], table.span),
      { topic, sure: 'alias', by: 'cell', where: where || 'table', via: { list: 'metrics', entry: 'results table' } },
      vocabulary,
    ),
  ]
}

const cellsPiece = (cells: readonly Cell[], around: Row | Table) =>
  joinPieces(
    cells.map(cell => pieceOfInlines(cell.inlines, cell.span)),
    spanOf(cells) ?? around.span,
  )

const path = (where: string, name: string): string => (where === '' ? name : `${where} › ${name}`)
