import { documentKinds } from '../model/document.ts'
import type { Command } from './asking/command.ts'
import { colourOption, packsOption, profileOption, settingsOptions } from './asking/options.ts'

export const scaffold: Command = {
  name: 'scaffold',
  summary: 'print a card with a blank for everything that the rules of a pack ask',
  arguments: [{ usage: '[kind]', summary: `${documentKinds.join(', ')} (default: model-card)` }],
  options: [
    packsOption,
    profileOption,
    {
      flags: '--lang <language>',
      summary: 'language of the card, and of the advice of packs that have it in it, such as zh or fr (default: en)',
    },
    { flags: '-o, --output <path>', summary: 'a file to write that is not there yet (default: standard output)' },
    ...settingsOptions,
    colourOption,
  ],
  examples: [
    'waco scaffold > MODEL_CARD.md',
    'waco scaffold --profile baseline --lang fr',
    'waco scaffold disclosure -o TRANSPARENCY.md',
    'waco scaffold data-sheet --pack waco@2025.07',
  ],
  run: async given => (await import('./scaffolding/run-scaffold.ts')).runScaffold(given),
}
