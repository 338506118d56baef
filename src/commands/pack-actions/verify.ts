import { packKeyOption } from '../asking/options.ts'
import type { PackAction } from './action.ts'

export const verify: PackAction = {
  name: 'verify',
  usage: '<pack>',
  summary: 'see whether a pack is signed with a trusted key, and whether each of its files is what was signed',
  operands: { least: 1, most: 1 },
  options: [packKeyOption],
  examples: ['waco pack verify policies/acme --key acme-public.pem'],
  run: async given => (await import('../evidence/run-pack-verify.ts')).runPackVerify(given),
}
