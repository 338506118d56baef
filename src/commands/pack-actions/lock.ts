import type { PackAction } from './action.ts'

export const lock: PackAction = {
  name: 'lock',
  usage: '[packs...]',
  summary:
    'pin packs as they are now in waco.lock.yaml (default: those pinned before that come with the program, or waco)',
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  options: [],
  examples: ['waco pack lock waco@2025.07 policies/acme'],
  run: async ({ operands }) => (await import('../pipeline/run-pack-lock.ts')).runPackLock(operands),
}
