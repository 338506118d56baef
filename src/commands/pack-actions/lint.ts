import type { PackAction } from './action.ts'

export const lint: PackAction = {
  name: 'lint',
  usage: '[pack]',
  summary: 'find what is wrong or could be better in a pack',
  operands: { least: 0, most: 1 },
  options: [],
  examples: ['waco pack lint my-pack'],
  run: async given => (await import('./run-pack-lint.ts')).runPackLint(given),
}
