import type { Command } from './pipeline/command.ts'
import {
  asOfOption,
  baselineOptions,
  cacheOptions,
  colourOption,
  failOnOption,
  groupByOption,
  judgingOptions,
  languageOption,
  quietOption,
  stdinNameOption,
  timingOption,
  verboseOption,
  weighingOptions,
} from './pipeline/options.ts'

export const check: Command = {
  name: 'check',
  summary: 'judge model cards, data sheets and disclosures against a rule pack',
  arguments: [{ usage: '[paths...]', summary: 'files and folders; "-" reads standard input (default: this folder)' }],
  options: [
    ...judgingOptions,
    ...baselineOptions,
    asOfOption,
    failOnOption,
    ...weighingOptions,
    {
      flags: '-o, --output <format[=path]>',
      summary: 'write the report in this format, to a file or standard output; repeatable (default: terminal)',
      repeats: true,
    },
    {
      flags: '--shard <share>',
      summary:
        'judge one share of the files, such as 2/8 or "auto", and write a part for "waco merge" instead of a report',
    },
    { flags: '--part <file>', summary: 'where that part goes (default: waco-2-of-8.part, here)' },
    ...cacheOptions,
    stdinNameOption,
    groupByOption,
    languageOption,
    colourOption,
    quietOption,
    verboseOption,
    timingOption,
  ],
  writesStated: true,
  examples: [
    'waco check',
    'waco check README.md docs/ --fail-on should',
    'waco check --profile baseline',
    'waco check --pack waco --pack ./house-rules',
    'waco check --declare agentic --declare personal-data=no',
    'waco check -o terminal -o json=report.json',
  ],
  run: async given => (await import('./pipeline/run-check.ts')).runCheck(given),
}
