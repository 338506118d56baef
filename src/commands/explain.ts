import type { Command } from './asking/command.ts'
import { languageOption, listingOptions, packOption, settingsOptions } from './asking/options.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'explain one rule: what it asks, why, by which clause, what is looked for where, with examples',
  arguments: [{ usage: '<rule>', summary: 'the id of the rule, with or without its prefix' }],
  options: [packOption, languageOption, ...settingsOptions, ...listingOptions],
  examples: ['waco explain WACO-SAF-02', 'waco explain SAF-02 --lang zh', 'waco explain SAF-02 -o json'],
  run: async given => (await import('./explanation/explain-rule.ts')).explainRule(given),
}
