import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stringify } from 'yaml'
import { blanks, disclosureQuestions } from '../questions.mjs'

/** A rule for each question: the field is there with something in it, and that is no blank. */
export const spectral = {
  name: 'Spectral',
  packages: ['@stoplight/spectral-cli@6.16.3'],
  configure: place => {
    const rules = Object.fromEntries(
      disclosureQuestions.map(({ id, path }) => [
        id,
        {
          given: '$',
          severity: 'error',
          message: `{{error}}`,
          // biome-ignore lint/suspicious/noThenProperty: the word is Spectral's.
          then: [
            { field: path, function: 'truthy' },
            { field: path, function: 'pattern', functionOptions: { notMatch: `/^\\s*(?:${blanks.join('|')})/i` } },
          ],
        },
      ]),
    )
    writeFileSync(join(place, 'spectral.yaml'), stringify({ rules }))
  },
  runs: [
    {
      documents: 'disclosures',
      rules: 'the same questions',
      command: bin => [
        process.execPath,
        bin('@stoplight/spectral-cli', 'spectral'),
        'lint',
        'disclosures/**/*.yaml',
        '-r',
        '../spectral.yaml',
        '-f',
        'json',
        '-q',
      ],
      ends: [0, 1],
      flagged: ({ out, folder }) =>
        JSON.parse(out).map(({ source, code }) => ({ path: relative(folder, source), question: code })),
    },
  ],
}
