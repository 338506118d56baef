import { cyrillicLookAlikes } from '../model/look-alikes.ts'
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
  name.replace(/[aceijopsxyABCEHIKMOPTX]/g, letter => cyrillicLookAlikes[letter] ?? letter)
