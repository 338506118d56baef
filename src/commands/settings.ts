import type { Command } from './asking/command.ts'
import { asOfOption, judgingOptions, languageOption, listingOptions } from './asking/options.ts'

export const settings: Command = {
  name: 'settings',
  summary: 'show what settings mean for a file: packs, rules and levels that apply to it, and why',
  arguments: [
    { usage: '<action>', summary: 'what to do: explain' },
    { usage: '<file>', summary: 'the file to explain the settings for' },
  ],
  options: [...judgingOptions, asOfOption, languageOption, ...listingOptions],
  examples: ['waco settings explain README.md', 'waco settings explain docs/card.md -o json'],
  run: async given => (await import('./settings-explanation/run-settings.ts')).runSettings(given),
}
