import type { Command } from './asking/command.ts'
import {
  asOfOption,
  baselineOptions,
  failOnOption,
  judgingOptions,
  languageOption,
  listingOptions,
  quietOption,
} from './asking/options.ts'

export const forecast: Command = {
  name: 'forecast',
  summary: 'what comes into force, grows stale or lapses up to a day, though no document is changed',
  arguments: [{ usage: '[paths...]', summary: 'files and folders; "-" reads standard input (default: this folder)' }],
  options: [
    { flags: '--until <date>', summary: 'the last day to look at, YYYY-MM-DD, at most ten years on' },
    { flags: '--strict', summary: 'end with 1 where a check would fail by something that comes' },
    ...judgingOptions,
    ...baselineOptions,
    asOfOption,
    failOnOption,
    languageOption,
    quietOption,
    ...listingOptions,
  ],
  examples: ['waco forecast --until 2027-08-02', 'waco forecast cards/ --until 2026-12-31 --strict -o json'],
  run: async given => (await import('./forecasting/run-forecast.ts')).runForecast(given),
}
