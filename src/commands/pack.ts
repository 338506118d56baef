import type { Command, OptionSpec } from './asking/command.ts'
import { listingOptions, ownLanguageOption } from './asking/options.ts'
import { packActions } from './pack-actions/actions.ts'

/** One command with actions, so that they share their options; an option is refused where its action has no use for it. */
export const pack: Command = {
  name: 'pack',
  summary: `make rule packs and look after them: ${packActions.map(({ name }) => name).join(', ')}`,
  arguments: [
    { usage: '<action>', summary: 'what to do; the actions are listed below' },
    { usage: '[args...]', summary: 'packs are ID, ID@VERSION or a folder (default: waco, newest version)' },
  ],
  actions: packActions,
  options: [...actionOptions(), ownLanguageOption, ...listingOptions],
  examples: packActions.flatMap(({ examples }) => examples),
  run: async given => (await import('./pack-actions/run-pack.ts')).runPack(given),
}

function actionOptions(): readonly OptionSpec[] {
  const options = packActions.flatMap(action => action.options)
  return options.filter((option, index) => options.findIndex(({ flags }) => flags === option.flags) === index)
}
