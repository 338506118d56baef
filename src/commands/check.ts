import type { Command } from './pipeline/command.ts'
import {
  asOfOption,
  baselineOptions,
  colourOption,
  failOnOption,
  groupByOption,
  judgingOptions,
  languageOption,
  quietOption,
  timingOption,
  verboseOption,
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
    { flags: '--stdin-name <name>', summary: 'what the text from standard input would be called' },
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
