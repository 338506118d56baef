import fc from 'fast-check'
import { citing } from '../../src/engine/cite.ts'
import { evaluate } from '../../src/engine/evaluate.ts'
import { isoDate } from '../../src/model/calendar.ts'
import type { IsoDate } from '../../src/model/judgement.ts'
import type { Pack } from '../../src/model/pack.ts'
import type { DocumentResult } from '../../src/model/report.ts'
import { readDocument } from './document-reading.ts'
import { packIn, sourceFrom } from './given.ts'

/** The pack that cards are judged by, and the day. */
export const pack: Pack = packIn('standards/waco/2026.07')
export const asOf: IsoDate | undefined = isoDate('2026-08-01')

/** A card judged by itself. */
export const judgedCard = (path: string, text: string): DocumentResult => {
  const source = sourceFrom(path, text)
  const reading = readDocument(source)
  if (reading.as !== 'document' || asOf === undefined) throw new Error(`${path} is taken for no document:\n${text}`)
  const { evidence, draft } = reading
  const cite = citing(source, draft.lines)
  const findings = evaluate({ evidence, cite }, pack.rules, { asOf, declared: new Map() })
  return { document: evidence.document, findings }
}

/** A section of a card, in one of the states that a card's author leaves it in. */
interface Section {
  readonly heading: string
  readonly text: string
}

const section = fc.record({
  heading: fc.constantFrom(
    ...['Intended use', 'Limitations', 'Training data', 'Evaluation results', 'Bias and risks', 'Contact'],
    ...['Out-of-Scope Use', 'How to use', 'Energy', 'License', 'Environmental impact', 'Citation'],
  ),
  text: fc.constantFrom(
    ...['[More Information Needed]', 'TODO', '', 'None.', 'Not disclosed.', 'See the paper.'],
    ...['It transcribes radio programmes in Wolof and Serer for archives.', 'Write to archive@institut-lumen.sn.'],
    ...[
      '- identifying speakers\n- evidence in court\n- emergency calls',
      '| Metric | Value |\n|-|-|\n| WER | 17.2 % |',
    ],
    'Trained on the Kasuku corpus (CC0-1.0), 310 hours recorded in 2021 in Dakar.',
  ),
})

/** Sections, each under another heading. */
export const sections: fc.Arbitrary<Section[]> = fc.uniqueArray(section, {
  selector: ({ heading }) => heading,
  minLength: 1,
  maxLength: 8,
})

/** What may be put between two sections without a word about any topic. */
export const between: fc.Arbitrary<string[]> = fc.array(
  fc.constantFrom(
    '',
    '\n',
    '<!-- kept for later -->\n',
    '## Ostriches\n\nThey run along the fence at noon.\n',
    '\n\n\n',
  ),
  { maxLength: 4 },
)

export const card = (parts: readonly string[]): string =>
  `---\nlicense: apache-2.0\npipeline_tag: automatic-speech-recognition\n---\n\n# Model card for Kasuku\n\n${parts.join('\n')}`

export const written = ({ heading, text }: Section): string => `## ${heading}\n\n${text}\n`
