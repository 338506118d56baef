import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rules = fileURLToPath(new URL('../rules/markdownlint.mjs', import.meta.url))

/** With a rule of our own for the questions and no other, and with the rules that it comes with. The newest version that runs on Node 20. */
export const markdownlintCli2 = {
  name: 'markdownlint-cli2',
  packages: ['markdownlint-cli2@0.22.1'],
  configure: place => {
    const config = { default: false, 'card-questions': true }
    writeFileSync(
      join(place, 'questions.markdownlint-cli2.jsonc'),
      JSON.stringify({ config, customRules: [rules], noProgress: true, noBanner: true }, undefined, 2),
    )
    writeFileSync(
      join(place, 'default.markdownlint-cli2.jsonc'),
      JSON.stringify({ config: { default: true }, noProgress: true, noBanner: true }, undefined, 2),
    )
  },
  runs: [
    {
      ...run('the same questions', '../questions.markdownlint-cli2.jsonc'),
      flagged: ({ err }) =>
        [...err.matchAll(/^(\S+?\.md):\d+(?::\d+)? (?:error )?card-questions.*\[(?:Context: )?"?([\w-]+)"?\]/gm)].map(
          ([, path, question]) => ({ path, question }),
        ),
    },
    run('its default rules', '../default.markdownlint-cli2.jsonc'),
  ],
}

function run(rules, config) {
  return {
    ...{ documents: 'cards', rules, ends: [0, 1] },
    command: bin => [
      process.execPath,
      bin('markdownlint-cli2', 'markdownlint-cli2'),
      '--config',
      config,
      'cards/**/*.md',
    ],
  }
}
