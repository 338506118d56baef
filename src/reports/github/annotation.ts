import type { Place } from '../../model/span.ts'
import { show } from '../text/show.ts'

export const annotationTypes = ['error', 'warning', 'notice'] as const
export type AnnotationType = (typeof annotationTypes)[number]

/** What GitHub shows beside a line of a file, or at the head of a run. */
export interface Annotation {
  readonly type: AnnotationType
  readonly title: string
  readonly message: string
  readonly at?: Place
}

/** One workflow command to a line. No line of ours begins otherwise, so that no text of a document can be a command. */
export const annotationLine = ({ type, title, message, at }: Annotation): string => {
  const properties = { ...(at && placeOf(at)), title }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::${type} ${written.join(',')}::${data(message)}\n`
}

/** A whole file is shown at its first line. A column is taken only where start and end are in one line. */
const placeOf = ({ path, start, end }: Place): Readonly<Record<string, string>> => {
  const line = start?.line ?? 1
  const endLine = end?.line ?? line
  return {
    file: path,
    line: String(line),
    endLine: String(endLine),
    ...(start && endLine === line && { col: String(start.column) }),
  }
}

/** Lines are kept: GitHub shows them; everything else that steers is written out. */
const data = (text: string): string =>
  text.split('\n').map(show).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A')

const property = (text: string): string =>
  show(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C')
