import type { Command } from './asking/command.ts'
import { colourOption, ownLanguageOption, packsOption, profileOption } from './asking/options.ts'

export const init: Command = {
  name: 'init',
  summary: 'look at the project and write its settings, its lock and a file for its pipeline',
  arguments: [],
  options: [
    packsOption,
    profileOption,
    { flags: '--yes', summary: 'ask nothing; without a terminal nothing is asked anyway' },
    { flags: '--force', summary: 'write files anew that are there already' },
    { flags: '--dry-run', summary: 'only show what would be written' },
    ownLanguageOption,
    colourOption,
  ],
  examples: ['waco init', 'waco init --dry-run', 'waco init --pack waco@2026.07 --profile baseline --yes'],
  run: async given => (await import('./initialising/run-init.ts')).runInit(given),
}
