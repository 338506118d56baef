import type { Command } from './asking/command.ts'
import { colourOption, languageOption, settingsOptions, stdinNameOption, verboseOption } from './asking/options.ts'

export const inspect: Command = {
  name: 'inspect',
  summary: 'show what was found in documents, topic by topic, and where',
  arguments: [{ usage: '[paths...]', summary: 'files and folders; "-" reads standard input (default: this folder)' }],
  options: [
    {
      flags: '-o, --output <format[=path]>',
      summary: 'terminal, json or ndjson, to a file or standard output; repeatable (default: terminal)',
      repeats: true,
    },
    {
      flags: '--why <topic>',
      summary: 'why a topic was found or not: what matched, what was passed over, what was searched, where it belongs',
    },
    stdinNameOption,
    ...settingsOptions,
    languageOption,
    colourOption,
    verboseOption,
  ],
  examples: ['waco inspect README.md', 'waco inspect README.md --why license', 'waco inspect cards/ -o ndjson'],
  run: async given => (await import('./inspection/run-inspect.ts')).runInspect(given),
}
