import { packKeyOption, settingsOptions } from '../asking/options.ts'
import type { PackAction } from './action.ts'

export const lock: PackAction = {
  name: 'lock',
  usage: '[packs...]',
  summary:
    'pin packs as they are now in waco.lock.yaml (default: those pinned before that come with the program, or those of the settings)',
  operands: { least: 0, most: Number.POSITIVE_INFINITY },
  options: [...settingsOptions, packKeyOption],
  examples: ['waco pack lock waco@2025.07 policies/acme', 'waco pack lock policies/acme --key acme-public.pem'],
  run: async given => (await import('./run-pack-lock.ts')).runPackLock(given),
}
