import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blanks, disclosureQuestions } from '../questions.mjs'

/** One schema: it says that something is wrong in a document, and by which path, but not where in the text. */
export const ajvCli = {
  name: 'ajv-cli',
  packages: ['ajv-cli@5.0.0'],
  configure: place => writeFileSync(join(place, 'disclosure.schema.json'), JSON.stringify(schema(), undefined, 2)),
  runs: [
    {
      documents: 'disclosures',
      rules: 'the same questions',
      command: bin => [
        ...[
          process.execPath,
          bin('ajv-cli', 'ajv'),
          'validate',
          '-s',
          '../disclosure.schema.json',
          '-d',
          'disclosures/**/*.yaml',
        ],
        ...['--all-errors', '--errors=line', '--strict=false'],
      ],
      ends: [0, 1],
      flagged: ({ err }) => {
        const lines = err.split('\n')
        return lines.flatMap((line, at) => {
          const path = /^(.*) invalid$/.exec(line)?.[1]
          return path === undefined
            ? []
            : JSON.parse(lines[at + 1])
                .flatMap(asked)
                .map(question => ({ path, question }))
        })
      },
    },
  ],
}

const filled = {
  not: { anyOf: [{ enum: [null, ''] }, { type: 'string', pattern: `^\\s*(?:${blanks.map(anyCase).join('|')})` }] },
}

/** Its patterns know no flag for letters of either case. */
function anyCase(pattern) {
  return pattern.replace(/\\?[a-z]/g, letter => (letter.length > 1 ? letter : `[${letter}${letter.toUpperCase()}]`))
}

const schema = () => {
  const whole = { type: 'object', required: [], properties: {} }
  for (const { path } of disclosureQuestions) {
    const keys = path.split('.')
    keys.reduce((at, key, index) => {
      if (!at.required.includes(key)) at.required.push(key)
      at.properties[key] ??= index === keys.length - 1 ? filled : { type: 'object', required: [], properties: {} }
      return at.properties[key]
    }, whole)
  }
  return whole
}

/** The questions that an error answers: those at its place, and those below what is missing. */
const asked = ({ keyword, instancePath, params }) => {
  const at = [...instancePath.split('/').slice(1), ...(keyword === 'required' ? [params.missingProperty] : [])].join(
    '.',
  )
  return disclosureQuestions.filter(({ path }) => path === at || path.startsWith(`${at}.`)).map(({ id }) => id)
}
