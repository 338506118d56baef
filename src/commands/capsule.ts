import type { Command } from './pipeline/command.ts'
import {
  asOfOption,
  baselineOptions,
  failOnOption,
  judgingOptions,
  languageOption,
  toOption,
} from './pipeline/options.ts'

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
    {
      flags: '--coverage <framework>',
      summary: 'also show which clauses of another framework the rules speak of, or of "all"; repeatable',
      repeats: true,
    },
    {
      flags: '--strict',
      summary:
        'rules that need a person make the run incomplete; waivers that answer for nothing, and entries of the baseline that nothing needs, make it fail',
    },
    { flags: '--soon <days>', summary: 'tell of waivers that lapse within so many days (default: 30)' },
    { flags: '--stdin-name <name>', summary: 'what the text from standard input would be called' },
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
