import { levels } from '../model/rule.ts'
import type { Command } from './asking/command.ts'
import {
  asOfOption,
  colourOption,
  judgingOptions,
  languageOption,
  quietOption,
  stdinNameOption,
  verboseOption,
} from './asking/options.ts'

export const plan: Command = {
  name: 'plan',
  summary: 'list the edits that clear most failures first, with the place of each',
  arguments: [{ usage: '[paths...]', summary: 'files and folders; "-" reads standard input (default: this folder)' }],
  options: [
    ...judgingOptions,
    asOfOption,
    {
      flags: '--level <level>',
      summary: 'the weakest level to plan for (default: should)',
      choices: levels,
    },
    {
      flags: '-o, --output <format[=path]>',
      summary: 'terminal or json, to a file or standard output; repeatable (default: terminal)',
      repeats: true,
    },
    stdinNameOption,
    languageOption,
    colourOption,
    quietOption,
    verboseOption,
  ],
  examples: ['waco plan', 'waco plan README.md --level must', 'waco plan -o json=plan.json'],
  run: async given => (await import('./checking/run-plan.ts')).runPlan(given),
}
