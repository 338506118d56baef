import type { Command } from './asking/command.ts'
import { colourOption, groupByOption, quietOption, verboseOption } from './asking/options.ts'

export const merge: Command = {
  name: 'merge',
  summary: 'make one report of the parts that "waco check --shard" wrote; the same as a check of everything at once',
  arguments: [{ usage: '<parts...>', summary: 'one part of each shard, in any order' }],
  options: [
    {
      flags: '-o, --output <format[=path]>',
      summary: 'write the report in this format, to a file or standard output; repeatable (default: terminal)',
      repeats: true,
    },
    groupByOption,
    colourOption,
    quietOption,
    verboseOption,
  ],
  writesStated: true,
  examples: ['waco merge *.part', 'waco merge parts/*.part -o json=report.json -o terminal'],
  run: async given => (await import('./sharding/run-merge.ts')).runMerge(given),
}
