import type { Command } from './asking/command.ts'
import { ownLanguageOption } from './asking/options.ts'

export const replay: Command = {
  name: 'replay',
  summary:
    'judge again from a capsule alone, and see that it comes to the same bytes; 0 says so, whatever the verdict in it is',
  arguments: [{ usage: '<capsule>', summary: 'what "waco capsule" wrote; "-" reads standard input' }],
  options: [ownLanguageOption],
  examples: ['waco replay check.capsule.json'],
  run: async given => (await import('./evidence/run-replay.ts')).runReplay(given),
}
