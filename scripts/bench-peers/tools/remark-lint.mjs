import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rules = fileURLToPath(new URL('../rules/remark.mjs', import.meta.url))

/** With a plugin of our own for the questions, and with the rules that its makers recommend. */
export const remarkLint = {
  name: 'remark-lint',
  packages: [
    'remark-cli@12.0.1',
    'remark-lint@10.0.1',
    'remark-frontmatter@5.0.0',
    'remark-preset-lint-recommended@7.0.1',
  ],
  configure: place => {
    writeFileSync(join(place, 'questions.remarkrc.json'), JSON.stringify({ plugins: ['remark-frontmatter', rules] }))
    writeFileSync(
      join(place, 'default.remarkrc.json'),
      JSON.stringify({ plugins: ['remark-frontmatter', 'remark-preset-lint-recommended'] }),
    )
  },
  runs: [
    {
      ...run('the same questions', 'questions'),
      flagged: ({ err }) => {
        const flags = []
        let path = ''
        for (const line of err.split('\n')) {
          path = /^(\S+\.md)(?:: no issues found)?$/.exec(line)?.[1] ?? path
          const question = /lacks (\S+)/.exec(line)?.[1]
          if (question !== undefined) flags.push({ path, question })
        }
        return flags
      },
    },
    run('its recommended rules', 'default'),
  ],
}

function run(rules, config) {
  return {
    ...{ documents: 'cards', rules, ends: [0, 1] },
    command: bin => [
      process.execPath,
      bin('remark-cli', 'remark'),
      '--no-config',
      '--rc-path',
      `../${config}.remarkrc.json`,
      '--no-stdout',
      '--no-color',
      'cards',
    ],
  }
}
