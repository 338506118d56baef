import { commandLine } from '../../model/command-line.ts'
import { type Document, documentName } from '../../model/document.ts'
import type { Citation, SourceLine } from '../../model/finding.ts'
import type { Files } from './files.ts'
import { safely } from './safely.ts'
import type { SarifLocation, SarifRegion } from './sarif-log.ts'

/** A place in a document. What stands in no file, such as the command line, is shown at the head of the document. */
export const placeIn = (
  files: Files,
  { path, part }: Pick<Document, 'path' | 'part'>,
  citation: Citation = { at: { path }, lines: [] },
): SarifLocation => {
  const cited = citation.at.path === commandLine.path ? { at: { path }, lines: [] } : citation
  const name = part !== undefined && cited.at.path === path ? part : undefined
  return {
    physicalLocation: { artifactLocation: files.fileAt(cited.at.path), region: regionOf(cited) },
    ...(name !== undefined && {
      logicalLocations: [{ name: safely(name), fullyQualifiedName: safely(documentName({ path, part: name })) }],
    }),
  }
}

/** A file as a whole is shown at its first line: what takes these files in shows nothing that has no line. */
const regionOf = ({ at: { start, end = start }, lines }: Citation): SarifRegion => {
  if (start === undefined || end === undefined) return { startLine: 1 }
  const text = snippet(lines, start, end)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(text && { snippet: { text } }),
  }
}

type Spot = { readonly line: number; readonly column: number }

/** Exactly what stands between two places, where the report has kept all of it. */
const snippet = (lines: readonly SourceLine[], start: Spot, end: Spot): string | undefined => {
  const held = lines.filter(({ number }) => number >= start.line && number <= end.line)
  const last = end.column === 1 ? end.line - 1 : end.line
  if (held.some(isCut) || held[0]?.number !== start.line || (held.at(-1)?.number ?? 0) < last) return undefined
  return held
    .map(({ number, text }) =>
      text.slice(number === start.line ? start.column - 1 : 0, number === end.line ? end.column - 1 : undefined),
    )
    .join('\n')
}

/** A line beyond the length that is kept ends, or begins, with an ellipsis of ours. */
const isCut = ({ from, text }: SourceLine): boolean => from !== undefined || (text.length > 290 && text.endsWith('…'))
