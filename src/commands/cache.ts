import type { Command } from './asking/command.ts'
import { ownLanguageOption } from './asking/options.ts'
import { cacheActions } from './caching/actions.ts'

export const cache: Command = {
  name: 'cache',
  summary: `see to what "waco check --cache" keeps: ${cacheActions.map(({ name }) => name).join(', ')}`,
  arguments: [
    { usage: '<action>', summary: 'what to do; the actions are listed below' },
    { usage: '[folder...]', summary: 'where it is kept (default: WACO_CACHE)' },
  ],
  actions: cacheActions,
  options: [ownLanguageOption],
  examples: ['waco cache clean ../waco-cache'],
  run: async given => (await import('./caching/run-cache.ts')).runCache(given),
}
