import type { PackAction } from './action.ts'

export const digest: PackAction = {
  name: 'digest',
  usage: '[pack]',
  summary: 'print the digest of a pack and of each of its files',
  operands: { least: 0, most: 1 },
  options: [],
  examples: ['waco pack digest waco@2025.07'],
  run: async given => (await import('./run-pack-digest.ts')).runPackDigest(given),
}
