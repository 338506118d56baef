import type { CensusCard, CensusEnd, CensusHead, CensusSummary } from '../../model/census.ts'
import type { Problem } from '../../model/problem.ts'
import { summaryMarkdown } from '../../reports/census/summary-markdown.ts'
import { summarySvg } from '../../reports/census/summary-svg.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'
import { sayIn } from '../../reports/words/say.ts'
import { fileLines } from '../../shell/file-lines.ts'
import { writeOut, writeWhole } from '../../shell/write.ts'
import { type ParquetColumn, writeParquet } from '../../shell/write-parquet.ts'
import type { Given } from '../asking/command.ts'
import { languageTyped } from '../telling/language.ts'

/**
 * Writes what the cards came to, as data, as text and as a picture, and the text to standard output; returns what did not reach its
 * place. `spoken` is the same summary in the words that people read.
 */
export const writeSummary = async (
  summary: CensusSummary,
  spoken: CensusSummary,
  out: string,
  given: Given,
  results: string,
): Promise<readonly Problem[]> => {
  const say = sayIn(languageTyped(given))
  const text = uncommanded(summaryMarkdown(spoken, say))
  const { head, ...counted } = summary
  const data = { format: 'waco-census-summary', version: 1, ...counted, ...headOf(head) }
  const written = [
    given.on('parquet')
      ? await writeParquet(`${out}/results.parquet`, columnsOf(head), rowsOf(results, head))
      : undefined,
    writeWhole(`${out}/summary.json`, `${jsonText(data, 2)}\n`),
    writeWhole(`${out}/summary.svg`, summarySvg(spoken, say)),
    writeWhole(`${out}/summary.md`, text),
  ]
  const told = await writeOut(text)
  return [...written, told].filter((part): part is Problem => typeof part === 'object')
}

const headOf = ({ record: _, format: _format, version: _version, rules: _rules, ...head }: CensusHead): object => head

/** Of which each row of `results.parquet` has one cell; rules come last, each with its outcome. */
const ownColumns: readonly ParquetColumn[] = [
  { name: 'input', type: 'STRING' },
  { name: 'row', type: 'INT32' },
  { name: 'id', type: 'STRING' },
  { name: 'sha256', type: 'STRING' },
  { name: 'bytes', type: 'INT32' },
  { name: 'duplicate', type: 'BOOLEAN' },
  { name: 'language', type: 'STRING' },
  { name: 'verdict', type: 'STRING' },
  { name: 'exit', type: 'INT32' },
  { name: 'problems', type: 'STRING' },
  { name: 'kind', type: 'STRING' },
  { name: 'format', type: 'STRING' },
]

const columnsOf = ({ rules }: CensusHead): readonly ParquetColumn[] => [
  ...ownColumns,
  ...rules.map(({ id }) => ({ name: id, type: 'STRING' as const })),
]

/** A row for each document, and one for each card of which nothing was judged. */
async function* rowsOf(
  results: string,
  head: CensusHead,
): AsyncGenerator<Readonly<Record<string, string | number | boolean | null>>> {
  for await (const line of fileLines(results, longest)) {
    if (line.is !== 'text') continue
    // Written by this very run, or held against its head line by line.
    const card = JSON.parse(line.text) as CensusCard | CensusEnd | CensusHead
    if (card.record !== 'card') continue
    const { id, row, duplicate, verdict, exit } = card
    const own = {
      ...{ input: head.inputs[card.input]?.path ?? '', row, id, duplicate, verdict, exit },
      ...{ sha256: card.sha256 ?? null, bytes: card.bytes ?? null, language: card.language ?? null },
      problems: card.problems.join(' '),
    }
    const outcomesOf = (outcomes: Readonly<Record<string, string>>) =>
      Object.fromEntries(head.rules.map(rule => [rule.id, outcomes[rule.id] ?? null]))
    if (card.documents.length === 0) yield { ...own, kind: null, format: null, ...outcomesOf({}) }
    for (const { kind, format, outcomes } of card.documents) yield { ...own, kind, format, ...outcomesOf(outcomes) }
  }
}

/** Far more than a line of results takes. */
const longest = 64 * 1024 * 1024
