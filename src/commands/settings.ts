import type { Command } from './pipeline/command.ts'
import { asOfOption, judgingOptions, languageOption, listingOptions } from './pipeline/options.ts'

export const settings: Command = {
  name: 'settings',
  summary: 'show what settings mean for a file: packs, rules and levels that apply to it, and why',
  arguments: [
    { usage: '<action>', summary: 'what to do: explain' },
    { usage: '<file>', summary: 'the file to explain the settings for' },
  ],
  options: [...judgingOptions, asOfOption, languageOption, ...listingOptions],
  examples: ['waco settings explain README.md', 'waco settings explain docs/card.md -o json'],
  run: async given => (await import('./pipeline/run-settings.ts')).runSettings(given),
}
