import type { Command } from './pipeline/command.ts'
import { languageOption, listingOptions, settingsOptions } from './pipeline/options.ts'

export const packs: Command = {
  name: 'packs',
  summary: 'list the rule packs that come with waco, with version, standing, profiles and digest',
  arguments: [],
  options: [languageOption, ...settingsOptions, ...listingOptions],
  examples: ['waco packs', 'waco packs -o json'],
  run: async given => (await import('./pipeline/list-packs.ts')).listPacks(given),
}
