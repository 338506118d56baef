import type { Command } from './pipeline/command.ts'
import { listingOptions } from './pipeline/manner.ts'

export const pack: Command = {
  name: 'pack',
  summary: 'work on rule packs: "test" runs the examples of their rules and attacks them, "lock" pins packs',
  arguments: [
    { usage: '<action>', summary: 'test, or lock: write the packs, as they are now, into waco.lock.yaml' },
    { usage: '[packs...]', summary: 'test: ID, ID@VERSION or the folder of a pack (default: waco, newest version)' },
  ],
  options: [
    {
      flags: '--mutate',
      summary: 'test: also empty every passing example in every known way; a must rule that still passes fails the run',
    },
    ...listingOptions,
  ],
  examples: ['waco pack test', 'waco pack test standards/waco/2025.07 --mutate'],
  run: async given => (await import('./pack-actions/run-pack-action.ts')).runPackAction(given),
}
