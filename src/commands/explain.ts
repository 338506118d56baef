import type { Command } from './pipeline/command.ts'
import { listingOptions, packOption, settingsOptions } from './pipeline/manner.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'explain one rule: what it asks, why, for whom, by which clause, with examples',
  arguments: [{ usage: '<rule>', summary: 'the id of the rule' }],
  options: [packOption, ...settingsOptions, ...listingOptions],
  examples: ['waco explain WACO-SAF-02'],
  run: async given => (await import('./pipeline/explain-rule.ts')).explainRule(given),
}
