import type { Appearance } from '../../model/report-format.ts'
import { jsonText } from '../../reports/text/json-text.ts'
import { uncommanded } from '../../reports/text/uncommanded.ts'

/** One way of writing what was found, document by document, so that the first can be read while the last is sought. */
export interface InspectionFormat<Found> {
  readonly name: string
  readonly open: string
  readonly between: string
  readonly close: string
  readonly one: (found: Found, appearance: Appearance, language: string) => string
}

/** The three ways; what is written of one document is given. */
export const inspectionFormat = {
  people: <Found>(
    lines: (found: Found, appearance: Appearance, language: string) => readonly string[],
  ): InspectionFormat<Found> => ({
    name: 'terminal',
    open: '',
    between: '\n',
    close: '',
    one: (found, appearance, language) => uncommanded(`${lines(found, appearance, language).join('\n')}\n`),
  }),
  /** One line for each document, for pipes. */
  ndjson: <Found>(published: (found: Found) => object): InspectionFormat<Found> => ({
    name: 'ndjson',
    open: '',
    between: '',
    close: '',
    one: found => `${jsonText(published(found))}\n`,
  }),
  json: <Found>(published: (found: Found) => object): InspectionFormat<Found> => ({
    name: 'json',
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
    one: found => jsonText(published(found), 2),
  }),
}
