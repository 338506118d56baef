import type { Command } from './asking/command.ts'
import {
  asOfOption,
  baselineOption,
  failOnOption,
  judgingOptions,
  languageOption,
  listingOptions,
  quietOption,
} from './asking/options.ts'
import { baselineActions } from './baselines/actions.ts'

export const baseline: Command = {
  name: 'baseline',
  summary: `keep the list of failures that are known, which fail no run: ${baselineActions.map(({ name }) => name).join(', ')}`,
  arguments: [
    { usage: '<action>', summary: 'what to do; the actions are listed below' },
    { usage: '[paths...]', summary: 'files and folders; "-" reads standard input (default: this folder)' },
  ],
  actions: baselineActions,
  options: [
    { flags: '--reason <text>', summary: 'why what is added may go on failing; nothing is added without it' },
    { flags: '--by <name>', summary: 'who adds it' },
    {
      flags: '--accept-edits',
      summary: 'take a list that was mended by hand as it stands, whatever its digest says (update, prune)',
    },
    ...judgingOptions,
    baselineOption,
    asOfOption,
    failOnOption,
    languageOption,
    quietOption,
    ...listingOptions,
  ],
  examples: [
    'waco baseline create --reason "cards written before 2026; mended by June"',
    'waco baseline update',
    'waco baseline prune',
    'waco baseline show -o json',
  ],
  run: async given => (await import('./baselines/run-baseline.ts')).runBaseline(given),
}
