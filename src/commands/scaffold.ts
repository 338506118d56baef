import { documentKinds } from '../model/document.ts'
import type { Command } from './pipeline/command.ts'
import { colourOption, languageOption, packsOption, profileOption, settingsOptions } from './pipeline/options.ts'

export const scaffold: Command = {
  name: 'scaffold',
  summary: 'print a card with a blank for everything that the rules of a pack ask',
  arguments: [{ usage: '[kind]', summary: `${documentKinds.join(', ')} (default: model-card)` }],
  options: [packsOption, profileOption, ...settingsOptions, languageOption, colourOption],
  examples: [
    'waco scaffold > MODEL_CARD.md',
    'waco scaffold --profile baseline',
    'waco scaffold data-sheet --pack waco@2025.07',
  ],
  run: async given => (await import('./scaffolding/run-scaffold.ts')).runScaffold(given),
}
