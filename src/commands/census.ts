import type { Command } from './asking/command.ts'
import { asOfOption, failOnOption, judgingOptions, timingOption } from './asking/options.ts'

export const census: Command = {
  name: 'census',
  summary: 'judge all cards of a dump (JSON lines or Parquet) and sum up how they come out',
  arguments: [
    { usage: '<inputs...>', summary: 'files of cards: .ndjson, .jsonl or .json, each also with .gz, or .parquet' },
  ],
  options: [
    { flags: '--out <folder>', summary: 'where results and summary are written' },
    { flags: '--resume', summary: 'go on with a census that was stopped' },
    { flags: '--parquet', summary: 'write the results as Parquet as well' },
    {
      flags: '--text-column <name>',
      summary: 'where the card stands (default: card, content, text, README or readme)',
    },
    {
      flags: '--id-column <name>',
      summary: 'what tells cards apart (default: modelId, datasetId, id, repo_id or name)',
    },
    { flags: '--card-name <name>', summary: 'the file that a card would be (default: README.md)' },
    ...judgingOptions,
    asOfOption,
    failOnOption,
    {
      flags: '--lines-decide',
      summary: 'end with 0 once every line has its answer, whatever it is: whoever reads the lines decides',
    },
    timingOption,
  ],
  examples: [
    'waco census cards.parquet --out census',
    'waco census part-1.ndjson.gz part-2.ndjson.gz --out census --resume --profile baseline',
  ],
  run: async given => (await import('./census/run-census.ts')).runCensus(given),
}
