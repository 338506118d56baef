import type { Command } from './asking/command.ts'
import { languageOption, listingOptions, packOption, profileOption, settingsOptions } from './asking/options.ts'
import { filterOptions } from './loading/rule-filter.ts'

export const rules: Command = {
  name: 'rules',
  summary: 'list the rules of a pack, or some of them',
  arguments: [],
  options: [packOption, profileOption, ...filterOptions, languageOption, ...settingsOptions, ...listingOptions],
  examples: [
    'waco rules',
    'waco rules --profile baseline',
    'waco rules --level must --kind data-sheet',
    'waco rules --topic license --lang zh',
    'waco rules --pack waco@2025.07 -o json',
  ],
  run: async given => (await import('./listings/list-rules.ts')).listRules(given),
}
