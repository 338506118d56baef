import { asOfOption } from '../asking/options.ts'
import type { PackAction } from './action.ts'

export const diff: PackAction = {
  name: 'diff',
  usage: '<before> <after>',
  summary: 'show what changed from one pack to another',
  operands: { least: 2, most: 2 },
  options: [
    {
      flags: '--against <path>',
      summary: 'a project: also show which of its outcomes change; repeatable',
      repeats: true,
    },
    asOfOption,
  ],
  examples: ['waco pack diff waco@2025.07 my-pack --against .'],
  run: async given => (await import('./run-pack-diff.ts')).runPackDiff(given),
}
