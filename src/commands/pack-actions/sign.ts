import { packKeyOption } from '../asking/options.ts'
import type { PackAction } from './action.ts'

export const sign: PackAction = {
  name: 'sign',
  usage: '<folder>',
  summary: 'sign a pack: write pack.dsse.json beside its files, over the digest of each',
  operands: { least: 1, most: 1 },
  options: [packKeyOption],
  examples: ['waco pack sign policies/acme --key private.pem'],
  run: async given => (await import('../evidence/run-pack-sign.ts')).runPackSign(given),
}
