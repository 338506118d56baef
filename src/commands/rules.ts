import type { Command } from './pipeline/command.ts'
import { listingOptions, packOption, profileOption, settingsOptions } from './pipeline/manner.ts'

export const rules: Command = {
  name: 'rules',
  summary: 'list the rules of a pack, or of one of its profiles',
  arguments: [],
  options: [packOption, profileOption, ...settingsOptions, ...listingOptions],
  examples: ['waco rules', 'waco rules --profile baseline', 'waco rules --pack waco@2025.07 -o json'],
  run: async given => (await import('./pipeline/list-rules.ts')).listRules(given),
}
