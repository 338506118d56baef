import { show } from '../text/show.ts'

/** A property in our own namespace: what OSCAL has no place for. */
export interface Property {
  readonly name: string
  readonly ns: string
  readonly value: string
}

/** A property's value may be neither empty nor begin or end in a blank: such blanks are written out. */
export const property = (name: string, value: string): Property => ({
  name,
  ns: 'urn:waco-check:oscal:v1',
  value: show(value).replace(/^\s+|\s+$/gu, writtenOut) || '(none)',
})

const writtenOut = (blanks: string): string =>
  Array.from(blanks, blank => `\\u{${(blank.codePointAt(0) ?? 0).toString(16)}}`).join('')
