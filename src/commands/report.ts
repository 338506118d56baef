import type { Command } from './asking/command.ts'
import {
  colourOption,
  groupByOption,
  languageOption,
  quietOption,
  settingsOptions,
  verboseOption,
} from './asking/options.ts'

export const report: Command = {
  name: 'report',
  summary: 'write a saved result in other forms, without checking again; exits as the check did',
  arguments: [{ usage: '<result>', summary: 'what "waco check -o json=FILE" wrote; "-" reads standard input' }],
  options: [
    {
      flags: '-o, --output <format[=path]>',
      summary: 'write the report in this format, to a file or standard output; repeatable (default: terminal)',
      repeats: true,
    },
    groupByOption,
    ...settingsOptions,
    languageOption,
    colourOption,
    quietOption,
    verboseOption,
  ],
  examples: [
    'waco report report.json',
    'waco report report.json -o sarif=report.sarif -o terminal',
    'waco report report.json --lang zh -o html=report.html',
  ],
  run: async given => (await import('./comparison/run-report.ts')).runReport(given),
}
