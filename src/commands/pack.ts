import type { Command } from './pipeline/command.ts'

export const pack: Command = {
  name: 'pack',
  summary: 'pin the rule packs of a project',
  arguments: [
    { usage: '<action>', summary: 'lock: write the packs, as they are now, into waco.lock.yaml' },
    { usage: '[packs...]', summary: 'ID, ID@VERSION or the folder of a pack (default: those pinned before, or waco)' },
  ],
  options: [],
  examples: ['waco pack lock', 'waco pack lock waco@2025.07 policies/acme'],
  run: async ({ operands: [action = '', ...packs] }) => {
    if (action === 'lock') return (await import('./pack-actions/lock.ts')).lockPacks(packs)
    const [{ refuse }, { unknownAction }] = await Promise.all([
      import('./pipeline/listing.ts'),
      import('./pipeline/usage-problems.ts'),
    ])
    return refuse([unknownAction(action, ['lock'])])
  },
}
