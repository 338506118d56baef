import { asOfOption } from '../asking/options.ts'
import type { PackAction } from './action.ts'

export const newPack: PackAction = {
  name: 'new',
  usage: '<id>',
  summary: 'write the beginnings of a pack, with blanks to fill',
  operands: { least: 1, most: 1 },
  options: [
    { flags: '--dir <folder>', summary: 'the folder to make (default: one called like the pack)' },
    { flags: '--extends <pack>', summary: 'the pack whose rules it takes over: ID@VERSION' },
    asOfOption,
  ],
  examples: ['waco pack new acme --dir packs/acme'],
  run: async given => (await import('./run-pack-new.ts')).runPackNew(given),
}
