import type { Command } from './asking/command.ts'
import { asOfOption, failOnOption, judgingOptions } from './asking/options.ts'

export const filter: Command = {
  name: 'filter',
  summary: 'judge JSON lines from standard input, one answer to a line, for engines that split the work themselves',
  arguments: [],
  options: [
    ...judgingOptions,
    asOfOption,
    failOnOption,
    { flags: '--strict', summary: 'rules that need a person leave a line undecided (exit 3 on the line)' },
    {
      flags: '--full',
      summary: 'every finding with its evidence, passes included; without, those that need work, in short',
    },
    {
      flags: '--lines-decide',
      summary: 'end with 0 once every line has its answer, whatever it is: whoever reads the lines decides',
    },
  ],
  examples: [
    'waco filter < cards.ndjson > results.ndjson',
    'waco filter --profile baseline --as-of 2026-01-01 --lines-decide < part.ndjson',
  ],
  run: async given => (await import('./pipeline/run-filter.ts')).runFilter(given),
}
