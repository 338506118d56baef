import type { DocumentKind } from '../model/document.ts'
import type { Mutation } from './paper/mutation.ts'
import { replaceAnswers } from './paper/rewrite.ts'

export const sameParagraph: Mutation = {
  id: 'same-paragraph',
  summary: 'One full paragraph, with names, dates and numbers, answers everything; more headings get the same.',
  mutate: ({ paper, kind }) => {
    if (paper.slots.every(({ form }) => form === 'metadata')) return { because: 'a paragraph is no value of a key' }
    const more = headings[kind].map(heading => `## ${heading}\n\n${paragraph}\n`).join('\n')
    return `${replaceAnswers(paper, () => paragraph).trimEnd()}\n\n${more}`
  },
}

/** It would answer nearly every question, if it stood under one heading. */
const paragraph =
  'Institut Lumen in Senegal reviewed Kasuku-7B on 2025-04-18 with 400 prompts because it handles names, faces and ' +
  'voices; 3.5% of them failed, and https://lumen.sn/kasuku lists the steps: first stop, then report, finally delete.'

const headings: Readonly<Record<DocumentKind, readonly string[]>> = {
  'model-card': ['Training Data', 'Limitations', 'Evaluation Results', 'Intended Use'],
  'data-sheet': ['Composition', 'Limitations', 'Collection Process', 'Maintenance', 'Intended Use'],
  disclosure: ['Purpose', 'Limitations', 'Data Used', 'Human Oversight', 'Complaints'],
}
