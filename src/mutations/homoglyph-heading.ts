import type { Mutation } from './paper/mutation.ts'
import { withTexts } from './paper/rewrite.ts'

export const homoglyphHeading: Mutation = {
  id: 'homoglyph-heading',
  summary: 'Headings, labels and keys are written with letters of another script that look the same.',
  mutate: ({ paper }) =>
    withTexts(
      paper.text,
      paper.names.map(({ span }) => ({ span, text: lookAlike(paper.text.slice(span.start, span.end)) })),
    ),
  excuse: by =>
    by.every(({ by }) => by === 'prose' || by === 'title')
      ? 'the text says what it speaks of, without its heading'
      : undefined,
}

const lookAlike = (name: string): string =>
  name.replace(/[aceijopsxyABCEHIKMOPTX]/g, letter => cyrillic[letter] ?? letter)

// biome-ignore format: a table reads by its rows
const cyrillic: Readonly<Record<string, string>> = {
  a: '\u0430', c: '\u0441', e: '\u0435', i: '\u0456', j: '\u0458', s: '\u0455', o: '\u043e', p: '\u0440', x: '\u0445', y: '\u0443',
  A: '\u0410', B: '\u0412', C: '\u0421', E: '\u0415', H: '\u041d', I: '\u0406', K: '\u041a', M: '\u041c',
  O: '\u041e', P: '\u0420', T: '\u0422', X: '\u0425',
}
