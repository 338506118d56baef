import { fixKinds } from '../model/text-edit.ts'
import type { Command } from './asking/command.ts'
import { languageOption, listingOptions, quietOption, settingsOptions } from './asking/options.ts'

export const fix: Command = {
  name: 'fix',
  summary: 'write licenses, languages and dates of metadata as machines read them, and add keys that the text states',
  arguments: [{ usage: '[paths...]', summary: 'files and folders (default: this folder)' }],
  options: [
    { flags: '--dry-run', summary: 'change nothing; show what would be changed' },
    { flags: '--only <kind>', summary: 'only edits of this kind', choices: fixKinds },
    ...listingOptions,
    ...settingsOptions,
    languageOption,
    quietOption,
  ],
  examples: ['waco fix --dry-run', 'waco fix README.md', 'waco fix --only license-id docs/'],
  run: async given => (await import('./fixing/run-fix.ts')).runFix(given),
}
