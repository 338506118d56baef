import { gates } from '../model/rule.ts'
import type { Command } from './asking/command.ts'
import { colourOption, languageOption, quietOption, settingsOptions, verboseOption } from './asking/options.ts'

export const diff: Command = {
  name: 'diff',
  summary: 'compare two saved results: what newly fails, what is fixed, what has changed',
  arguments: [
    { usage: '<before>', summary: 'what "waco check -o json=FILE" wrote; "-" reads standard input' },
    { usage: '<after>', summary: 'the later one' },
  ],
  options: [
    {
      flags: '--fail-on <level>',
      summary: 'the weakest level of which nothing may newly fail (default: that of the later check)',
      choices: gates,
    },
    {
      flags: '-o, --output <format[=path]>',
      summary: 'terminal or json, to a file or standard output; repeatable (default: terminal)',
      repeats: true,
    },
    ...settingsOptions,
    languageOption,
    colourOption,
    quietOption,
    verboseOption,
  ],
  examples: ['waco diff main.json branch.json', 'waco diff main.json branch.json --fail-on should -o json'],
  run: async given => (await import('./comparison/run-diff.ts')).runDiff(given),
}
