import type { PackAction } from './action.ts'

export const test: PackAction = {
  name: 'test',
  usage: '[pack]',
  summary: 'run the examples of the rules, and attack them',
  operands: { least: 0, most: 1 },
  options: [
    {
      flags: '--mutate',
      summary: 'test: also empty every passing example in every known way; a must rule that still passes fails the run',
    },
  ],
  examples: ['waco pack test standards/waco/2025.07 --mutate'],
  run: async given => (await import('./run-pack-test.ts')).runPackTest(given),
}
