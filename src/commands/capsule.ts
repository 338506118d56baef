import type { Command } from './asking/command.ts'
import {
  asOfOption,
  baselineOptions,
  failOnOption,
  judgingOptions,
  languageOption,
  stdinNameOption,
  toOption,
  weighingOptions,
} from './asking/options.ts'

export const capsule: Command = {
  name: 'capsule',
  summary:
    'pack a check into one file, with everything that it rests on and what it came to, to be replayed elsewhere; exits as the check does',
  arguments: [{ usage: '[paths...]', summary: 'files and folders; "-" reads standard input (default: this folder)' }],
  options: [
    ...judgingOptions,
    ...baselineOptions,
    asOfOption,
    failOnOption,
    ...weighingOptions,
    stdinNameOption,
    {
      flags: '--result <result>',
      summary: 'a saved result that the check must come to, byte for byte; it says the day, --fail-on and --strict',
    },
    toOption,
    languageOption,
  ],
  examples: ['waco capsule --to check.capsule.json', 'waco capsule docs/ --result report.json --to check.capsule.json'],
  run: async given => (await import('./evidence/run-capsule.ts')).runCapsule(given),
}
